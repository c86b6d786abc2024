import Domain
import HTML
import Routes
import Testing
import Texts

@testable import Views

@Suite struct LineageDrawingTests {
    private func told(
        _ slug: String?, _ relation: String?, isIncoming: Bool = false, words: String? = nil
    ) -> LineageNodes.Told {
        LineageNodes.Told(
            other: slug.map { PracticeReference(id: 2, key: "", title: "L'\($0)", slug: $0) }, words: words,
            relation: relation, isIncoming: isIncoming)
    }

    private func nodes(_ told: LineageNodes.Told..., steps: [Lineage.Step] = []) -> LineageNodes {
        LineageNodes(told, around: "essai", steps: steps, Shown.words(.fr))
    }

    private func drawn(_ nodes: LineageNodes, isPicture: Bool = false) -> String {
        LineageDrawing(nodes, title: "Essai", isPicture: isPicture, Texts(.fr).lineage).markup.html
    }

    @Test func `a practice is there once, with everything that is said of the tie`() {
        let nodes = nodes(
            told("autre", "coopere_avec"), told("autre", "inspire_de"), told("autre", "coopere_avec", isIncoming: true),
            told("tierce", "inspire_de", isIncoming: true)
        ).nodes
        #expect(nodes.map(\.title) == ["L’autre", "L’tierce"])
        #expect(nodes[0].before == ["Cette pratique coopère avec", "Cette pratique s’inspire de"])
        #expect(nodes[0].after == ["coopère avec cette pratique"])
        // What came before stands there, whatever else is said of it.
        #expect(nodes.map(\.side) == [.before, .after])
        #expect(nodes[1].sentence == "L’tierce, s’inspire de cette pratique")
        #expect(nodes.map(\.route) == [.sheet(slug: "autre"), .sheet(slug: "tierce")])
    }

    @Test func `what came before stands above, what came after below, what only looks alike nowhere`() {
        let nodes = nodes(
            told("a", "contraste_avec"), told("b", "essaime_vers"), told("c", "inspire_de"), told("d", "meme_modele"),
            told("e", "ouvre_la_voie_a", isIncoming: true)
        ).nodes
        #expect(nodes.map(\.side) == [.before, .before, .after, .beside])
        #expect(nodes.compactMap(\.route) == ["c", "e", "b", "a"].map { .sheet(slug: $0) })
        let html = drawn(self.nodes(told("c", "inspire_de"), told("b", "essaime_vers")))
        let places = ["D’où elle vient", "L’c", "Essai", "Où elle est allée", "L’b"].compactMap {
            html.firstRange(of: $0)?.lowerBound
        }
        #expect(places.count == 5 && places == places.sorted())
    }

    @Test
    func `what has no sheet is named, dashed, and leads nowhere; what may not be seen and has no words is nothing`() {
        let html = drawn(nodes(told(nil, "inspire_de", words: "Un tiers-lieu"), told(nil, "inspire_de")))
        #expect(html.contains("class=\"away\"") && html.contains("Un tiers-lieu") && !html.contains("<a "))
        #expect(nodes(told(nil, "inspire_de")).nodes.isEmpty)
    }

    @Test func `each practice is a link named by its sentence; beside a list it is a picture alone`() {
        let nodes = nodes(told("autre", "inspire_de"))
        let html = drawn(nodes)
        #expect(html.contains("<a href=\"/pratiques/autre\" aria-label=\"Cette pratique s’inspire de L’autre\">"))
        #expect(html.contains("role=\"group\"") && !html.contains("aria-hidden"))
        let picture = drawn(nodes, isPicture: true)
        #expect(picture.contains("aria-hidden=\"true\"") && picture.contains("tabindex=\"-1\""))
    }

    @Test func `a practice that names itself is a loop, not a neighbour`() {
        let nodes = nodes(told("essai", "inspire_de"), told("autre", "inspire_de"))
        #expect(nodes.isLooped && nodes.nodes.count == 1)
        #expect(drawn(nodes).contains("c-34 -26 -34 26 0 0"))
    }

    @Test func `nothing tied is nothing drawn, and a crowd is cut and said`() {
        #expect(drawn(nodes()).isEmpty)
        let many = LineageNodes(
            (1...40).map { told("fiche-\($0)", "inspire_de", isIncoming: true) }, around: "essai", Shown.words(.fr))
        let html = drawn(many)
        #expect(html.split(separator: "<a href").count - 1 == Lineage.drawn)
        #expect(html.contains("14 pratiques sur 40"))
    }

    @Test func `one step further hangs below its practice, and practices drawn already are tied by an arc`() {
        func sheet(_ slug: String, _ facts: [Fact]) -> Sheet {
            let practice = Practice(
                id: 9, slug: slug, title: slug, rung: .everyone, state: .published, version: 1)
            return Sheet(practice: practice, edition: nil, source: nil, facts: facts)
        }
        func relation(_ item: String, to slug: String) -> [Fact] {
            [
                Shown.fact("relation", item: item) {
                    $0.target = PracticeReference(id: 5, key: "", title: slug, slug: slug)
                },
                Shown.fact("relation.type", item: "t" + item, parent: item) { $0.term = "inspire_de" },
            ]
        }
        let facts = relation("1", to: "loin") + relation("2", to: "deux")
        let said = sheet("un", facts)
        let ties = said.stated("relation").map { LineageTie($0, in: said, isIncoming: false) }
        let step = Lineage.Step(
            PracticeReference(id: 9, key: "", title: "un", slug: "un"), ties: ties, hasMore: false)
        let nodes = nodes(told("un", "inspire_de"), told("deux", "inspire_de"), steps: [step])
        #expect(nodes.nodes[0].next.map(\.title) == ["loin"])
        #expect(nodes.crossings.map { [$0.from, $0.to] } == [[0, 1]])
        #expect(drawn(nodes).contains("class=\"tie cross\""))
    }

    @Test func `no line goes beyond the picture, however long the names`() {
        let long = String(repeating: "Réseau départemental ", count: 12)
        let nodes = nodes(told(nil, "inspire_de", words: long), told(nil, "coopere_avec", words: long + "bis"))
        let layout = LineageLayout(
            nodes.nodes, title: long, crossings: [], isLooped: false, Texts(.fr).lineage)
        #expect(layout.rows.flatMap(\.lines).allSatisfy { $0.text.count <= 39 && $0.y < layout.height })
        let heights = layout.rows.flatMap(\.lines).map(\.y)
        #expect(heights == heights.sorted() && Set(heights).count == heights.count)
    }

    @Test func `a title is cut into short lines, never beyond what fits`() {
        #expect(WrappedTitle.lines(of: "Les Mardis", width: 30, most: 2) == ["Les Mardis"])
        let two = WrappedTitle.lines(of: "Conférences familiales en Seine-Saint-Denis", width: 30, most: 2)
        #expect(two == ["Conférences familiales en", "Seine-Saint-Denis"])
        let cut = WrappedTitle.lines(of: "Un titre qui ne finit pas de dire ce qu’il veut dire", width: 12, most: 2)
        #expect(cut.count == 2 && cut[1].hasSuffix("…") && cut.allSatisfy { $0.count <= 12 })
        #expect(WrappedTitle.lines(of: String(repeating: "a", count: 50), width: 10, most: 2) == ["aaaaaaaaa…"])
        #expect(WrappedTitle.lines(of: "", width: 10, most: 1) == [])
    }
}
