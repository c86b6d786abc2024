import Domain
import Testing

@Suite struct SectionMergeTests {
    private static let section = Section(
        "essai", .approach,
        [
            Field("prose", .prose, for: .redo),
            Field(
                "item", .item, repeats: true, for: .redo,
                parts: [
                    Field("item.kind", .item, for: .redo)
                ]),
        ])

    private static func prose(_ text: String) -> Fact {
        var fact = Fact(item: "p", section: "essai", field: "prose", position: 0)
        fact.text = text
        return fact
    }

    private static func item(_ name: String, _ text: String) -> Fact {
        var fact = Fact(item: name, section: "essai", field: "item", position: 0)
        fact.text = text
        return fact
    }

    private static func merge(_ base: [Fact], _ mine: [Fact], _ theirs: [Fact]) -> SectionMerge {
        SectionMerge(section, base: base, mine: mine, theirs: theirs)
    }

    @Test func `changes in different fields are both kept, and what was taken in is told`() {
        let base = [Self.prose("avant"), Self.item("a", "un")]
        let merge = Self.merge(base, [Self.prose("mien"), base[1]], [base[0], Self.item("a", "leur")])
        #expect(merge.conflicts.isEmpty && merge.taken == ["item"])
        #expect(merge.facts.map(\.text) == ["mien", "leur"])
    }

    @Test func `items added on both sides are both kept, the same one once`() {
        let base = [Self.item("a", "un")]
        let merge = Self.merge(
            base, base + [Self.item("b", "mien"), Self.item("c", "commun")],
            base + [Self.item("d", "leur"), Self.item("e", "commun")])
        #expect(merge.conflicts.isEmpty)
        #expect(merge.facts.map(\.text) == ["un", "mien", "commun", "leur"])
        #expect(merge.facts.map(\.position) == [0, 1, 2, 3])
    }

    @Test func `the same thing changed twice keeps both texts for the writer`() {
        let base = [Self.prose("avant")]
        let merge = Self.merge(base, [Self.prose("mien")], [Self.prose("leur")])
        #expect(merge.conflicts.map { $0.mine?.first?.text } == ["mien"])
        #expect(merge.conflicts.map { $0.theirs?.first?.text } == ["leur"])
        #expect(merge.facts.map(\.text) == ["mien"])
        #expect(Self.merge(base, [Self.prose("pareil")], [Self.prose("pareil")]).conflicts.isEmpty)
    }

    @Test func `what one side removed and the other changed is never lost`() {
        let base = [Self.item("a", "un")]
        let kept = Self.merge(base, [], [Self.item("a", "changé")])
        #expect(kept.conflicts.count == 1 && kept.facts.map(\.text) == ["changé"])
        let mine = Self.merge(base, [Self.item("a", "changé")], [])
        #expect(mine.conflicts.count == 1 && mine.facts.map(\.text) == ["changé"])
        #expect(Self.merge(base, [], base).facts.isEmpty && Self.merge(base, base, []).facts.isEmpty)
    }

    @Test func `a field written first by both is one conflict, not two texts side by side`() {
        let merge = Self.merge(
            [], [Self.prose("mien")],
            [
                {
                    var fact = Self.prose("leur")
                    fact.item = "autre"
                    return fact
                }()
            ])
        #expect(merge.conflicts.count == 1 && merge.facts.count == 1)
    }

    @Test func `what completes a fact moves with it`() {
        var part = Fact(item: "k", section: "essai", field: "item.kind", position: 0, parent: "a")
        part.text = "sorte"
        let merge = Self.merge([], [Self.item("b", "mien")], [Self.item("a", "leur"), part])
        #expect(merge.facts.map(\.item) == ["b", "a", "k"] && merge.facts.last?.parent == "a")
    }

    /// Whatever both sides do, each text of either side is in the result or in a conflict.
    @Test func `nothing that anybody wrote disappears, whatever both do`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            let base = (0..<Int.random(in: 0...4, using: &random)).map { Self.item("i\($0)", "base \($0)") }
            func side(_ name: String) -> [Fact] {
                var facts = base.compactMap { fact -> Fact? in
                    switch Int.random(in: 0...3, using: &random) {
                    case 0: return nil
                    case 1: return Self.item(fact.item, "\(name) \(fact.item)")
                    default: return fact
                    }
                }
                if Bool.random(using: &random) { facts.append(Self.item("new-\(name)", "\(name) neuf")) }
                return facts
            }
            let (mine, theirs) = (side("mien"), side("leur"))
            let merge = Self.merge(base, mine, theirs)
            let told = merge.facts + merge.conflicts.flatMap { ($0.mine?.facts ?? []) + ($0.theirs?.facts ?? []) }
            for fact in mine + theirs where fact.text?.hasPrefix("base") == false {
                #expect(told.contains { $0.text == fact.text }, "\(fact.text ?? "")")
            }
        }
    }
}

@Suite struct WordDifferenceTests {
    @Test(arguments: [
        ("", ""), ("un deux trois", "un deux trois"), ("un deux trois", "un 2 trois"), ("", "tout neuf"), ("parti", ""),
        ("Des mères, seules.", "Des pères et des mères, seules !"), ("a\nb", "a\n\nb"),
    ]) func `put together, the pieces are both texts`(_ old: String, _ new: String) {
        let pieces = WordDifference(from: old, to: new).pieces
        #expect(pieces.filter { $0.kind != .added }.map(\.text).joined() == old)
        #expect(pieces.filter { $0.kind != .removed }.map(\.text).joined() == new)
        #expect(WordDifference(from: old, to: new).isSame == (old == new))
    }

    @Test func `only the word that changed is shown as changed`() {
        #expect(
            WordDifference(from: "un café chaque mardi", to: "un café chaque jeudi").pieces == [
                WordDifference.Piece(.same, "un café chaque "), WordDifference.Piece(.removed, "mardi"),
                WordDifference.Piece(.added, "jeudi"),
            ])
    }

    @Test func `words that changed one after the other are read as one passage`() {
        #expect(
            WordDifference(from: "Ne plus être seul ici.", to: "Des voisins, un hiver ici.").pieces == [
                WordDifference.Piece(.removed, "Ne plus être seul"),
                WordDifference.Piece(.added, "Des voisins, un hiver"),
                WordDifference.Piece(.same, " ici."),
            ])
    }

    @Test func `two long texts that share nothing are shown whole`() {
        let old = (0..<5_000).map { "a\($0)" }.joined(separator: " ")
        let new = (0..<5_000).map { "b\($0)" }.joined(separator: " ")
        let pieces = WordDifference(from: old, to: new).pieces
        #expect(pieces.map(\.kind) == [.removed, .added] && pieces.map(\.text) == [old, new])
    }
}
