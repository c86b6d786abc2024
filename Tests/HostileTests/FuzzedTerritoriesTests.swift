import Domain
import Exchange
import TestSupport
import Testing

/// Official lists and outlines that were damaged on their way, or made to do harm.
@Suite("Fuzzed lists of places and outlines") struct FuzzedTerritoriesTests {
    private static let list = Array(
        """
        TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT
        COM,69123,84,69,69M,691,0,LYON,Lyon,Lyon,69ZZ,
        ARM,69383,84,69,,,0,LYON 3,Lyon 3e,"Lyon 3e
        Arrondissement",,69123
        COM,2A004,94,2A,20R,2A1,1,AJACCIO,Ajaccio,Ajaccio,2A99,
        COMD,01015,,,,,1,ARBIGNIEU,Arbignieu,Arbignieu,,01015

        """.utf8)

    private static let outlines = Array(
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"code":"07","nom":"Ardèche"},"geometry":{"type":"Polygon",
        "coordinates":[[[4,44],[5,44],[5,45],[4,45],[4,44]],[[4.4,44.4],[4.4,44.6],[4.6,44.6],[4.4,44.4]]]}},
        {"type":"Feature","properties":{"code":"26"},"geometry":{"type":"MultiPolygon",
        "coordinates":[[[[5,44],[6,44],[6,45],[5,45],[5,44]]]]}}]}
        """.utf8)

    @Test func `a damaged list is read or refused with its reason`() throws {
        let folder = try TemporaryDirectory()
        let path = folder.file("liste.csv")
        var dice = Dice(21)
        var (read, refused) = (0, 0)
        for _ in 0..<Hostility.rounds(300, long: 20_000) {
            try TextFile.write(Mutation.bytes(Self.list, &dice), to: path)
            do {
                let roll = try TerritoriesFile.read(TableFile(path: path))
                read += 1
                #expect(roll.entries.count + roll.refusals.count + roll.members.count >= 1)
            } catch {
                refused += 1
                #expect(error is TableError || error is TerritoriesFileError, "\(error)")
            }
        }
        #expect(read > 0 && refused > 0)
    }

    @Test func `damaged outlines are read or refused with their reason`() {
        var dice = Dice(22)
        var (read, refused) = (0, 0)
        for _ in 0..<Hostility.rounds(600, long: 40_000) {
            do {
                let file = try BoundariesFile.read(Mutation.bytes(Self.outlines, &dice))
                read += 1
                for shape in file.shapes {
                    #expect(shape.outline.rings.allSatisfy { $0.count > 2 })
                    #expect(Outline(shape.sketch.text, projection: shape.sketch.projection) == shape.sketch)
                }
            } catch {
                refused += 1
                #expect(error is BoundariesFileError, "\(error)")
            }
        }
        #expect(read > 0 && refused > 0)
    }
}
