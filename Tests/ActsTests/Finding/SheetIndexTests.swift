import Acts
import Domain
import SQL
import Search
import Storage
import TestSupport
import Testing

/// What sheets are found by follows what they say.
@Suite struct SheetIndexTests {
    private static let index = ["search_document", "search_document_word", "search_text", "search_word"]

    private func documents(_ world: TestWorld, _ terms: [String], _ column: SearchColumn) throws -> [Int] {
        try world.database.read { connection in
            let postings = SearchPostings(connection)
            return terms.count == 1
                ? try postings.documents(term: terms[0], in: column).documents
                : try postings.documents(phrase: terms, in: column).documents
        }
    }

    private func lexicon(_ world: TestWorld) throws -> [String: Int] {
        try world.database.read { connection in
            var words: [String: Int] = [:]
            try SearchLexicon(connection).each { words[$0.word] = $1 }
            return words
        }
    }

    @Test(arguments: Engine.allCases) func madeAnewItIsTheSame(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring()
        try world.bring([Drafts.practice("1", "Avant", targets: ["1"]), Drafts.practice("2", "Deux")])
        try world.perform(MergePractices("deux", into: "avant", isDryRun: false))
        let before = try DatabaseContent(of: world.database)
        #expect(before.counts["search_document"] == 23 && (before.counts["search_word"] ?? 0) > 2_000)
        // Nothing is missing: opening again writes nothing.
        _ = try world.anotherProcess()
        #expect(try DatabaseContent(of: world.database) == before)
        try world.database.write { connection in
            for table in ["search_text", "search_document_word", "search_document", "search_numbering", "search_word"] {
                try connection.execute("DELETE FROM \(fragment: SQL(unsafe: table))")
            }
        }
        _ = try world.anotherProcess()
        let after = try DatabaseContent(of: world.database)
        #expect(
            Set(after.difference(from: before)).isSubset(of: [
                "change", "search_document", "search_document_word", "search_numbering",
            ]))
        #expect(after.counts["search_document"] == 23)
    }

    @Test(arguments: Engine.allCases) func aWordStandsInTheColumnOfItsField(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        var step = Fact(item: "s1", section: "way", field: "step", position: 0)
        step.text = "Réunions de quartier"
        var second = Fact(item: "s2", section: "way", field: "step", position: 1)
        second.text = "Fêtes"
        try world.bring([Drafts.practice("1", "La Maison ouverte", text: "Égalité d’accès.", more: [step, second])])
        #expect(
            try documents(world, ["maison"], .title) == [1] && documents(world, ["maison", "ouvert"], .title) == [1])
        #expect(try documents(world, ["0la"], .title) == [1] && documents(world, ["ouvert", "0la"], .title) == [])
        #expect(try documents(world, ["egal"], .need) == [1] && documents(world, ["egal"], .text) == [])
        #expect(try documents(world, ["quarti"], .text) == [1])
        // A phrase stays within one fact.
        #expect(try documents(world, ["reunion", "quarti"], .text) == [1])
        #expect(try documents(world, ["quarti", "fet"], .text) == [])
        #expect(try lexicon(world)["egalite"] == 1)
    }

    @Test(arguments: Engine.allCases) func theWordsOfAWithdrawnSheetAreNoLongerPublic(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Quetzalcoatlus"), Drafts.practice("2", "Deux")])
        #expect(try lexicon(world)["quetzalcoatlus"] == 1 && lexicon(world)["texte"] == 2)
        try world.perform(WithdrawSheet(slug: "quetzalcoatlus", reason: "motif"))
        #expect(try lexicon(world)["quetzalcoatlus"] == 0 && lexicon(world)["texte"] == 1)
        try world.perform(PublishSheet(slug: "quetzalcoatlus"))
        #expect(try lexicon(world)["quetzalcoatlus"] == 1)
        try world.perform(ErasePractice(slug: "quetzalcoatlus", reason: "motif"))
        #expect(try lexicon(world)["quetzalcoatlus"] == nil && lexicon(world)["texte"] == 1)
    }

    @Test func noByteOfAnErasedWordIsLeftInTheFile() throws {
        let world = try TestWorld(.sqlite)
        try world.bring()
        var drafts = (0..<40).map { Drafts.practice("\($0)", "Fiche \($0)", text: "Mot\($0) autre\($0) encore\($0).") }
        drafts[20] = Drafts.practice("20", "Fiche rare", text: "Quetzalcoatlus vole.")
        try world.bring(drafts)
        for number in 0..<5 { try world.perform(WithdrawSheet(slug: "fiche-\(number)", reason: "motif")) }
        func holds(_ copy: String) throws -> Bool {
            try world.database.backup(to: world.folder + copy)
            let bytes = try DurableFile.read(world.folder + copy, limit: 1 << 26)
            return String(decoding: bytes, as: UTF8.self).lowercased().contains("quetzalcoatlus")
        }
        #expect(try holds("/before.sqlite"))
        try world.perform(ErasePractice(slug: "fiche-rare", reason: "demande"))
        #expect(try !holds("/after.sqlite"))
        #expect(try documents(world, ["vol"], .need) == [] && documents(world, ["autre7"], .need).count == 1)
    }

    @Test(arguments: Engine.allCases) func aHiddenPracticeLendsNoWord(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Un", targets: ["2"]), Drafts.practice("2", "Quetzalcoatlus")])
        try world.perform(WithdrawSheet(slug: "quetzalcoatlus", reason: "motif"))
        #expect(try documents(world, ["quetzalcoatlus"], .text).isEmpty)
        #expect(try lexicon(world).filter { $0.value > 0 }["quetzalcoatlus"] == nil)
    }
}
