import Routes
import Testing

@Suite struct RouteTests {
    /// No default: a new route does not compile before it stands among the examples.
    private static func index(of route: Route) -> Int {
        switch route {
        case .home: 0
        case .practices: 1
        case .sheet: 2
        case .sheetFile: 3
        case .collections: 4
        case .collection: 5
        case .suggestions: 6
        case .compare: 7
        case .obstacles: 8
        case .obstacle: 9
        case .levers: 10
        case .lever: 11
        case .feed: 12
        case .methods: 13
        case .method: 14
        case .territories: 15
        case .territory: 16
        case .nearby: 17
        case .organisations: 18
        case .organisation: 19
        case .groups: 20
        case .group: 21
        case .glossary: 22
        case .word: 23
        case .sources: 24
        case .source: 25
        case .vocabularies: 26
        case .vocabulary: 27
        case .export: 28
        case .about: 29
        case .legal: 30
        case .privacy: 31
        case .openData: 32
        case .accessibility: 33
        case .display: 34
        case .account(let account): 35 + index(of: account)
        case .capability(.link): 50
        case .capability(.feed): 51
        case .members(let members): 52 + index(of: members)
        case .notices(let notices): 58 + index(of: notices)
        case .ownData(.overview): 67
        case .ownData(.file): 68
        case .ownData(.journal): 69
        case .ownData(.erasure): 70
        case .ownData(.tokens): 71
        case .capability(.report): 72
        case .reports(let reports): 73 + index(of: reports)
        case .writing(let writing): 82 + index(of: writing)
        case .capability(.reply): 87
        case .files(let files): 88 + index(of: files)
        case .api(let api): 94 + (APIRoute.examples.firstIndex { $0.pattern == api.pattern } ?? -1_000)
        case .machine(let machine): 94 + APIRoute.examples.count + index(of: machine)
        case .capability(.inquiry): 99 + APIRoute.examples.count
        case .inquiries(let inquiries):
            100 + APIRoute.examples.count + (InquiriesRoute.examples.firstIndex(of: inquiries) ?? -1_000)
        case .life(let life): 106 + APIRoute.examples.count + (LifeRoute.examples.firstIndex(of: life) ?? -1_000)
        case .grids(let grids): 110 + APIRoute.examples.count + (GridsRoute.examples.firstIndex(of: grids) ?? -1_000)
        case .reviews(let reviews):
            115 + APIRoute.examples.count + (ReviewsRoute.examples.firstIndex(of: reviews) ?? -1_000)
        case .lineage: 120 + APIRoute.examples.count
        case .methodYears: 121 + APIRoute.examples.count
        case .adoptions(let adoptions):
            122 + APIRoute.examples.count + (AdoptionsRoute.examples.firstIndex(of: adoptions) ?? -1_000)
        case .calendar(let calendar):
            128 + APIRoute.examples.count + (CalendarRoute.examples.firstIndex(of: calendar) ?? -1_000)
        case .prizes(let prizes):
            128 + APIRoute.examples.count + CalendarRoute.examples.count
                + (PrizesRoute.examples.firstIndex(of: prizes) ?? -1_000)
        case .laboratory(let laboratory):
            128 + APIRoute.examples.count + CalendarRoute.examples.count + PrizesRoute.examples.count
                + (LaboratoryRoute.examples.firstIndex(of: laboratory) ?? -1_000)
        case .surveys(let surveys): beforeSurveys + (SurveysRoute.examples.firstIndex(of: surveys) ?? -1_000)
        case .answering(let answering):
            beforeSurveys + SurveysRoute.examples.count
                + (AnsweringRoute.examples.firstIndex(of: answering) ?? -1_000)
        case .forms(let forms):
            beforeSurveys + SurveysRoute.examples.count + AnsweringRoute.examples.count
                + (FormsRoute.examples.firstIndex(of: forms) ?? -1_000)
        case .leading(let leading):
            beforeSurveys + SurveysRoute.examples.count + AnsweringRoute.examples.count + FormsRoute.examples.count
                + (LeadingRoute.examples.firstIndex(of: leading) ?? -1_000)
        case .coding(let coding):
            beforeSurveys + SurveysRoute.examples.count + AnsweringRoute.examples.count + FormsRoute.examples.count
                + LeadingRoute.examples.count + (CodingRoute.examples.firstIndex(of: coding) ?? -1_000)
        }
    }

    private static let beforeSurveys =
        128 + APIRoute.examples.count + CalendarRoute.examples.count + PrizesRoute.examples.count
        + LaboratoryRoute.examples.count

    private static func index(of route: AccountRoute) -> Int {
        switch route {
        case .signIn: 0
        case .code: 1
        case .mailLink: 2
        case .link: 3
        case .signOut: 4
        case .request: 5
        case .overview: 6
        case .identity: 7
        case .password: 8
        case .secondFactor: 9
        case .sessions: 10
        case .confirmation: 11
        case .provider: 12
        case .providerReturn: 13
        case .attachment: 14
        }
    }

    private static func index(of route: MembersRoute) -> Int {
        switch route {
        case .list: 0
        case .member: 1
        case .invitation: 2
        case .requests: 3
        case .teams: 4
        case .bearing: 5
        }
    }

    private static func index(of route: NoticesRoute) -> Int {
        switch route {
        case .notices: 0
        case .follows: 1
        case .followEnd: 2
        case .digest: 3
        case .privateFeed: 4
        case .outbox: 5
        case .message: 6
        case .copies: 7
        case .unsubscription: 8
        }
    }

    private static func index(of route: ReportsRoute) -> Int {
        switch route {
        case .form: 0
        case .paper: 1
        case .follow: 2
        case .list: 3
        case .report: 4
        case .danger: 5
        case .dangerFile: 6
        case .reply: 7
        case .replyFollow: 8
        }
    }

    private static func index(of route: WritingRoute) -> Int {
        switch route {
        case .sheet: 0
        case .section: 1
        case .history: 2
        case .revision: 3
        case .publication: 4
        }
    }

    private static func index(of route: FilesRoute) -> Int {
        switch route {
        case .list: 0
        case .file: 1
        case .paper: 2
        case .bytes(_, _, false): 3
        case .bytes(_, _, true): 4
        case .cosigners: 5
        }
    }

    private static func index(of route: MachineRoute) -> Int {
        switch route {
        case .harvest: 0
        case .sitemap: 1
        case .asset: 2
        case .health: 3
        case .robots: 4
        }
    }

    @Test func everyRouteHasOneExample() {
        #expect(
            Route.examples.map(Self.index)
                == Array(
                    0..<(Self.beforeSurveys + SurveysRoute.examples.count + AnsweringRoute.examples.count
                        + FormsRoute.examples.count + LeadingRoute.examples.count + CodingRoute.examples.count)))
    }

    @Test func everyRouteHasANameAndAPatternOfItsOwn() {
        #expect(Set(Route.table.map(\.name)).count == Route.examples.count)
        #expect(Set(Route.table.map(\.pattern)).count == Route.examples.count)
    }

    @Test func thePatternOfARouteIsItsPathWithNamesForWhatVaries() {
        for route in Route.examples {
            let path = route.path.prefix { $0 != "?" }
            let printed = path.split(separator: "/", omittingEmptySubsequences: false)
            let pattern = route.entry.pattern.split(separator: "/", omittingEmptySubsequences: false)
            #expect(printed.count == pattern.count)
            for (segment, name) in zip(printed, pattern) where !name.hasPrefix(":") { #expect(segment == name) }
        }
    }

    @Test(arguments: [
        ("/lien/0123abcd", "/lien/:jeton"), ("/lien/0123abcd/", "/lien/:jeton"), ("/lien/a/b", "/lien/:jeton"),
        ("//lien//0123abcd", "/lien/:jeton"), ("/lien", "/lien"), ("/lien/", "/lien/"), ("/liens/a", "/liens/a"),
        ("/connexion/retour", "/connexion/retour"), ("/connexion/retour/abc", "/connexion/retour"),
        ("/flux/0123abcd.atom", "/flux/:jeton.atom"), ("/flux/0123abcd.feed.json", "/flux/:jeton.atom"),
        ("/suivi/0123abcd", "/suivi/:jeton"), ("/suivi", "/suivi"),
        ("/reponse/0123abcd", "/reponse/:jeton"), ("/reponse", "/reponse"),
        ("/pratiques/lien", "/pratiques/lien"), ("/", "/"), ("-", "-"),
    ])
    func logsKeepThePatternOfAnAddressThatOpensSomething(_ path: String, _ logged: String) {
        #expect(Route.logged(path) == logged)
    }

    @Test func onlyARouteThatChangesSomethingTakesABody() {
        for entry in Route.table {
            let changing = Set(entry.methods).subtracting(["GET"])
            #expect(changing.isSubset(of: ["POST", "PUT", "DELETE"]))
            #expect(changing.isEmpty == (entry.bodyLimit == 0))
        }
    }

    @Test(arguments: [
        "", "pratiques", "//", "/Pratiques", "/pratiques/", "/pratiques//", "/pratiques/a/b", "/pratiques/a/",
        "//pratiques", "/a-propos/", "/static", "/static/", "/static/a/b", "/admin", "/health/x", "/.env",
    ])
    func anUnknownPathIsNoRoute(_ path: String) {
        #expect(Route(path: path) == nil)
    }

    @Test func twoEqualListsHaveOneAddressWithItsParametersInOrder() {
        #expect(Route.practices(PracticesRoute()).path == "/pratiques")
        #expect(Route.practices(PracticesRoute(page: 1)).path == "/pratiques")
        #expect(Route.practices(PracticesRoute(words: "lien", page: 2)).path == "/pratiques?page=2&q=lien")
        let turned = Route(path: "/pratiques", query: [("q", "lien"), ("x", "y"), ("page", "2"), ("q", "autre")])
        #expect(turned?.path == "/pratiques?page=2&q=lien")
    }

    @Test(arguments: ["0", "-3", "x", "", "1e3", "99999999999999999999"]) func aPageThatIsNoneIsTheFirst(_ page: String)
    {
        #expect(Route(path: "/pratiques", query: [("page", page)]) == .practices(PracticesRoute()))
    }
}
