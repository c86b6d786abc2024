import HTML
import Routes
import Testing

@testable import HTTP

@Suite struct RouteRoundTripTests {
    /// The route that the server sees when a browser asks for what a page printed.
    private func route(at path: String) -> Route? {
        guard let target = Target(parsing: path.utf8) else { return nil }
        return Route(path: target.path, query: target.query.pairs.map { ($0.name, $0.value) })
    }

    @Test(arguments: Route.examples) func everyExampleIsReadBackFromWhatItPrints(_ example: Route) {
        #expect(route(at: example.path) == example)
    }

    @Test func anyNameInAPathIsReadBackFromWhatItPrints() {
        var drawing = RandomText(seed: 5)
        for _ in 0..<2_000 {
            let name = drawing.segment()
            #expect(route(at: Route.sheet(slug: name).path) == .sheet(slug: name))
            #expect(route(at: Route.machine(.asset(name: name)).path) == .machine(.asset(name: name)))
        }
    }

    @Test func anyWordsInAQueryAreReadBackFromWhatIsPrinted() {
        var drawing = RandomText(seed: 6)
        for page in 1...2_000 {
            let route = Route.practices(PracticesRoute(words: drawing.query(), page: page))
            #expect(self.route(at: route.path) == route)
        }
    }

    @Test func anyChoiceOfSheetsIsReadBackFromWhatIsPrinted() {
        var drawing = RandomText(seed: 8)
        for number in 0..<500 {
            let slugs = (0..<(number % 6)).map { _ in drawing.segment() }
            let route = CompareRoute(slugs, words: drawing.query(), isOnlyDifferences: number % 2 == 0)
            #expect(self.route(at: Route.compare(route).path) == .compare(route))
        }
        #expect(CompareRoute(Array(repeating: "a", count: 1_000)).slugs.count == 12)
    }

    @Test func anyListToTakeAwayIsReadBackFromWhatItPrints() {
        for format in ExportRoute.Format.allCases {
            for listing in [ExportRoute.Listing.collection("entre-pairs"), .vocabulary("theme"), .groups] {
                let route = Route.export(ExportRoute(listing, format))
                #expect(self.route(at: route.path) == route)
            }
        }
    }

    @Test(arguments: ["a/b", "a\\b", "..", ".", "a\nb", "a\u{0}", "../a-propos", ""])
    func aNameThatNoSlugCanBeLeadsNowhere(_ slug: String) {
        #expect(route(at: Route.sheet(slug: slug).path) == nil)
    }

    @Test func aLinkToARouteIsWhatTheRoutePrints() {
        var drawing = RandomText(seed: 7)
        for _ in 0..<500 {
            let route = Route.practices(PracticesRoute(words: drawing.query(), page: 2))
            #expect(Link(route).address == route.path)
            #expect(Link(Route.sheet(slug: drawing.segment())).address.hasPrefix("/pratiques/"))
        }
    }

    @Test func aPageInALanguageIsTheSamePage() {
        let list = Route.practices(PracticesRoute(words: "a&lang=x", page: 3))
        for route in Route.examples + [list] {
            let path = InLanguage(route, "en").path
            #expect(self.route(at: path) == route)
            #expect(Target(parsing: path.utf8)?.query.all(InLanguage.field) == ["en"])
        }
    }
}

/// Texts drawn from a seed, with what is hard in an address.
private struct RandomText {
    private var state: UInt64
    private static let common: [Character] = [
        "a", "z", "0", "-", "_", ".", "~", "%", "+", "&", "=", "?", "#", ";", ":", "@", "\"", "<", " ", "é", "œ",
        "e\u{301}",
        "ß", "ж", "山", "🐝", "👩🏽‍🌾", "\u{202E}", "\u{10FFFF}",
    ]

    init(seed: UInt64) { state = seed }

    private mutating func draw(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(bound))
    }

    private mutating func text(_ alphabet: [Character]) -> String {
        let length = 1 + draw(12)
        return String((0..<length).map { _ in alphabet[draw(alphabet.count)] })
    }

    /// Never "." nor "..".
    mutating func segment() -> String { text(Self.common) + "x" }

    mutating func query() -> String { text(Self.common + ["/", "\\", "\n", "\t", "\u{7F}"]) }
}
