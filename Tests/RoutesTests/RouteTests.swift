import Routes
import Testing

@Suite struct RouteTests {
    /// No default: a new route does not compile before it stands among the examples.
    private static func index(of route: Route) -> Int {
        switch route {
        case .home: 0
        case .practices: 1
        case .sheet: 2
        case .methods: 3
        case .method: 4
        case .territories: 5
        case .territory: 6
        case .nearby: 7
        case .organisations: 8
        case .organisation: 9
        case .groups: 10
        case .group: 11
        case .glossary: 12
        case .word: 13
        case .sources: 14
        case .source: 15
        case .vocabularies: 16
        case .vocabulary: 17
        case .export: 18
        case .about: 19
        case .legal: 20
        case .privacy: 21
        case .openData: 22
        case .accessibility: 23
        case .display: 24
        case .asset: 25
        case .health: 26
        case .robots: 27
        }
    }

    @Test func everyRouteHasOneExample() {
        #expect(Route.examples.map(Self.index) == Array(0...27))
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
