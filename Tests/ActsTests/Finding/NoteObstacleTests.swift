import Acts
import Domain
import TestSupport
import Testing

/// Obstacles and what lifted them, noted one at a time by those who write a sheet.
@Suite struct NoteObstacleTests {
    private typealias Carried = SaveSectionTests.Carried

    private func note(
        _ carried: Carried, id: String = "un", by viewer: Viewer? = nil, _ fill: (inout NoteObstacle.Entry) -> Void
    ) throws -> NoteObstacle.Outcome {
        var entry = NoteObstacle.Entry()
        fill(&entry)
        return try carried.world.perform(
            NoteObstacle(slug: "fiche-des-voisins", entry, saveID: id), by: viewer ?? carried.one)
    }

    private func facts(_ carried: Carried) throws -> Sheet {
        let opened = try carried.open("conditions", by: carried.one)
        return Sheet(practice: opened.practice, edition: nil, source: nil, facts: opened.base)
    }

    @Test(arguments: Engine.allCases) func anObstacleAndWhatLiftedItAreAPair(_ engine: Engine) throws {
        let carried = try Carried(engine)
        let saved = try note(carried) {
            ($0.obstacle, $0.obstacleKind) = ("La salle ferme tôt", "locaux")
            ($0.lever, $0.leverKind) = ("Trois habitantes ont la clé", "pouvoir_agir_acteurs")
            ($0.standing, $0.contest) = ("conteste", "Le bailleur : la salle est ouverte le soir")
        }
        #expect(saved == .saved)
        let sheet = try facts(carried)
        let obstacle = try #require(sheet.first("obstacle"))
        #expect(sheet.levers(lifting: obstacle).map(\.text) == ["Trois habitantes ont la clé"])
        #expect(sheet.parts(of: obstacle, "obstacle.type").map(\.term) == ["locaux"])
        #expect(sheet.parts(of: obstacle, ObstacleStanding.field).map(\.term) == [ObstacleStanding.contested])
        #expect(sheet.parts(of: obstacle, ObstacleStanding.words).count == 1)
        #expect(try carried.world.audit(.editSheet).count == 1)
    }

    @Test(arguments: Engine.allCases) func whatTheSheetSaidStaysAndOneThatWasOpenIsAnswered(_ engine: Engine) throws {
        let carried = try Carried(engine)
        _ = try note(carried) { $0.obstacle = "Peu de temps" }
        _ = try note(carried, id: "deux") { $0.obstacle = "Peu de place" }
        let open = try #require(try facts(carried).stated("obstacle").first { $0.text == "Peu de temps" })
        #expect(try facts(carried).levers(lifting: open).isEmpty)
        _ = try note(carried, id: "trois") { ($0.told, $0.lever) = (open.item, "Une heure par semaine") }
        let sheet = try facts(carried)
        #expect(sheet.stated("obstacle").map(\.text) == ["Peu de temps", "Peu de place"])
        let same = try #require(sheet.stated("obstacle").first { $0.item == open.item })
        #expect(sheet.levers(lifting: same).map(\.text) == ["Une heure par semaine"])
    }

    @Test func aFormSentTwiceIsOneNoteAndOneWithoutWordsIsNone() throws {
        let carried = try Carried(.sqlite)
        for _ in 0..<2 { #expect(try note(carried) { $0.obstacle = "Peu de temps" } == .saved) }
        #expect(try facts(carried).stated("obstacle").count == 1)
        #expect(throws: Refusal.reasonMissing) { try note(carried, id: "vide") { $0.obstacle = " " } }
        let told = try facts(carried).stated("obstacle")[0].item
        #expect(throws: Refusal.reasonMissing) { try note(carried, id: "rien") { $0.told = told } }
    }

    @Test func whoDoesNotWriteTheSheetNotesNothing() throws {
        let carried = try Carried(.sqlite)
        let stranger = try carried.world.somebody("Personne")
        #expect(throws: Refusal.forbidden(.editSheet)) {
            try note(carried, by: stranger) { $0.obstacle = "Peu de temps" }
        }
        #expect(try facts(carried).stated("obstacle").isEmpty)
    }
}
