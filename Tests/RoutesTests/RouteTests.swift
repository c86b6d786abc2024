import Routes
import Testing

@Suite struct RouteTests {
    /// No default: a new route does not compile before it stands among the examples.
    private static func index(of route: Route) -> Int {
        switch route {
        case .home: 0
        case .practices: 1
        case .sheet: 2
        case .suggestions: 3
        case .compare: 4
        case .obstacles: 5
        case .obstacle: 6
        case .levers: 7
        case .lever: 8
        case .feed: 9
        case .methods: 10
        case .method: 11
        case .territories: 12
        case .territory: 13
        case .nearby: 14
        case .organisations: 15
        case .organisation: 16
        case .groups: 17
        case .group: 18
        case .glossary: 19
        case .word: 20
        case .sources: 21
        case .source: 22
        case .vocabularies: 23
        case .vocabulary: 24
        case .export: 25
        case .about: 26
        case .legal: 27
        case .privacy: 28
        case .openData: 29
        case .accessibility: 30
        case .display: 31
        case .asset: 32
        case .health: 33
        case .robots: 34
        }
    }

    @Test func everyRouteHasOneExample() {
        #expect(Route.examples.map(Self.index) == Array(0...34))
    }

    @Test func everyRouteHasANameAndAPatternOfItsOwn() {
        #expect(Set(Route.table.map(\.name)).count == Route.examples.count)
        #expect(Set(Route.table.map(\.pattern)).count == Route.examples.count)
    }

    @Test func thePatternOfARouteIsItsPathWithNamesForWhatVaries() {
        for route in Route.examples {
            let printed = route.path.split(separator: "/", omittingEmptySubsequences: false)
            let pattern = route.entry.pattern.split(separator: "/", omittingEmptySubsequences: false)
            #expect(printed.count == pattern.count)
            for (segment, name) in zip(printed, pattern) where !name.hasPrefix(":") { #expect(segment == name) }
        }
    }

    @Test func onlyARouteThatChangesSomethingTakesABody() {
        for entry in Route.table {
            #expect(entry.methods.contains("GET"))
            #expect(entry.methods.contains("POST") == (entry.bodyLimit > 0))
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
