import Acts
import Domain
import SQL
import Search
import Storage
import TestSupport
import Testing

/// What the index in memory is read from.
@Suite struct SearchDocumentsTests {
    /// All that is read, sorted, each thing once.
    private func everything(_ connection: any Connection, of practices: [Int64]? = nil) throws -> [String] {
        let documents = SearchDocuments(connection, of: practices)
        var lines: Set<String> = []
        var numbers: [Int64: Int] = [:]
        try documents.each { row in
            numbers[row.practice] = row.document
            lines.insert("\(row.document) is \(row.sortKey) \(row.sections)")
        }
        let insert = { (practice: Int64, said: String) in
            if let number = numbers[practice] { lines.insert("\(number) \(said)") }
        }
        try documents.audiences { insert($0, "read by \($1)") }
        for field in ["theme", "method"] { try documents.terms(of: field) { insert($0, "\(field) \($1)") } }
        try documents.bearers { insert($0, "borne by \($1)") }
        try documents.bodies { insert($0, "names \($1)") }
        try documents.places { insert($0, "lies in \($1)") }
        try documents.sources { insert($0, "cites \($1)") }
        return lines.sorted()
    }

    @Test(arguments: Engine.allCases) func valuesAreThoseOfThePublishedFacts(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        var place = Fact(item: "t", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Lille", kind: "commune", departement: "59")
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Ville de Lille", kind: "commune")
        var actor = Fact(item: "a", section: "identity", field: "actor", position: 0)
        actor.organisation = OrganisationReference(name: "Une association", kind: "association")
        var absent = Fact(item: "m", section: "identity", field: "method", position: 0)
        absent.absence = .unknown
        try world.bring([
            Drafts.practice("1", "Une", more: [place, body, actor, absent]), Drafts.practice("2", "Deux"),
            Drafts.practice("3", "Trois"),
        ])
        try world.perform(MergePractices("trois", into: "deux", isDryRun: false))
        try world.perform(WithdrawSheet(slug: "deux", reason: "motif"))
        let (all, first, terms) = try world.database.read { connection in
            let id = try #require(try PracticeStore(connection).find(address: "une")).practice.id
            return (
                try everything(connection), try everything(connection, of: [id]),
                try VocabularyStore(connection).index()
            )
        }
        let theme = try #require(terms.id("aller_vers", of: "theme"))
        let kind = try #require(terms.id("commune", of: "organisation"))
        for line in [
            "1 is une 2", "1 read by public", "1 theme \(theme)", "1 borne by \(kind)", "2 is deux 2",
        ] {
            #expect(all.contains(line), "\(line)")
        }
        #expect(all.count { $0.hasPrefix("1 names") } == 2 && all.count { $0.hasPrefix("1 lies in") } >= 3)
        #expect(all.count { $0.hasPrefix("1 borne") } == 1 && all.contains { $0.hasPrefix("2 cites") })
        #expect(!all.contains { $0.contains("method") || $0.hasPrefix("2 read") || $0.hasPrefix("3") })
        #expect(first == all.filter { $0.hasPrefix("1 ") })
    }

    /// A practice that changed is read again at the next search: that must not read every fact.
    @Test(arguments: Engine.allCases) func onePracticeIsReadWithoutReadingTheOthers(_ engine: Engine) throws {
        let log = StatementLog()
        var settings = DatabaseSettings()
        settings.statementObserver = { log.observe($0) }
        let world = try TestWorld(engine, settings)
        try world.bring()
        if engine == .postgres {
            try world.database.write { try Bulk.fill($0) }
            try world.database.withMigrationLock { try $0.script("ANALYZE") }
        }
        log.clear()
        _ = try world.database.read { try everything($0, of: [1, 2]) }
        let statements = log.distinct
        let big: Set = ["fact", "practice", "audience", "search_document"]
        let scanned = try world.database.read { connection in
            try statements.flatMap { statement in
                PlanReader(dialect: connection.dialect)
                    .fullScans(try connection.explain(statement), of: statement.text(for: connection.dialect))
                    .filter(big.contains)
            }
        }
        #expect(scanned == [] && statements.count >= 8)
    }

    @Test(arguments: Engine.allCases) func changesAreToldFromTheLastOneKnown(_ engine: Engine) throws {
        try Shelf.write(on: engine) { shelf in
            let start = try shelf.log.latestChange()
            #expect(try shelf.log.changes(after: start) == RecordChanges(latest: start))
            for (kind, id) in [("practice", 7), ("vocabulary", 3), ("practice", 9), ("practice", 7)] {
                try shelf.log.change(kind, Int64(id))
            }
            let changes = try shelf.log.changes(after: start)
            #expect(changes.practices == [7, 9] && changes.others == ["vocabulary"])
            #expect(try changes.latest == shelf.log.latestChange())
            #expect(try shelf.log.changes(after: changes.latest - 1).practices == [7])
        }
    }
}
