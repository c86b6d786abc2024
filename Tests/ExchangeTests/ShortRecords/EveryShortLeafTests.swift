import Domain
import Exchange
import Testing

@Suite struct EveryShortLeafTests {
    @Test func everyValueOfEveryShortRecordIsInAFact() throws {
        let drafts = try ShortSample.drafts()
        try #require(drafts.count == 114 && ShortSample.records.count == 114)
        var count = 0
        for (record, draft) in zip(ShortSample.records, drafts) {
            for leaf in Leaf.all(of: record) {
                count += 1
                if !isKept(leaf, in: draft) { Issue.record("\(draft.title) lost \(leaf.path): \(leaf.value)") }
            }
        }
        #expect(count == 1_290)
    }

    @Test(arguments: ["place", "departement_code", "year", "bearer", "themes", "publics", "approach", "description"])
    func theWalkMissesAFactThatIsTakenAway(_ path: String) throws {
        var draft = try #require(try ShortSample.draft("Parents solos"))
        let record = try #require(ShortSample.records.first { $0["name"] == .string("Parents solos") })
        draft.facts.removeAll { Self.fields[path]?.contains($0.field) == true }
        let wanted = path == "year" ? Leaf(path: "year", value: .string("1884"), anchor: nil) : nil
        let leaf = try #require(wanted ?? Leaf.all(of: record).first { $0.path == path })
        #expect(!isKept(leaf, in: draft))
    }

    /// Written apart from the mapping that the program follows.
    private static let fields: [String: [String]] = [
        "place": ["territory"], "departement_code": ["territory"], "year": ["years"], "bearer": ["bearer"],
        "themes": ["need", "theme", "method", "domain", "approach", "keyword"], "publics": ["public"],
        "approach": ["approach", "keyword"], "description": ["description"], "results": ["result"],
        "source_lines": ["extent"],
    ]

    private func isKept(_ leaf: Leaf, in draft: PracticeDraft) -> Bool {
        guard let text = leaf.value.text else { return false }
        if leaf.path == "name" { return draft.title == text }
        let facts = draft.facts.filter { Self.fields[leaf.path]?.contains($0.field) == true }
        // Names that stand together are parted: nothing but what stood between them is not kept.
        let names = facts.compactMap { $0.organisation?.name ?? $0.text }
        if leaf.path == "bearer" && names.count > 1 {
            return [", ", " ; ", " et "].contains { names.joined(separator: $0) == text }
        }
        return facts.contains { fact in
            switch leaf.path {
            case "source_lines": fact.locator?.filter { $0 != " " } == text.filter { $0 != " " }
            case "publics": fact.text?.contains(text) == true
            case "themes", "approach": fact.spoken.contains(text) || fact.printed?.contains(text) == true
            // Words that say that nobody is told are kept as exactly that.
            case "bearer" where text == "Non précisé": fact.absence == .notStated
            default: fact.spoken.contains(text)
            }
        }
    }
}
