internal import Domain
internal import French

/// How columns that tell who somebody is are known.
extension DirectIdentifier {
    /// By the name of the column: its last part, folded, words parted by blanks.
    static func named(_ header: String) -> DirectIdentifier? {
        let last = header.split(separator: "/").last.map(String.init) ?? header
        let folded = French.folded(last.replacing("_", with: " ")).trimmed
        if let kind = whole[folded] { return kind }
        // What a server of forms adds of its own.
        if last.hasPrefix("_") { return .key }
        let words = folded.split { $0 == " " || $0 == "-" || $0 == "." }.map(String.init)
        return beginnings.first { beginning in words.contains { $0.hasPrefix(beginning.word) } }?.kind
    }

    /// By what the cells look like.
    static func held(_ text: String) -> DirectIdentifier? {
        // Most cells are too short for any of them.
        let size = text.utf8.count
        if size < 5 { return nil }
        if text.utf8.contains(UInt8(ascii: "@")), isMail(text) { return .mail }
        if 10...24 ~= size, isPhone(text) { return .phone }
        return 7...15 ~= size && isNetwork(text) ? .network : nil
    }

    private static let whole: [String: DirectIdentifier] = {
        let names: [(DirectIdentifier, [String])] = [
            (
                .name,
                [
                    "nom", "prenom", "name", "first name", "last name", "surname", "firstname", "lastname", "full name",
                    "nom de famille", "nom et prenom", "nom prenom", "vos nom et prenom", "votre nom", "votre prenom",
                ]
            ),
            (.mail, ["mel", "mail", "e mail", "adresse mail", "votre mail"]), (.phone, ["tel", "gsm", "portable"]),
            (.address, ["adresse", "address", "rue", "street"]), (.birth, ["ddn", "dob", "birthday", "birthdate"]),
            (.place, ["gps", "geopoint", "altitude"]),
            (.network, ["ip", "ip address", "adresse ip", "ipaddress"]),
            (
                .collector,
                [
                    "submitted by", "username", "deviceid", "device id", "subscriberid", "simserial", "imei",
                    "simid", "submitterid", "submittername", "collector id", "collectorid", "enumerator", "user agent",
                ]
            ),
            (
                .moment,
                [
                    "start", "end", "today", "submission time", "submissiondate", "start time", "end time",
                    "date created", "date modified", "starttime", "endtime", "timestamp", "horodateur",
                ]
            ),
            (
                .key,
                [
                    "id", "uuid", "instanceid", "key", "respondent id", "respondentid", "formhub", "xform id string",
                    "instancename", "rootuuid", "parent key", "reviewstate", "attachmentspresent",
                    "attachmentsexpected",
                    "token",
                ]
            ),
        ]
        return Dictionary(names.flatMap { kind, words in words.map { ($0, kind) } }) { first, _ in first }
    }()

    private static let beginnings: [(word: String, kind: DirectIdentifier)] = [
        ("prenom", .name), ("courriel", .mail), ("email", .mail), ("telephone", .phone),
        ("phone", .phone), ("mobile", .phone), ("naissance", .birth), ("birth", .birth), ("latitude", .place),
        ("longitude", .place), ("geolocation", .place), ("deviceid", .collector), ("uuid", .key),
    ]

    private static func isMail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !parts[1].hasSuffix(".") else {
            return false
        }
        return !text.contains { $0.isWhitespace }
    }

    /// Ten digits that begin with 0, or eleven to thirteen after a plus.
    private static func isPhone(_ text: String) -> Bool {
        var digits = 0
        let isAbroad = text.utf8.first == UInt8(ascii: "+") || text.hasPrefix("00")
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39: digits += 1
            case 0x20, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"):
                continue
            default: return false
            }
        }
        return isAbroad ? 11...15 ~= digits : digits == 10 && text.utf8.first == 0x30
    }

    private static func isNetwork(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { 1...3 ~= $0.count && (UInt8($0) != nil) }
    }
}
