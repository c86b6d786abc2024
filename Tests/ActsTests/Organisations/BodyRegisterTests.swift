import Domain
import SQL
import Storage
import TestSupport
import Testing

@testable import Acts

@Suite struct BodyRegisterTests {
    private func put(_ world: TestWorld) throws {
        try world.database.write { connection in
            let register = BodyRegister(Transaction(connection, by: .instanceOperator, in: world.world))
            try register.put(
                "Épicerie (ESA)", kind: "association", aliases: [DatedName("L'ancienne épicerie")], origin: .demo)
            try register.put("Les voisins", kind: "association", isGroup: true, origin: .demo)
            try register.put("Ville", kind: "commune", origin: .demo)
        }
    }

    @Test(arguments: Engine.allCases) func bodiesPutForThemselvesAreSeenAndLeaveNoTrace(_ engine: Engine) throws {
        let world = try TestWorld(engine)
        try world.bring([Bodies.practice("1", "Ville")])
        let before = try DatabaseContent(of: world.database)
        for _ in 0..<2 { try put(world) }
        #expect(try world.bodies() == ["Épicerie (ESA)", "Ville"] && world.bodies(groups: true) == ["Les voisins"])
        let profile = try world.profile("epicerie-esa")
        #expect(profile.organisation.acronym == "ESA" && profile.parts.isEmpty)
        #expect(profile.names == [DatedName("L'ancienne épicerie")])
        try world.database.write { connection in
            let register = BodyRegister(Transaction(connection, by: .instanceOperator, in: world.world))
            try register.remove(origin: .demo)
        }
        #expect(try DatabaseContent(of: world.database) == before)
    }

    @Test func aBodyThatASheetNamesStaysWithIt() throws {
        let world = try TestWorld(.sqlite)
        try put(world)
        try world.bring([Bodies.practice("1", "l'ancienne epicerie")])
        try world.database.write { try OrganisationStore($0).remove(origin: .demo) }
        #expect(try world.bodies() == ["Épicerie (ESA)"] && world.bodies(groups: true).isEmpty)
        try world.place("fiche-1", rung: .me)
        #expect(try world.bodies().isEmpty)
    }

    @Test(arguments: Engine.allCases) func rowsOfAnOlderSchemaGetAddressesWordsAndTheNamesOfToday(_ engine: Engine)
        throws
    {
        let world = try TestWorld(engine)
        try world.bring([
            Bodies.practice("1", "Une maison", "Provisoire"), Bodies.practice("2", "Caf d'ici", "France Travail"),
        ])
        let write = { (statement: SQL) in _ = try world.database.write { try $0.execute(statement) } }
        try write("DELETE FROM organisation_word")
        try write("UPDATE organisation SET slug = NULL")
        try write("UPDATE organisation SET name = 'FNARS', name_key = 'fnars' WHERE name = 'Provisoire'")
        try write("UPDATE organisation SET name = 'Pôle emploi', name_key = 'pole emploi' WHERE name LIKE 'Caf%'")
        for _ in 0..<2 { try world.database.write { try BodyOpening($0).run() } }
        #expect(
            try world.bodies() == ["Fédération des acteurs de la solidarité", "France Travail", "Une maison"])
        #expect(
            try world.bodies("fnars").count == 1 && world.bodies("anpe").count == 1 && world.bodies("maison").count == 1
        )
        let names = try world.sheet("fiche-1").stated("bearer").map(\.bodyName)
        #expect(names == ["FNARS", "Une maison"] || names == ["Une maison", "FNARS"])
        #expect(try world.profile("france-travail").names.map(\.text).contains("Pôle emploi"))
        #expect(try world.address("pole-emploi") == "france-travail")
    }
}
