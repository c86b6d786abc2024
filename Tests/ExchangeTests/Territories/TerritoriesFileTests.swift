import Domain
import Exchange
import TestSupport
import Testing

@Suite struct TerritoriesFileTests {
    private static let head = "TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT\n"

    private func read(_ text: String) throws -> TerritoryRoll {
        let folder = try TemporaryDirectory()
        let path = folder.file("liste.csv")
        try TextFile.write(Array(text.utf8), to: path)
        return try TerritoriesFile.read(TableFile(path: path))
    }

    @Test func theListOfMunicipalitiesGivesTownsWithTheirDepartementAndDistrictsWithTheirTown() throws {
        let roll = try read(
            "\u{FEFF}" + Self.head + """
                ARM,69383,84,69,,,0,LYON 3,Lyon 3e,Lyon 3e Arrondissement,,69123
                COM,69123,84,69,69M,691,0,LYON,Lyon,Lyon,69ZZ,
                COM,2A004,94,2A,20R,2A1,1,AJACCIO,Ajaccio,Ajaccio,2A99,
                COM,01001,84,01,01D,012,5,ABERGEMENT CLEMENCIAT,Abergement-Clémenciat,L'Abergement-Clémenciat,0108,
                COMD,01015,,,,,1,ARBIGNIEU,Arbignieu,Arbignieu,,01015
                COM,97105,01,971,971D,9711,1,BASSE TERRE,Basse-Terre,Basse-Terre,97199,

                """)
        #expect(roll.shape == .municipalities && roll.refusals == [] && roll.skipped == 1)
        #expect(roll.entries.map(\.place.code) == ["69123", "2A004", "01001", "97105", "69383"])
        #expect(roll.entries.last?.place.parents == [OfficialKey(kind: "commune", code: "69123")])
        #expect(roll.entries[2].place.name == "L’Abergement-Clémenciat" && roll.entries[2].line == 5)
        #expect(roll.entries[3].place.parents == [OfficialKey(kind: "departement", code: "971")])
    }

    @Test func eachListIsKnownByItsHeader() throws {
        let departements = try read("DEP,REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n01,84,01053,5,AIN,Ain,Ain\n")
        #expect(departements.shape == .departements && departements.entries.map(\.place.departement) == ["01"])
        let regions = try read("REG,CHEFLIEU,TNCC,NCC,NCCENR,LIBELLE\n53,35238,0,BRETAGNE,Bretagne,Bretagne\n")
        #expect(regions.shape == .regions && regions.entries.map(\.place.kind) == ["region"])
        let overseas = try read("COMER,TNCC,NCC,NCCENR,LIBELLE\n977,0,SAINT BARTHELEMY,x,Saint-Barthélemy\n")
        #expect(overseas.shape == .overseas && overseas.entries.map(\.place.code) == ["977"])
    }

    @Test func aGroupOfSeveralDepartementsLiesInNoneAndCrossesEach() throws {
        let roll = try read(
            """
            Composition communale des EPCI;;;;;
            CODGEO;LIBGEO;EPCI;LIBEPCI;DEP;REG
            01001;A;200069193;CC de la Dombes;01;84
            01002;B;200000002;CC des Rives;01;84
            38001;C;200000002;CC des Rives;38;84
            29155;Ouessant;ZZZZZZZZZ;Sans objet;29;53

            """)
        #expect(roll.shape == .groups && roll.skipped == 1 && roll.refusals == [])
        let rives = try #require(roll.entries.first { $0.place.code == "200000002" }?.place)
        #expect(rives.departement == nil && rives.parents == [OfficialKey(kind: "region", code: "84")])
        #expect(rives.crossing.map(\.code) == ["01", "38"])
        let dombes = try #require(roll.entries.first { $0.place.code == "200069193" }?.place)
        #expect(dombes.parents == [OfficialKey(kind: "departement", code: "01")] && dombes.crossing.isEmpty)
        #expect(roll.members["200000002"]?.map(\.code) == ["01002", "38001"])
    }

    @Test(
        arguments: [
            ("COM,1001,84,01,,,,,,X,,", "COM", .badCode("1001", digits: 5)),
            ("COM,01001,84,1,,,,,,X,,", "DEP", .badCode("1", digits: 2)),
            ("COM,0100A,84,01,,,,,,X,,", "COM", .badCode("0100A", digits: 5)),
            ("COM,01001,84,01,,,,,,,,", "LIBELLE", .missing), ("COM,,84,01,,,,,,X,,", "COM", .missing),
            ("ZZZ,01001,84,01,,,,,,X,,", "TYPECOM", .unknownType("ZZZ")),
            ("ARM,69383,84,69,,,,,,X,,", "COMPARENT", .missing), ("COM,01001", "DEP", .missing),
        ] as [(String, String, TerritoryRefusal.Reason)])
    func aLineThatCannotBeTakenIsToldWithItsColumn(
        _ line: String, _ column: String, _ reason: TerritoryRefusal.Reason
    ) throws {
        let roll = try read(Self.head + "COM,33063,75,33,,,,,,Bordeaux,,\n" + line + "\n")
        #expect(roll.refusals == [TerritoryRefusal(line: 3, column: column, reason: reason)])
        #expect(roll.entries.count == 1)
    }

    @Test func aCodeGivenTwiceIsRefusedWithTheLineOfTheFirst() throws {
        let line = "COM,33063,75,33,,,,,,Bordeaux,,\n"
        let refusals = try read(Self.head + line + line).refusals
        #expect(refusals == [TerritoryRefusal(line: 3, column: "COM", reason: .duplicate("33063", line: 2))])
    }

    @Test func aColumnThatIsMissingIsNamedWithTheOneThatLooksLikeIt() throws {
        #expect(
            throws: TerritoriesFileError.missingColumn("COMPARENT", nearest: "COMPARANT", shape: .municipalities)
        ) { try read("TYPECOM,COM,DEP,LIBELLE,COMPARANT\nCOM,33063,33,Bordeaux,\n") }
        #expect(throws: TerritoriesFileError.unknownHeader(found: ["nom", "prix"])) { try read("nom,prix\na,1\n") }
        #expect(throws: TerritoriesFileError.noPlaces) { try read(Self.head) }
    }

    @Test func endlessRefusalsAreCounted() throws {
        let refusals = try read(Self.head + String(repeating: "COM,1,84,01,,,,,,X,,\n", count: 250)).refusals
        #expect(refusals.count == 101 && refusals.last?.reason == .more(150))
    }
}
