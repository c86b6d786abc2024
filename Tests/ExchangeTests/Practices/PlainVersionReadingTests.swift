import Domain
import Exchange
import French
import Testing

/// The version in plain language and who stands behind it, as a file of practices and a table bring them.
@Suite struct PlainVersionReadingTests {
    private func plain(_ draft: PracticeDraft?) throws -> [String: String] {
        let facts = try #require(draft).facts.filter { $0.field.hasPrefix("plain") }
        let head = try #require(facts.first { $0.field == "plain" })
        #expect(facts.allSatisfy { $0.parent == ($0.field == "plain" ? nil : head.item) })
        return Dictionary(uniqueKeysWithValues: facts.map { ($0.field, $0.text ?? "") })
    }

    private func record(_ version: JSON) throws -> PracticesFile {
        let record = Sample.record("1C").replacing(["langage_clair"], with: version)
        return try PracticesFile.read(JSON.array([record]).encoded())
    }

    @Test func aRecordMayCarryOneAndFilesOfBeforeDoNot() throws {
        let file = try record(
            .object([
                JSON.Member("texte", .string("On se parle en famille.")), JSON.Member("par", .string("un service")),
                JSON.Member("test", .string("un groupe")),
            ]))
        #expect(file.refusals == [])
        #expect(
            try plain(file.drafts.first) == [
                "plain": "On se parle en famille.", "plain.by": "un service", "plain.test": "un groupe",
            ])
        #expect(try record(.null).refusals == [])
        #expect(try Sample.file.get().drafts.allSatisfy { !$0.facts.contains { $0.field == "plain" } })
    }

    @Test func aVersionWithoutItsTextOrWithAStrangeNameIsRefused() throws {
        let empty = try record(.object([JSON.Member("par", .string("un service"))]))
        #expect(empty.refusals.map(\.path) == ["langage_clair.texte"] && empty.refusals[0].reason == .missing)
        let strange = try record(
            .object([JSON.Member("texte", .string("Oui.")), JSON.Member("falc", .bool(true))]))
        #expect(strange.refusals.map(\.path) == ["langage_clair.falc"])
        #expect(strange.refusals[0].reason == .unknownField)
    }

    @Test func aTableBringsOneAndAnExportWritesItBack() throws {
        let head = "id;titre;langage_clair;langage_clair_par;langage_clair_avec;langage_clair_test\n"
        let table = try PracticeTable(head + "1;Un;On se voit.;un service;des habitantes;un groupe\n")
        #expect(try table.refusals() == [])
        let draft = try #require(try table.drafts().first)
        #expect(
            try plain(draft) == [
                "plain": "On se voit.", "plain.by": "un service", "plain.with": "des habitantes",
                "plain.test": "un groupe",
            ])
        let practice = Practice(id: 1, slug: "x", title: "Un", rung: .everyone, state: .published, version: 1)
        let sheet = Sheet(practice: practice, edition: nil, source: nil, facts: draft.facts)
        let cells = PracticeRow(Vocabularies(Vocabulary.shipped), key: French.wordKey).cells(sheet, key: "1")
        let named = Dictionary(uniqueKeysWithValues: zip(PracticeRow.columns, cells))
        #expect(named["langage_clair"] == .text("On se voit."))
        #expect(named["langage_clair_test"] == .text("un groupe"))
    }

    @Test func aTableThatSaysWhoWroteNothingIsRefused() throws {
        let table = try PracticeTable("id;titre;langage_clair;langage_clair_par\n1;Un;;un service\n")
        let refusals = try table.refusals()
        #expect(refusals.map(\.path) == ["langage_clair"] && refusals[0].reason == .missing)
    }
}
