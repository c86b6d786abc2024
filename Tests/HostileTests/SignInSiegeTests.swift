import Acts
import Domain
import TestSupport
import Testing

/// Ten thousand hostile requests on everything that signs people in: nothing fails, nothing opens, nothing is told.
@Suite("A siege of the accounts") struct SignInSiegeTests {
    private static let addresses = [
        "/connexion", "/connexion/code", "/connexion/lien", "/lien", "/deconnexion", "/demander-un-compte",
        "/mon-compte", "/mon-compte/identite", "/mon-compte/mot-de-passe", "/mon-compte/double-authentification",
        "/mon-compte/appareils", "/mon-compte/confirmation", "/connexion/fournisseur", "/connexion/retour",
        "/mon-compte/fournisseur",
    ]
    private static let names = [
        "jeton", "courriel", "mot-de-passe", "code", "nom", "langue", "structure", "raison", "action", "session",
        "site", "moment", "retour", "x",
    ]
    private static let values = [
        "", "camille@essai.example", "quatre+chevaux+mauves", "0", "-1", "9223372036854775808", "123456", "%00",
        "%0D%0A",
        "%E2%80%AE", "%F0%9F%90%9D", "'+OR+1=1--", "%3Cscript%3E", "%2F%2Failleurs.example", "https%3A%2F%2Fa.example",
        "activer", "retirer", "codes", "commencer", "lien", "identite", "adresse", "un", "autres", "javascript%3Aa",
        "%C3%28", "a%", "&&&", "=", "AAAA-BBBB-CCCC-DDDD",
    ]
    private static let cookies = [
        "essaim_session=", "essaim_session=0", "essaim_lien=", "essaim_lien=%00", "essaim_jeton=zz", "essaim_jeton=",
        "__Host-essaim=\(String(repeating: "a", count: 64))", "essaim_session=\"\"", "essaim_session=a=b;essaim_lien=c",
        "essaim_lien=\(String(repeating: "f", count: 64))", "essaim_session=\(String(repeating: "0", count: 5_000))",
    ]

    /// A site with one account, whose link was never opened.
    private static let besieged = Result {
        let instance = try Instance()
        let made = try instance.run(
            "account", "create", "--mail", "camille@essai.example", "--name", "Camille Essai", "--role",
            "administrator")
        let link = made.output.split(separator: "\n").first { $0.hasPrefix("/lien/") }.map(String.init) ?? ""
        return (site: try Site(instance), link: link)
    }

    @Test func `whatever is sent, there is an answer below 500, and no session`() throws {
        let (site, link) = try Self.besieged.get()
        #expect(link.count == 70)
        var dice = Dice(61)
        for _ in 0..<Hostility.rounds(300, long: 10_000) {
            let (head, body) = Self.request(&dice)
            let visitor = Visitor(site.port)
            visitor.send(Array(head.utf8) + Array(body.utf8))
            let answer = try #require(visitor.answer(), "\(head) \(body)")
            #expect((200..<500).contains(answer.status), "\(answer.status) for \(head) \(body)")
            #expect(!answer.head.contains("essaim_session=") && !answer.head.contains("__Host-essaim="), "\(head)")
            #expect(!answer.text.contains("Camille Essai") && !answer.text.contains(link))
            #expect(!answer.head.contains("Location: //") && !answer.head.contains("Location: http"))
        }
        #expect(site.process.isRunning && !site.process.output.contains("fault "))
    }

    @Test func `made-up links open nothing and leave no trace in the log`() throws {
        let (site, link) = try Self.besieged.get()
        var dice = Dice(62)
        for _ in 0..<Hostility.rounds(100, long: 3_000) {
            let token = (0..<(1 + dice.below(70))).map { _ in dice.one(of: "0123456789abcdefg") ?? "0" }
            let opened = try site.get("/lien/\(String(token))")
            #expect(opened.status == 303 && opened.head.contains("Location: /lien\r\n"))
            let page = try site.get("/lien", fields: ["Cookie: essaim_lien=\(String(token))"])
            #expect(page.status == 410 && page.isPage)
        }
        #expect(try site.get(link).status == 303)
        let log = site.process.output
        #expect(log.contains("GET /lien/:jeton 303") && !log.contains(link.dropFirst(6)))
        #expect(log.split(separator: "\n").allSatisfy { !$0.contains("/lien/") || $0.contains("/lien/:jeton") })
    }

    private static func request(_ dice: inout Dice) -> (head: String, body: String) {
        var address = dice.one(of: addresses) ?? "/"
        if dice.below(4) == 0 { address += "?retour=\(dice.one(of: values) ?? "")&fait=\(dice.one(of: values) ?? "")" }
        let body = (0..<dice.below(8)).map { _ in "\(dice.one(of: names) ?? "")=\(dice.one(of: values) ?? "")" }
            .joined(separator: "&")
        let isPost = dice.below(3) > 0
        var fields = ["Host: localhost", "Connection: close"]
        if dice.below(2) == 0 { fields.append("Cookie: \(dice.one(of: cookies) ?? "")") }
        if dice.below(4) == 0 { fields.append("Sec-Fetch-Site: cross-site") }
        if isPost {
            let type = dice.below(8) == 0 ? "multipart/form-data" : "application/x-www-form-urlencoded"
            fields += ["Content-Type: \(type)", "Content-Length: \(body.utf8.count)"]
        }
        let head = (["\(isPost ? "POST" : "GET") \(address) HTTP/1.1"] + fields).joined(separator: "\r\n") + "\r\n\r\n"
        return (head, isPost ? body : "")
    }

    /// A form sent as a browser would: its token is right, so that what is behind it is tried.
    @Test func `guessing through real forms finds nothing, and is slowed down`() throws {
        let (site, _) = try Self.besieged.get()
        var statuses: [Int: Int] = [:]
        for round in 0..<Hostility.rounds(30, long: 300) {
            let page = try site.get("/connexion")
            let token =
                page.text.split(separator: "name=\"jeton\" value=\"").dropFirst().first?.prefix { $0 != "\"" } ?? ""
            let secret = page.head.split(separator: "essaim_jeton=").dropFirst().first?.prefix { $0 != ";" } ?? ""
            let body = "jeton=\(token)&courriel=camille%40essai.example&mot-de-passe=essai+numero+\(round)"
            let visitor = Visitor(site.port)
            visitor.send(
                Array(
                    """
                    POST /connexion HTTP/1.1\r
                    Host: localhost\r
                    Connection: close\r
                    Cookie: essaim_jeton=\(secret)\r
                    Content-Type: application/x-www-form-urlencoded\r
                    Content-Length: \(body.utf8.count)\r
                    \r
                    \(body)
                    """.utf8))
            let answer = try #require(visitor.answer())
            statuses[answer.status, default: 0] += 1
            #expect(!answer.head.contains("essaim_session="))
        }
        #expect(Set(statuses.keys).isSubset(of: [422, 429]) && (statuses[422] ?? 0) <= 12 && (statuses[429] ?? 0) > 0)
    }
}
