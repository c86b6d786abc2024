import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// What harvesters are told: everything that was ever public, nothing that never was.
@Suite struct HarvestTests {
    private func items(_ world: TestWorld, _ selection: HarvestSelection = HarvestSelection()) throws
        -> [HarvestedSheet]
    {
        do {
            return try world.perform(HarvestSheets(selection, isWhole: true), by: .anyone).items
        } catch let fault as HarvestFault where fault.code == .noRecordsMatch {
            return []
        }
    }

    /// Titles of the sheets that are there, and how many are deleted.
    private func state(_ world: TestWorld) throws -> (titles: [String], deleted: Int) {
        let items = try items(world)
        #expect(items.allSatisfy { ($0.sheet == nil) == $0.header.isDeleted })
        return (items.compactMap { $0.sheet?.practice.title }.sorted(), items.count { $0.header.isDeleted })
    }

    /// Far enough for another second.
    private func wait(_ world: TestWorld) { world.clock.set(world.clock.now() + 10_000_000) }

    @Test(arguments: Engine.allCases)
    func `a sheet keeps its name through every change, and each change has a later stamp`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Avant")])
        let name = try #require(try items(world).first).header.identifier
        var stamp: Int64 = 0
        func expectNext(isDeleted: Bool, _ title: String?) throws {
            let item = try #require(try items(world).first)
            #expect(try items(world).count == 1 && item.header.identifier == name)
            #expect(item.header.stamp > stamp && item.header.isDeleted == isDeleted)
            #expect(item.sheet?.practice.title == title && item.header.themes == ["aller_vers"])
            #expect(try world.perform(HarvestSheet("urn:uuid:\(name)"), by: .anyone).header == item.header)
            stamp = item.header.stamp
            wait(world)
        }
        try expectNext(isDeleted: false, "Avant")
        try world.bring([Drafts.practice("1", "Après")], original: "[1]")
        try expectNext(isDeleted: false, "Après")
        try world.perform(WithdrawSheet(slug: "apres", reason: "essai"))
        try expectNext(isDeleted: true, nil)
        try world.perform(PublishSheet(slug: "apres"))
        try expectNext(isDeleted: false, "Après")
        try world.place("apres", rung: .network)
        try expectNext(isDeleted: true, nil)
        try world.place("apres", rung: .everyone)
        try expectNext(isDeleted: false, "Après")
        try world.perform(ErasePractice(slug: "apres", reason: "essai"))
        try expectNext(isDeleted: true, nil)
        #expect(try items(world).first?.header.practice == nil)
    }

    @Test(arguments: Engine.allCases)
    func `a sheet that nobody outside ever read leaves no trace`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Une pratique")])
        let before = try DatabaseContent(of: world.database)
        try world.database.write { connection in
            let id = world.ids.next()
            let hidden = Practice(id: id, slug: "", title: "Cachée", rung: .network, state: .published, version: 1)
            try PracticeStore(connection).insert(hidden, sortKey: "cachee", source: nil, at: 1)
            _ = try PracticeStore(connection).give(id, address: "cachee", at: 1)
            try EditionStore(connection).setAudiences([.network], of: id, edition: 1)
            try world.world.index(id, connection)
        }
        let after = try DatabaseContent(of: world.database)
        #expect(after.tables["harvest"] == before.tables["harvest"])
        #expect(after.tables["practice"] != before.tables["practice"])
        #expect(try world.perform(HarvestSheets(HarvestSelection(), isWhole: true), by: .anyone).total == 1)
    }

    @Test(arguments: Engine.allCases)
    func `merges and imports that are undone are told as deletions`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        let report = try world.bring([Drafts.practice("1", "Une maison"), Drafts.practice("2", "La maison")])
        let names = Set(try items(world).map(\.header.identifier))
        try world.perform(MergePractices("la-maison", into: "une-maison", isDryRun: true))
        #expect(try state(world) == (["La maison", "Une maison"], 0))
        try world.perform(MergePractices("la-maison", into: "une-maison", isDryRun: false))
        #expect(try state(world) == (["Une maison"], 1))
        try world.perform(UnmergePractice("la-maison"))
        #expect(try state(world) == (["La maison", "Une maison"], 0))
        #expect(Set(try items(world).map(\.header.identifier)) == names)
        try world.perform(UndoImport(try #require(report.batch), isDryRun: false))
        #expect(try state(world) == ([], 2))
        try world.bring([Drafts.practice("1", "Une maison")], original: "[2]")
        #expect(try state(world) == (["Une maison"], 2))
        #expect(try items(world).filter { !$0.header.isDeleted }.allSatisfy { !names.contains($0.header.identifier) })
    }

    @Test(arguments: Engine.allCases)
    func `pages follow each other by stamp, and a theme or a time chooses`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        for number in 1...7 {
            try world.bring([Drafts.practice("\(number)", "Pratique \(number)")], original: "[\(number)]")
            wait(world)
        }
        let all = try items(world)
        var position: HarvestPosition?
        var given: [HarvestHeader] = []
        repeat {
            let page = try world.perform(
                HarvestSheets(HarvestSelection(), after: position, isWhole: false, size: 3), by: .anyone)
            #expect(page.total == 7 && page.given == given.count && page.items.allSatisfy { $0.sheet == nil })
            given += page.items.map(\.header)
            position = page.next
        } while position != nil
        #expect(given == all.map(\.header) && given.map(\.stamp) == given.map(\.stamp).sorted())
        let (third, fifth) = (given[2].stamp, given[4].stamp)
        #expect(try items(world, HarvestSelection(from: third, until: fifth)).count == 3)
        #expect(try items(world, HarvestSelection(from: third + 1, until: fifth - 1)).count == 1)
        #expect(try items(world, HarvestSelection(theme: "aller_vers")).count == 7)
        #expect(try items(world, HarvestSelection(theme: "pair_aidance")).isEmpty)
        #expect(try world.perform(HarvestStart(), by: .anyone) == given[0].stamp)
    }

    @Test(arguments: Engine.allCases)
    func `a database of before is filled with what is public, since it was published`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Drafts.practice("1", "Une pratique"), Drafts.practice("2", "Une autre")])
        try world.perform(WithdrawSheet(slug: "une-autre", reason: "essai"))
        let before = try items(world).first { !$0.header.isDeleted }
        try world.database.write { connection in
            try connection.execute("DELETE FROM harvest_theme WHERE theme <> \("")")
            try connection.execute("DELETE FROM harvest WHERE stamp > \(0)")
        }
        wait(world)
        _ = try world.anotherProcess()
        let after = try items(world)
        #expect(after.compactMap { $0.sheet?.practice.title } == ["Une pratique"] && after.count == 1)
        #expect(after.first?.header.stamp == before?.header.stamp && after.first?.header.themes == ["aller_vers"])
        let content = try DatabaseContent(of: world.database)
        _ = try world.anotherProcess()
        #expect(try DatabaseContent(of: world.database) == content)
    }

    @Test func `what is asked by a wrong name is not there`() throws {
        let world = try TestWorld(.sqlite)
        try world.bring([Drafts.practice("1", "Une pratique")])
        let name = try #require(try items(world).first).header.identifier
        for wrong in ["", name, "urn:uuid:", "urn:uuid:\(name.dropLast())", "oai:essaim:\(name)"] {
            #expect(throws: HarvestFault(.idDoesNotExist, .unknownIdentifier(wrong))) {
                try world.perform(HarvestSheet(wrong), by: .anyone)
            }
        }
        // A UUID of version 4 and of the variant of RFC 9562.
        let parts = name.split(separator: "-").map(String.init)
        #expect(
            parts.map(\.count) == [8, 4, 4, 4, 12] && parts[2].hasPrefix("4") && "89ab".contains(parts[3].prefix(1)))
    }

    @Test(arguments: Engine.allCases)
    func `addresses come in parts, and only readable things have one`(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring()
        try world.perform(ImportCollections([Drafts.collection("choix", ["mission-interface"])], isDryRun: false))
        let parts = try world.perform(ListAddresses(part: 0, size: 10), by: .anyone).parts
        let entries = try (1...parts).flatMap {
            try world.perform(ListAddresses(part: $0, size: 10), by: .anyone).entries
        }
        #expect(try world.perform(ListAddresses(part: parts + 1, size: 10), by: .anyone).entries.isEmpty)
        let sheets = entries.filter { $0.kind == .sheet }
        #expect(sheets.count == 22 && sheets.allSatisfy { $0.changed != nil })
        #expect(Set(entries.map { "\($0.kind) \($0.name)" }).count == entries.count)
        #expect(Set(entries.map(\.kind)) == Set(ListAddresses.Entry.Kind.allCases).subtracting([.group]))
        let slug = try #require(sheets.first).name
        try world.perform(WithdrawSheet(slug: slug, reason: "essai"))
        let after = try world.perform(ListAddresses(part: 1), by: .anyone).entries
        #expect(after.count == 21 && !after.contains { $0.name == slug })
    }
}
