internal import Domain
internal import HTTP
internal import Routes

/// The files that come with the program so that each method can be seen at work.
struct LaboratoryExample {
    /// As a visitor would have typed.
    let typed: [String: String]
    /// Names of the files, by the field that takes them.
    let files: [String: String]

    /// - Parameter way: of counting ballots; the first one for any other word.
    init(_ method: LaboratoryMethod, way: String = "") {
        switch method {
        case .opinion:
            typed = [:]
            files = ["votes": "votes.csv", "enonces": "enonces.csv"]
        case .panel:
            typed = ["taille": "10", "graine": "aubrelle-2026"]
            files = ["volontaires": "volontaires.csv", "cibles": "cibles.csv"]
        case .budget:
            typed = [:]
            files = ["fichier": "budget.pb"]
        case .ballots:
            let rule = BallotQuestion.Rule(rawValue: way) ?? .judgement
            typed = ["regle": rule.rawValue]
            files = ["fichier": Self.ballots(rule)]
        case .verbatims:
            typed = ["classes": "4"]
            files = ["corpus": "paroles.txt"]
        }
    }

    private static func ballots(_ rule: BallotQuestion.Rule) -> String {
        switch rule {
        case .judgement: "mentions.csv"
        case .schulze: "rangs.csv"
        case .approval: "approbations.csv"
        case .consent: "consentement.csv"
        case .regnier: "regnier.csv"
        }
    }

    /// Nil for what is no file of an example.
    static func bytes(_ name: String) -> [UInt8]? { EmbeddedData.laboratory[name].map { Array($0.utf8) } }

    /// Every file of the examples of a method.
    static func names(_ method: LaboratoryMethod) -> Set<String> {
        let ways = method == .ballots ? BallotQuestion.Rule.allCases.map(\.rawValue) : [""]
        return Set(ways.flatMap { LaboratoryExample(method, way: $0).files.values })
    }

    var given: [String: FormFile] {
        files.compactMapValues { name in Self.bytes(name).map { FormFile(name: name, bytes: $0) } }
    }
}
