import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

@Suite struct ErasureTests {
    private static let word = "Quetzalcoatlus"

    /// A practice whose word stands in its title, text, place and body, and another that names it.
    private func drafts(_ suffix: String = "") -> [PracticeDraft] {
        var place = Fact(item: "t", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Val \(Self.word)", kind: "commune")
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Association \(Self.word)", kind: "association")
        return [
            Drafts.practice("1", "Maison \(Self.word)", text: "\(Self.word) vole\(suffix).", more: [place, body]),
            Drafts.practice("2", "Deux", targets: ["1"]),
        ]
    }

    private func bring(_ world: TestWorld, _ suffix: String = "", skipsRefused: Bool = false) throws -> ImportReport {
        try world.bring(
            drafts(suffix), original: "[\"\(Self.word)\(suffix)\"]", skipsRefused: skipsRefused)
    }

    private func traces(_ world: TestWorld) throws -> [String] {
        var traces = try DatabaseContent(of: world.database).tables.filter {
            $0.value.contains { $0.lowercased().contains(Self.word.lowercased()) }
        }.keys.sorted()
        for hash in try world.files.hashes() {
            let text = String(decoding: try world.files.get(hash) ?? [], as: UTF8.self)
            if text.contains(Self.word) { traces.append("a file") }
        }
        return traces
    }

    @Test(arguments: Engine.allCases) func nothingOfTheTextIsLeftInAnyTableNorFile(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        _ = try bring(world)
        _ = try bring(world, " haut")
        #expect(try traces(world).contains("fact") && traces(world).contains("a file"))
        let slug = "maison-quetzalcoatlus"
        let id = try world.perform(ErasePractice(slug: slug, reason: "demande de la famille"))
        #expect(try traces(world) == [])
        #expect(throws: Refusal.notFound) { try world.sheet(slug) }
        #expect(try world.journal.all().map(\.id) == [id])
        #expect(try world.audit(.erasePractice).map(\.object) == [id])
        let other = try world.sheet("deux")
        #expect(other.facts("relation").allSatisfy { $0.target == nil })
    }

    @Test(arguments: Engine.allCases) func anImportDoesNotBringItBack(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        _ = try bring(world)
        try world.perform(ErasePractice(slug: "maison-quetzalcoatlus", reason: "demande"))
        let erased = ImportRefusal(record: "1", path: "", reason: .erased)
        #expect(throws: Refusal.invalid([erased])) { try bring(world, " encore") }
        #expect(try traces(world) == [])
        let report = try bring(world, " encore", skipsRefused: true)
        #expect(report.refused == [erased] && report.entries.map(\.key) == ["2"])
        #expect(try traces(world) == [])
        #expect(try world.sheet("deux").practice.title == "Deux")
    }

    @Test(arguments: Engine.allCases) func theNamesThatOthersUseStay(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Ville partagée", kind: "commune")
        try world.bring([Drafts.practice("1", "Un", more: [body]), Drafts.practice("2", "Deux", more: [body])])
        try world.perform(ErasePractice(slug: "un", reason: "demande"))
        #expect(try world.sheet("deux").first("bearer")?.organisation?.name == "Ville partagée")
    }

    @Test func erasingAsksForAReasonAndForTheOperator() throws {
        let world = try TestWorld(.sqlite)
        _ = try bring(world)
        let before = try DatabaseContent(of: world.database)
        let slug = "maison-quetzalcoatlus"
        #expect(throws: Refusal.reasonMissing) { try world.perform(ErasePractice(slug: slug, reason: " \n")) }
        #expect(throws: Refusal.forbidden(.erasePractice)) {
            try world.perform(ErasePractice(slug: slug, reason: "moi"), by: .anyone)
        }
        #expect(throws: Refusal.notFound) { try world.perform(ErasePractice(slug: "absent", reason: "demande")) }
        #expect(try DatabaseContent(of: world.database) == before)
        #expect(try world.journal.all() == [])
    }
}
