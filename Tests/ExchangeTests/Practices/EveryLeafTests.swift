import Domain
import Exchange
import Testing

@Suite struct EveryLeafTests {
    @Test func everyValueOfEveryRealRecordIsAFactOfItsField() throws {
        let file = try Sample.file.get()
        try #require(file.refusals.isEmpty && file.drafts.count == 22)
        var count = 0
        for (record, draft) in zip(Sample.records, file.drafts) {
            for leaf in Leaf.all(of: record) {
                count += 1
                if !isKept(leaf, in: draft) { Issue.record("\(draft.key) lost \(leaf.path): \(leaf.value)") }
            }
        }
        #expect(count == 6_742)
    }

    @Test(arguments: ["freins.categorie", "indicateurs.valeur", "relations.cible", "jalons.date", "conditions.lignes"])
    func theWalkMissesAFactThatIsTakenAway(_ path: String) throws {
        let file = try Sample.file.get()
        var draft = try #require(file.drafts.first { $0.key == "1C" })
        let leaf = try #require(Leaf.all(of: Sample.record("1C")).last { $0.path == path })
        #expect(isKept(leaf, in: draft))
        draft.facts.removeAll { $0.field == LeafMap.fields[path] }
        #expect(!isKept(leaf, in: draft))
    }

    private func isKept(_ leaf: Leaf, in draft: PracticeDraft) -> Bool {
        switch leaf.path {
        case "titre": return leaf.value == .string(draft.title)
        case "emergence.rubrique_presente": return hasRubric("genese", draft) == leaf.value.bool
        case "participation.rubrique_presente": return hasRubric("participation", draft) == leaf.value.bool
        case "champs_deduits":
            let fields = LeafMap.inferences[leaf.value.text ?? ""] ?? []
            return !fields.isEmpty && draft.facts.allSatisfy { $0.isInferred || !fields.contains($0.field) }
        case "territoires.departement":
            let codes = draft.facts.filter { $0.territory?.name == leaf.anchor }.compactMap(\.territory?.departement)
            let names = codes.compactMap { Vocabularies(Vocabulary.shipped).term($0, of: "departement")?.french }
            return names.contains { String($0.map { $0 == "’" ? "'" : $0 }) == leaf.value.text }
        default: return draft.facts.contains { says(leaf, $0, in: draft) }
        }
    }

    private func hasRubric(_ rubric: String, _ draft: PracticeDraft) -> Bool {
        draft.facts.contains { $0.field == "rubric" && $0.term == rubric }
    }

    private func says(_ leaf: Leaf, _ fact: Fact, in draft: PracticeDraft) -> Bool {
        guard fact.field == LeafMap.fields[leaf.path] else { return false }
        let spelled = leaf.value.text ?? leaf.value.double.map(Fact.spelled) ?? ""
        guard fact.spoken.contains(spelled) else { return false }
        guard let anchor = leaf.anchor else { return true }
        let owner = fact.parent.flatMap { item in draft.facts.first { $0.item == item } } ?? fact
        return owner.label == anchor
    }
}
