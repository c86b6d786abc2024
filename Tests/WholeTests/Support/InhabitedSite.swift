import Domain
import Synchronization
import TestSupport

/// The demonstration as people live in it: requests, mails, news and decisions wait. One for all the tests that only read.
final class InhabitedSite: Sendable {
    static let carried = "les-mardis-de-la-verrerie"
    static let body = "centre-social-l-escale"
    static let alone = "covoiturage-de-la-brinde"

    static let profile = "/pratiques/\(carried)/profils/:id"
    static let reading = "/pratiques/\(alone)/profils/:id/ma-lecture"
    static let prize = "/prix/prix-du-developpement-social-2027"
    static let candidate = "\(prize)/candidatures/:id"

    let site: RunningSite
    /// Ends the mails of the member, without signing in.
    let stopping: String
    /// What each browser that signed in holds.
    private let cookies = Mutex<[DemoPerson.Part: BrowserCookie]>([:])
    /// Addresses of pages whose number nobody knows before.
    private let numbered = Mutex<[String: String]>([:])

    static func shared() throws -> InhabitedSite { try made.get() }

    private static let made = Result { try InhabitedSite() }

    private init() throws {
        let folder = try DataFolder()
        site = try RunningSite(folder, ["--demo"])
        let visit = try VisitedInstance(folder.path)
        let (member, delegate) = (Self.mail(.member), Self.mail(.delegate))
        try visit.ask("Dominique", mail: "dominique@service.example")
        try visit.follow(
            asMail: member, sheet: "conferences-familiales-en-ardeche", place: "aubrelle", words: "famille")
        try visit.makeToken("Tableur du service", asMail: member)
        try visit.claim(Self.alone, asMail: delegate)
        try visit.propose(Self.carried, asMail: delegate)
        // What came before the first time is not told.
        try visit.tellNews()
        try folder.bringSecondSource(DataFolder.secondRow + "\n1C;Conférences familiales en Gironde;;essai;;;;5")
        try visit.tellNews()
        stopping = "/desabonnement?cle=\(try visit.linkToStop(for: member))"
        try invite()
    }

    private static func mail(_ part: DemoPerson.Part) -> String { "\(part.rawValue)@aubrelle.example" }

    /// By the form, for its letter.
    private func invite() throws {
        let browser = try BrowserSession(BrowserOptions(javaScript: false))
        defer { browser.close() }
        try signIn(browser, as: .administrator)
        try browser.open(site.address + "/membres/invitation")
        try browser.send(
            [("nom-inviter", "Camille"), ("courriel-inviter", "camille@service.example")], "main form button")
        for (pattern, list, link) in [
            ("/membres/:id", "/membres?q=membre", ".directory a"), ("/boite-d-envoi/:id", "/boite-d-envoi", "tbody a"),
        ] {
            try browser.open(site.address + list)
            let found = try browser.find(link).attribute("href") ?? ""
            numbered.withLock { $0[pattern] = found }
        }
        try findReadings(browser)
    }

    /// A profile that stands, and a reading that the member is asked for.
    private func findReadings(_ browser: BrowserSession) throws {
        try signIn(browser, as: .member)
        for (pattern, page, link) in [
            (Self.profile, "/pratiques/\(Self.carried)/profils", ".results a"),
            (Self.reading, "/mon-compte", "a[href$=ma-lecture]"), (Self.candidate, Self.prize, "a[href*=candidatures]"),
        ] {
            try browser.open(site.address + page)
            let found = try browser.find(link).attribute("href") ?? ""
            numbered.withLock { $0[pattern] = found }
        }
    }

    /// Signs in by the form the first time, afterwards by what the form left.
    func signIn(_ browser: BrowserSession, as part: DemoPerson.Part) throws {
        if let kept = cookies.withLock({ $0[part] }) { return try browser.hold([kept], at: site.address) }
        try browser.hold([], at: site.address)
        try browser.open(site.address + "/connexion")
        try browser.send(
            [("courriel", Self.mail(part)), ("mot-de-passe", DemoPerson.password)], "form.account button")
        guard try browser.url == site.address + "/mon-compte", let cookie = try browser.cookie("essaim_session") else {
            throw SupportFailure("\(part) could not sign in")
        }
        cookies.withLock { $0[part] = cookie }
    }

    /// The whole address of a page of `Looks`.
    func address(_ page: String) -> String { site.address + path(page) }

    func path(_ page: String) -> String { numbered.withLock { $0[page] } ?? page }

    /// What a program with the cookie of somebody is answered.
    func get(_ page: String, as part: DemoPerson.Part) throws -> PlainAnswer {
        let cookie = cookies.withLock { $0[part] }
        return try site.get(path(page), cookie.map { ["Cookie: \($0.name)=\($0.value)"] } ?? [])
    }
}
