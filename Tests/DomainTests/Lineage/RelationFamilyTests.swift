import Domain
import Testing

@Suite struct RelationFamilyTests {
    private static let vocabularies = Vocabularies(Vocabulary.shipped)
    private static let links = vocabularies.terms(of: "relation").map(\.code).filter {
        RelationFamily(rawValue: $0) == nil
    }

    @Test func `every family is a word of the list, and every word of the list lies in one`() {
        let codes = Set(Self.vocabularies.terms(of: "relation").map(\.code))
        for family in RelationFamily.allCases { #expect(codes.contains(family.rawValue)) }
        for code in Self.links {
            #expect(Self.vocabularies.term(code, of: "relation")?.parent.flatMap(RelationFamily.init) != nil, "\(code)")
        }
    }

    @Test func `what only looks alike is no lineage, and what was taken up is an adoption`() {
        let family = { Self.vocabularies.relationFamily(of: $0) }
        let alike = Self.links.filter { family($0) == .likeness }
        #expect(alike.count == 6 && alike.contains("meme_modele") && !alike.contains("coopere_avec"))
        #expect(family("reprend") == .adoption && family("adapte") == .adoption)
        #expect(family("inspire_de") == .origin && family("essaime_vers") == .onward)
    }

    @Test func `a link without a name, or with one that the list lost, ties both without saying which came first`() {
        #expect(Self.vocabularies.relationFamily(of: nil) == .beside)
        #expect(Self.vocabularies.relationFamily(of: "perdu") == .beside)
    }

    @Test func `a link read from its other end stands on the other side`() {
        #expect(RelationFamily.origin.side(of: "inspire_de", isIncoming: false) == .before)
        #expect(RelationFamily.origin.side(of: "inspire_de", isIncoming: true) == .after)
        #expect(RelationFamily.onward.side(of: "essaime_vers", isIncoming: false) == .after)
        #expect(RelationFamily.onward.side(of: "essaime_vers", isIncoming: true) == .before)
        #expect(RelationFamily.adoption.side(of: "adapte", isIncoming: true) == .after)
        #expect(RelationFamily.adoption.side(of: "ne_reprend_pas", isIncoming: true) == .beside)
        #expect(RelationFamily.beside.side(of: nil, isIncoming: true) == .beside)
    }
}
