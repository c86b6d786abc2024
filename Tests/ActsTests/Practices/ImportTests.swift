import Acts
import Domain
import Exchange
import SQL
import Storage
import TestSupport
import Testing

/// The 22 real practices, as they come with the program.
@Suite struct ImportTests {
    @Test(arguments: Engine.allCases) func theRealPracticesComeInOnceAndTheSecondTimeNothingIsWritten(_ engine: Engine)
        throws
    {
        let log = StatementLog()
        var settings = DatabaseSettings()
        settings.statementObserver = { log.observe($0) }
        let world = try TestWorld(engine, settings)
        let opened = try DatabaseContent(of: world.database).counts["change"] ?? 0
        let first = try world.bring()
        #expect(first.count(.created) == 22 && first.changes == 22 && first.refused.isEmpty)
        let content = try DatabaseContent(of: world.database)
        #expect(content.counts["practice"] == 22 && content.counts["change"] == opened + 23)
        #expect(try world.audit(.importPractices).count == 23)
        #expect(try world.files.hashes().count == 1)
        log.clear()
        let second = try world.bring()
        #expect(second.count(.unchanged) == 22 && second.changes == 0 && second.refused.isEmpty)
        #expect(log.writes == [])
        #expect(try DatabaseContent(of: world.database) == content)
        #expect(second.entries.map(\.slug) == first.entries.map(\.slug))
    }

    @Test(arguments: Engine.allCases) func aDryRunTellsWhatWouldHappenAndLeavesNothing(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let empty = try DatabaseContent(of: world.database)
        let report = try world.bring(isDryRun: true)
        #expect(report.isDryRun && report.count(.created) == 22)
        #expect(try DatabaseContent(of: world.database) == empty)
        #expect(try world.files.hashes() == [])
        let real = try world.bring()
        #expect(real.entries == report.entries)
    }

    @Test(arguments: Engine.allCases) func everyFactOfTheFileIsReadOnItsSheet(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let report = try world.bring()
        let file = try RealPractices.file()
        let slugs = Dictionary(uniqueKeysWithValues: report.entries.map { ($0.key, $0.slug) })
        var count = 0
        for draft in file.drafts {
            let sheet = try world.sheet(try #require(slugs[draft.key]))
            #expect(sheet.practice.title == draft.title && sheet.source == file.document)
            #expect(sheet.edition?.number == 1 && sheet.edition?.decision == "imported")
            let read = SheetFacts(sheet).all
            #expect(read.count == draft.facts.count)
            for fact in draft.facts {
                let found = try #require(read[fact.section + "/" + fact.item], "\(draft.key) lost \(fact)")
                let expected = DraftFacts(slugs: slugs, titles: file.drafts).expected(fact)
                if DraftFacts.comparable(found) != expected { Issue.record("\(found) is not \(expected)") }
                count += 1
            }
        }
        #expect(count == file.drafts.reduce(0) { $0 + $1.facts.count } && count > 2_000)
    }

    @Test func bothEnginesHoldTheSameRows() throws {
        let contents = try Engine.allCases.map { engine in
            let world = try TestWorld(engine)
            let slug = try #require(try world.bring().entries.first).slug
            try world.perform(WithdrawSheet(slug: slug, reason: "le droit de réponse"))
            try world.bring()
            try world.perform(PublishSheet(slug: slug))
            try world.perform(ErasePractice(slug: slug, reason: "à la demande"))
            return try DatabaseContent(of: world.database)
        }
        // Each keeps terms in its own way, made by a migration of its own.
        #expect(contents[0].difference(from: contents[1]) == ["schema_migration", "search_text"])
        #expect(contents[0].counts["audit"] == 26 && contents[0].counts["search_document"] == 21)
    }

    @Test(arguments: Engine.allCases) func relationsAreReadFromBothEnds(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let report = try world.bring()
        var stated: Set<String> = []
        var received: Set<String> = []
        for entry in report.entries {
            let sheet = try world.sheet(entry.slug)
            for relation in sheet.stated("relation") {
                guard let slug = relation.target?.slug else { continue }
                let type = sheet.parts(of: relation, "relation.type").first?.term ?? ""
                stated.insert("\(entry.slug) \(type) \(slug)")
            }
            for (type, practice) in sheet.incoming { received.insert("\(practice.slug ?? "") \(type) \(entry.slug)") }
        }
        #expect(stated == received && stated.count > 30)
    }
}
