import Domain
import Routes
import TestSupport
import Testing

@Suite struct CanonicalTests {
    typealias Pairs = [(name: String, value: String)]

    private func canonical(_ query: Pairs) throws -> PracticesRoute {
        guard case .practices(let route) = try #require(Route(path: "/pratiques", query: query)) else {
            throw CancellationError()
        }
        return route.canonical
    }

    @Test(
        arguments: [
            ([("q", "")], "/pratiques"),
            ([("q", "  lien  social\t")], "/pratiques?q=lien%20%20social"),
            ([("tri", "nom"), ("q", "")], "/pratiques"),
            ([("tri", "pertinence")], "/pratiques"),
            ([("tri", "pertinence"), ("q", "lien")], "/pratiques?q=lien"),
            ([("tri", "nom"), ("q", "lien")], "/pratiques?q=lien&tri=nom"),
            ([("tri", "hasard"), ("vue", "mosaique")], "/pratiques"),
            ([("vue", "liste"), ("page", "1")], "/pratiques"),
            ([("vue", "tableau"), ("page", "02")], "/pratiques?page=2&vue=tableau"),
            ([("theme", "b"), ("theme", "a"), ("theme", "b"), ("theme", "")], "/pratiques?theme=a&theme=b"),
            ([("utm_source", "x"), ("besoin", "logement")], "/pratiques?besoin=logement"),
        ] as [(Pairs, String)])
    func equalListsHaveOneAddress(_ query: Pairs, _ address: String) throws {
        let route = try canonical(query)
        #expect(Route.practices(route).path == address)
        #expect(!route.isAddressed(by: query))
    }

    @Test func theAddressOfAListIsItsOwn() throws {
        let queries: [Pairs] = [
            [], [("q", "lien")], [("tri", "recent")],
            [("besoin", "a"), ("besoin", "b"), ("page", "3"), ("q", "x y"), ("vue", "carte")],
            [("annee", "2010-2019"), ("q", "é & +"), ("tri", "recent")],
        ]
        for query in queries { #expect(try canonical(query).isAddressed(by: query), "\(query)") }
    }

    @Test func anyQueryIsSentOnceAtMost() throws {
        var random = Draw(seed: 29)
        let names = Facet.allCases.map(\.rawValue) + ["q", "page", "tri", "vue", "lang", "autre"]
        let values = [
            "", " ", "a", "é", "e\u{301}", "nom", "recent", "pertinence", "tableau", "carte", "2", "-1", "<b>", "a+b",
        ]
        for _ in 0..<500 {
            let query: Pairs = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                (names.randomElement(using: &random) ?? "", values.randomElement(using: &random) ?? "")
            }
            let once = try canonical(query)
            #expect(once.canonical == once)
            #expect(once.search.selection.count <= SheetSelection.limit)
            // What a browser sends when it follows the address.
            let path = Route.practices(once).path
            let sent = path.split(separator: "?").dropFirst().flatMap { $0.split(separator: "&") }.map { pair in
                let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return (name: String(parts[0]), value: decoded(String(parts[1])))
            }
            #expect(try canonical(sent) == once && once.isAddressed(by: sent), "\(path)")
        }
    }

    private func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
