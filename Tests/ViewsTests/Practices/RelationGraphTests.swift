import Domain
import HTML
import Routes
import Testing
import Texts

@testable import Views

@Suite struct RelationGraphTests {
    private func relation(_ item: String, to slug: String?, _ type: String) -> [Fact] {
        [
            Shown.fact("relation", slug == nil ? "Un tiers-lieu" : nil, item: item) {
                $0.target = PracticeReference(key: item, title: slug.map { "L'\($0)" }, slug: slug)
            },
            Shown.fact("relation.type", item: "t" + item, parent: item) { $0.term = type },
        ]
    }

    private func nodes(
        _ facts: [Fact], incoming: [(relation: String, practice: PracticeReference)] = []
    ) -> RelationNodes {
        let made = Shown.sheet(facts)
        let sheet = Sheet(
            practice: made.practice, edition: made.edition, source: made.source, facts: facts, incoming: incoming)
        return RelationNodes(SheetProjection(sheet, template: .current), Shown.words(.fr))
    }

    private func reference(_ slug: String) -> PracticeReference {
        PracticeReference(key: slug, title: "L'\(slug)", slug: slug)
    }

    @Test func `a practice is there once, with everything that is said of the tie`() {
        let nodes = nodes(
            relation("1", to: "autre", "meme_modele") + relation("2", to: "autre", "meme_porteur"),
            incoming: [("meme_modele", reference("autre")), ("inspire_de", reference("tierce"))]
        ).nodes
        #expect(nodes.map(\.title) == ["L’autre", "L’tierce"])
        #expect(nodes[0].labels == ["même démarche", "même structure porteuse"])
        #expect(nodes[1].labels == ["s’inspire de, d’après l’autre fiche"])
        #expect(nodes.map(\.route) == [.sheet(slug: "autre"), .sheet(slug: "tierce")])
    }

    @Test func `a practice that is not here is named and leads nowhere`() {
        let nodes = nodes(relation("1", to: nil, "coopere_avec")).nodes
        #expect(nodes.count == 1 && nodes[0].route == nil && nodes[0].title == "Un tiers-lieu")
        let html = RelationGraph(self.nodes(relation("1", to: nil, "coopere_avec")), Texts(.fr).reading).markup.html
        #expect(html.contains("class=\"away\"") && !html.contains("<a "))
    }

    @Test func `the picture is for those who see it: links of the keyboard are those of the list`() {
        let html = RelationGraph(nodes(relation("1", to: "autre", "meme_modele")), Texts(.fr).reading).markup.html
        #expect(html.contains("aria-hidden=\"true\""))
        #expect(html.contains("<a href=\"/pratiques/autre\" tabindex=\"-1\">"))
        #expect(html.contains("même démarche</text>") && html.contains("Cette fiche</text>"))
    }

    @Test func `nothing tied is nothing drawn, and a crowd is cut`() {
        #expect(RelationGraph(nodes([]), Texts(.fr).reading).markup.isEmpty)
        let many = (1...40).flatMap { relation("\($0)", to: "fiche-\($0)", "meme_modele") }
        let html = RelationGraph(nodes(many), Texts(.fr).reading).markup.html
        #expect(html.split(separator: "<a href").count - 1 == 16)
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
