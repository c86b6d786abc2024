import Domain
import TestSupport
import Testing

/// Pictures of the pages for the documentation; drawn by `make screenshots` only, to be looked at by a person.
@Suite(.serialized, .enabled(if: ScreenshotFolder.path != nil)) struct Screenshots {
    private static let pages = [
        ("home", "/"), ("collection", "/collections/aller-vers"), ("list", "/pratiques"),
        ("sheet", "/pratiques/conferences-familiales-en-ardeche"),
        ("display", "/affichage"), ("territories", "/territoires"), ("territory", "/territoires/aubrelle"),
        ("nearby", "/pres-de-chez-moi?q=Lille"), ("method", "/demarches/conference-familiale"),
        ("word", "/glossaire/travail-social-communautaire"),
        ("organisation", "/structures/conseil-departemental-de-la-gironde"),
        ("vocabulary", "/vocabulaires/obstacle"), ("legal", "/mentions-legales"),
        ("search", "/pratiques?q=pair%20aidence"), ("map", "/pratiques?q=famille&vue=carte"),
        ("table", "/pratiques?theme=aller_vers&vue=tableau"), ("obstacle", "/freins/locaux"),
        ("month", Looks.month), ("make-known", "/faire-connaitre"),
        ("question", "/pratiques/\(InhabitedSite.carried)/question"),
        ("grids", "/grilles"), ("prize", "/prix/prix-du-developpement-social-2026"),
        ("surveys", "/enquetes"), ("survey", Looks.frozenSurvey), ("survey-open", "/enquetes/\(Looks.openSurvey)"),
        ("survey-results", "\(Looks.frozenSurvey)/resultats"),
        ("survey-result", "\(Looks.frozenSurvey)/resultats/q4-par-branche"),
        ("survey-answer", "/repondre/\(Looks.openSurvey)"), ("survey-code", "/enquete"),
        ("grid", "/grilles/action-collective"), ("stock", "/faire-le-point"),
        ("lineage", "\(Looks.lineage)?voisinage=2"), ("laboratory", "/laboratoire"), ("opinion-map", Looks.trials[0]),
        ("panel-draw", Looks.trials[1]), ("abacus", Looks.trials[5]), ("classes", Looks.trials[6]),
        ("method-years", "/demarches/conference-familiale/par-annee?annee=2017"),
        ("kit", "/pratiques/conferences-familiales-dans-le-nord/kit"),
        ("compare", "/comparer?fiche=mission-interface&fiche=gip-gers-solidaire"),
    ]
    private static let signedIn: [(name: String, part: DemoPerson.Part, page: String)] = [
        ("account", .member, "/mon-compte"), ("own-data", .member, "/mon-compte/donnees"),
        ("tokens", .member, "/mon-compte/jetons"), ("follows", .member, "/mon-compte/suivis"),
        ("news", .member, "/nouvelles"), ("teams", .coordinator, "/structures/\(InhabitedSite.body)/equipes"),
        ("sharing", .delegate, "/pratiques/\(InhabitedSite.carried)/partage"),
        ("requests", .delegate, "/demandes"), ("stopped", .delegate, "/pratiques/\(InhabitedSite.carried)/arret"),
        ("obstacle-note", .editor, "/pratiques/\(InhabitedSite.alone)/frein"),
        ("adopt", .colleague, "/pratiques/gip-gers-solidaire/reprendre"), ("adoptions", .colleague, "/reprises"),
        ("handover", .delegate, "/pratiques/\(InhabitedSite.carried)/relais"),
        ("writing", .editor, "/pratiques/\(InhabitedSite.alone)/ecrire"),
        ("writing-section", .editor, "/pratiques/\(InhabitedSite.alone)/ecrire/emergence"),
        ("files", .editor, "/pratiques/\(InhabitedSite.alone)/photos-et-documents"),
        ("queue", .editor, "/a-lire"), ("decision", .editor, "/a-lire/\(InhabitedSite.carried)"),
        ("review", .delegate, InhabitedSite.profile), ("reading", .member, InhabitedSite.reading),
        ("candidate", .member, InhabitedSite.candidate), ("prize-lead", .lead, InhabitedSite.prize),
        ("survey-lead", .coordinator, "/mener/\(Looks.openSurvey)"),
        ("survey-relays", .coordinator, "/mener/\(Looks.openSurvey)/relais"),
        ("survey-questionnaire", .coordinator, "/mener/\(Looks.openSurvey)/questionnaire"),
        ("survey-tables", .coordinator, "/mener/\(Looks.openSurvey)/tableaux"),
        ("survey-entry", .colleague, "/mener/\(Looks.openSurvey)/saisie"),
        ("members", .administrator, "/membres"), ("member", .administrator, "/membres/:id"),
    ]
    private static let most = 350_000

    @Test(arguments: pages.map(\.0), [1280, 360])
    func `a page is drawn as a visitor first sees it`(_ name: String, _ width: Int) throws {
        let page = try #require(Self.pages.first { $0.0 == name }).1
        let browser = try BrowserSession(BrowserOptions(width: width))
        defer { browser.close() }
        try browser.open(try RunningSite.demonstration().address + page)
        try draw(browser, as: "\(name)-\(width)")
    }

    @Test(arguments: signedIn.map(\.name), [1280, 360])
    func `a page of somebody who signed in is drawn`(_ name: String, _ width: Int) throws {
        let wanted = try #require(Self.signedIn.first { $0.name == name })
        let inhabited = try InhabitedSite.shared()
        let browser = try BrowserSession(BrowserOptions(width: width))
        defer { browser.close() }
        try inhabited.signIn(browser, as: wanted.part)
        try browser.open(inhabited.address(wanted.page))
        try draw(browser, as: "\(name)-\(width)")
    }

    @Test func `a page is drawn in the dark`() throws {
        let browser = try BrowserSession(BrowserOptions(width: 1280, dark: true))
        defer { browser.close() }
        try browser.open(try RunningSite.demonstration().address + "/pratiques/conferences-familiales-en-ardeche")
        try draw(browser, as: "sheet-dark-1280")
    }

    private func draw(_ browser: BrowserSession, as name: String) throws {
        let picture = try browser.screenshot(mostHeight: 1_600)
        #expect(
            picture.starts(with: [0x89, 0x50, 0x4E, 0x47]) && picture.count < Self.most,
            "\(name): \(picture.count) bytes")
        let folder = try #require(ScreenshotFolder.path)
        try TextFile.write(picture, to: "\(folder)/\(name).png")
    }
}
