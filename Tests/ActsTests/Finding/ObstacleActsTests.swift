import Acts
import Domain
import TestSupport
import Testing

@Suite struct ObstacleActsTests {
    /// What a practice tells of one side: words, kind and, for a lever, the words of the obstacle it lifted.
    private func tell(
        _ side: ObstacleOrLever, _ text: String, _ kind: String? = nil, lifting obstacle: String? = nil
    ) -> [Fact] {
        let item = side.field + text
        var told = Fact(item: item, section: "conditions", field: side.field, position: 0)
        told.text = text
        var facts = [told]
        if let kind {
            var fact = Fact(
                item: item + "k", section: "conditions", field: side.kindField, position: 0, parent: item)
            fact.term = kind
            facts.append(fact)
        }
        if let obstacle {
            var fact = Fact(
                item: item + "p", section: "conditions", field: Sheet.pairField, position: 0, parent: item)
            fact.text = obstacle
            facts.append(fact)
        }
        return facts
    }

    /// One practice whose key lifted its closed room, one with two obstacles and a lever nobody paired, one open.
    private func world(_ engine: Engine) throws -> TestWorld {
        let world = try TestWorld(engine)
        try world.bring([
            Drafts.practice(
                "a", "Avec paire",
                more: tell(.obstacle, "La salle ferme", "locaux")
                    + tell(.lever, "La clé est confiée", "pouvoir_agir_acteurs", lifting: "La salle ferme")),
            Drafts.practice(
                "b", "Bord à bord",
                more: tell(.obstacle, "Pas de salle", "locaux") + tell(.obstacle, "Le temps manque", "cloisonnement")
                    + tell(.lever, "Une fête", "convivialite") + tell(.lever, "Sans famille")),
            Drafts.practice("c", "Question", more: tell(.obstacle, "Une seule personne", "porte_par_une_personne")),
            Drafts.practice("d", "Non classé", more: tell(.obstacle, "Autre chose")),
            Drafts.practice("e", "Sans frein"),
        ])
        return world
    }

    @Test(arguments: Engine.allCases) func eachKindIsCountedOnceASheetOverTheSheetsThatTellOne(_ engine: Engine) throws
    {
        let world = try world(engine)
        let obstacles = try world.perform(ListObstacles(.obstacle), by: .anyone)
        #expect(obstacles.base == 4)
        #expect(obstacles.counts == ["f5": 3, "locaux": 2, "cloisonnement": 1, "porte_par_une_personne": 1])
        #expect(obstacles.open == ["porte_par_une_personne"])
        let levers = try world.perform(ListObstacles(.lever), by: .anyone)
        #expect(levers.base == 2)
        #expect(levers.counts == ["famille_participation": 2, "pouvoir_agir_acteurs": 1, "convivialite": 1])
    }

    @Test(arguments: Engine.allCases) func whatLiftedAnObstacleIsItsPairAndTheRestStandsBeside(_ engine: Engine) throws
    {
        let found = try world(engine).perform(ReadObstacle(.obstacle, code: "locaux"), by: .anyone)
        #expect(found.base == 4 && found.total == 2 && !found.isOpen && found.gathered == 2)
        #expect(found.tellings.map(\.sheet.practice.title) == ["Avec paire", "Bord à bord"])
        #expect(found.tellings.map { $0.facts.map(\.text) } == [["La salle ferme"], ["Pas de salle"]])
        #expect(found.tellings.allSatisfy { $0.sheet.source?.code == "essai" })
        #expect(found.pairs.map(\.fact.text) == ["La salle ferme"])
        #expect(found.pairs.flatMap { $0.others.map(\.text) } == ["La clé est confiée"])
        #expect(found.beside.map(\.kind) == ["convivialite", nil])
        #expect(found.beside.flatMap { $0.tellings.flatMap { $0.facts.map(\.text) } } == ["Une fête", "Sans famille"])
    }

    @Test(arguments: Engine.allCases) func aFamilyHoldsWhatItsKindsHold(_ engine: Engine) throws {
        let found = try world(engine).perform(ReadObstacle(.obstacle, code: "f5"), by: .anyone)
        #expect(found.total == 3 && found.counts["locaux"] == 2 && found.tellings.count == 3)
        #expect(found.tellings[1].facts.map(\.text) == ["Le temps manque", "Pas de salle"])
        #expect(found.pairs.count == 1)
    }

    @Test(arguments: Engine.allCases) func aLeverSaysWhatItLiftedAndWhatItOnlyStandsBeside(_ engine: Engine) throws {
        let world = try world(engine)
        let key = try world.perform(ReadObstacle(.lever, code: "pouvoir_agir_acteurs"), by: .anyone)
        #expect(key.pairs.map { $0.others.map(\.text) } == [["La salle ferme"]] && key.beside.isEmpty)
        let party = try world.perform(ReadObstacle(.lever, code: "convivialite"), by: .anyone)
        #expect(party.pairs.isEmpty && party.beside.map(\.kind) == ["cloisonnement", "locaux"])
    }

    @Test(arguments: Engine.allCases) func anObstacleWithoutAnyLeverIsAnOpenQuestion(_ engine: Engine) throws {
        let found = try world(engine).perform(ReadObstacle(.obstacle, code: "porte_par_une_personne"), by: .anyone)
        #expect(found.isOpen && found.pairs.isEmpty && found.beside.isEmpty && found.total == 1)
    }

    @Test(arguments: Engine.allCases) func aHiddenSheetChangesNoNumberAndGivesNoWord(_ engine: Engine) throws {
        let world = try world(engine)
        for slug in ["avec-paire", "question"] { try world.place(slug, rung: .network) }
        let list = try world.perform(ListObstacles(.obstacle), by: .anyone)
        #expect(list.base == 2 && list.counts == ["f5": 1, "locaux": 1, "cloisonnement": 1] && list.open.isEmpty)
        let one = try world.perform(ReadObstacle(.obstacle, code: "locaux"), by: .anyone)
        #expect(one.total == 1 && one.pairs.isEmpty && one.tellings.map(\.sheet.practice.title) == ["Bord à bord"])
        let none = try world.perform(ReadObstacle(.obstacle, code: "porte_par_une_personne"), by: .anyone)
        #expect(none.total == 0 && none.tellings.isEmpty)
    }

    @Test func aCodeThatIsNoneIsNotFound() throws {
        let world = try TestWorld(.sqlite)
        for (side, code) in [(ObstacleOrLever.obstacle, "licorne"), (.lever, "locaux"), (.obstacle, "")] {
            #expect(throws: Refusal.notFound) { try world.perform(ReadObstacle(side, code: code), by: .anyone) }
        }
        let unmet = try world.perform(ReadObstacle(.obstacle, code: "locaux"), by: .anyone)
        #expect(unmet.base == 0 && unmet.total == 0)
    }

    @Test(arguments: Engine.allCases) func aPairOutlivesAMergeAndANewImport(_ engine: Engine) throws {
        let world = try world(engine)
        try world.perform(MergePractices("avec-paire", into: "sans-frein", isDryRun: false))
        let found = try world.perform(ReadObstacle(.obstacle, code: "locaux"), by: .anyone)
        #expect(found.pairs.map(\.sheet.practice.title) == ["Sans frein"])
        #expect(found.pairs.first?.others.map(\.text) == ["La clé est confiée"])
    }
}
