import Domain
import Glibc
import Testing

@testable import Exchange

@Suite struct BoundariesFileTests {
    private func collection(_ features: String..., extra: String = "") -> [UInt8] {
        Array("{\"type\":\"FeatureCollection\"\(extra),\"features\":[\(features.joined(separator: ","))]}".utf8)
    }

    private func feature(
        _ geometry: String, type: String = "Polygon", properties: String = "{\"code\":\"07\",\"nom\":\"Ardèche\"}"
    ) -> String {
        """
        {"type":"Feature","properties":\(properties),"geometry":{"type":"\(type)","coordinates":\(geometry)}}
        """
    }

    private static let square = "[[4,44],[5,44],[5,45],[4,45],[4,44]]"
    private static let hole = "[[4.4,44.4],[4.4,44.6],[4.6,44.6],[4.6,44.4],[4.4,44.4]]"

    @Test func aPolygonWithAHoleKeepsBothRings() throws {
        let file = try BoundariesFile.read(collection(feature("[\(Self.square),\(Self.hole)]")))
        let shape = try #require(file.shapes.first)
        #expect(file.refusals == [] && file.properties == ["code"])
        #expect((shape.code, shape.name, shape.number) == ("07", "Ardèche", 1))
        #expect(shape.outline.projection == .lambert93 && shape.outline.rings.map(\.count) == [4, 4])
    }

    @Test func partsOfAMultipolygonAreRings() throws {
        let island = "[[6,43],[6.5,43],[6.5,43.5],[6,43]]"
        let text = feature("[[\(Self.square),\(Self.hole)],[\(island)]]", type: "MultiPolygon")
        let shape = try #require(try BoundariesFile.read(collection(text)).shapes.first)
        #expect(shape.outline.rings.count == 3)
    }

    @Test(arguments: [
        ("{\"INSEE_DEP\":\"07\"}", "INSEE_DEP", "07"), ("{\"code_insee\":\"07\",\"code\":\"x\"}", "code_insee", "07"),
        ("{\"code\":null,\"codgeo\":\"01001\"}", "codgeo", "01001"), ("{\"Code\":\"2a\"}", "Code", "2A"),
        ("{\"siren\":200069193}", "siren", "200069193"),
    ]) func theCodeIsReadWhereFilesWriteIt(_ properties: String, _ property: String, _ code: String) throws {
        let file = try BoundariesFile.read(collection(feature("[\(Self.square)]", properties: properties)))
        #expect(file.shapes.map(\.code) == [code] && file.properties == [property])
    }

    @Test func aFarPlaceHasAPlaneOfItsOwnWithItsTrueProportions() throws {
        let ring = "[[55,-21],[56,-21],[56,-20],[55,-20],[55,-21]]"
        let outline = try #require(try BoundariesFile.read(collection(feature("[\(ring)]"))).shapes.first?.outline)
        #expect(outline.projection == .local)
        let bounds = try #require(outline.bounds)
        #expect(abs(bounds.high.y - bounds.low.y - 111_195) < 2)
        // cos 20.5° = 0.9367
        #expect(abs(bounds.high.x - bounds.low.x - 104_153) < 20)
    }

    @Test(
        arguments: [
            ("Polygon", "[[[4,44],[5,44],[4,44]]]", "geometry", .badGeometry("geometry.coordinates[0]")),
            ("Polygon", "[[[4,44],[5,\"x\"],[5,45],[4,44]]]", "geometry", .badGeometry("geometry.coordinates[0][1]")),
            ("Polygon", "[]", "geometry", .badGeometry("geometry.coordinates")),
            (
                "MultiPolygon", "[[[[4,44],[5,44],[5,45],[4]]]]", "geometry",
                .badGeometry("geometry.coordinates[0][0][3]")
            ),
            ("Point", "[4,44]", "geometry", .badGeometry("geometry.type")),
            ("Polygon", "[[[652469,6862035],[5,44],[5,45],[4,44]]]", "geometry.coordinates[0][0]", .notDegrees),
            ("Polygon", "[[[4,44],[4,44],[4,44],[4,44]]]", "geometry", .badGeometry("geometry.coordinates")),
        ] as [(String, String, String, TerritoryRefusal.Reason)])
    func aShapeThatCannotBeDrawnIsToldWithItsPath(
        _ type: String, _ geometry: String, _ column: String, _ reason: TerritoryRefusal.Reason
    ) throws {
        let good = feature("[\(Self.square)]", properties: "{\"code\":\"26\"}")
        let file = try BoundariesFile.read(collection(good, feature(geometry, type: type)))
        #expect(file.refusals == [TerritoryRefusal(line: 2, column: column, reason: reason)])
        #expect(file.shapes.map(\.code) == ["26"])
    }

    @Test func aCodeIsNeededOnceOnly() throws {
        let text = feature("[\(Self.square)]")
        let file = try BoundariesFile.read(collection(text, text, feature("[\(Self.square)]", properties: "{}")))
        #expect(file.refusals.map(\.reason).first == .duplicate("07", line: 1))
        #expect(file.refusals.map(\.reason).last == .noCode(known: FeatureShape.codeProperties))
    }

    @Test func aFileThatIsNoCollectionSaysWhy() {
        let cases: [(String, BoundariesFileError)] = [
            ("", .empty), ("{\"type\":\"FeatureCollection\",\"features\":[]}", .noFeatures),
            ("{\"type\":\"Feature\",\"features\":[\(feature("[\(Self.square)]"))]}", .notACollection),
            ("{\"type\":\"FeatureCollection\"}", .notACollection), ("{\"features\":{}}", .notACollection),
        ]
        for (text, error) in cases {
            #expect(throws: error) { try BoundariesFile.read(Array(text.utf8)) }
        }
        #expect(throws: BoundariesFileError.otherCoordinates("urn:ogc:def:crs:EPSG::2154")) {
            let crs = ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::2154\"}}"
            return try BoundariesFile.read(collection(feature("[\(Self.square)]"), extra: crs))
        }
        var limits = BoundariesFile.Limits()
        limits.points = 3
        #expect(throws: BoundariesFileError.tooManyPoints(limit: 3)) {
            try BoundariesFile.read(collection(feature("[\(Self.square)]")), limits: limits)
        }
    }

    @Test(arguments: [
        "{\"features\":[{]}", "{\"features\":[{},]}", "{\"features\":[{}", "{\"features\":[{}]} x",
        "{\"features\":[{}],\"features\":[]}", "{\"features\":[\"a\\", "[", "{", "{\"a\":1,}", "{1:2}", "nul",
    ]) func whatIsNoJSONIsRefusedWithItsLine(_ text: String) {
        #expect { try BoundariesFile.read(Array(text.utf8)) } throws: { error in
            if case .invalidJSON(let fault)? = error as? BoundariesFileError { fault.line == 1 } else { false }
        }
    }

    /// What defines Lambert-93: its origin, and true lengths on the parallels 44 and 49 of the ellipsoid GRS 80.
    @Test func lambertIsThatOfTheInstitute() {
        let origin = LambertProjection.metres(longitude: 3, latitude: 46.5)
        #expect(abs(origin.x - 700_000) < 0.001 && abs(origin.y - 6_600_000) < 0.001)
        for (latitude, scale) in [(44.0, 1.0), (49.0, 1.0), (46.5, 0.999_050)] {
            let west = LambertProjection.metres(longitude: 4, latitude: latitude)
            let east = LambertProjection.metres(longitude: 4.001, latitude: latitude)
            let drawn = ((east.x - west.x) * (east.x - west.x) + (east.y - west.y) * (east.y - west.y)).squareRoot()
            let sine = sin(latitude * .pi / 180)
            let radius = 6_378_137 / (1 - 0.006_694_380_02 * sine * sine).squareRoot()
            let length = radius * cos(latitude * .pi / 180) * 0.001 * .pi / 180
            #expect(abs(drawn / length - scale) < 2e-6, "\(latitude) \(drawn / length)")
        }
    }

    @Test func neighboursKeepOneBorder() {
        let border = (0...40).map { Outline.Point(x: 1_000 + ($0 % 2) * 40, y: $0 * 100) }
        let west = Outline(
            projection: .lambert93, rings: [[Outline.Point(x: 0, y: 0)] + border + [Outline.Point(x: 0, y: 4_000)]])
        let east = Outline(
            projection: .lambert93,
            rings: [[Outline.Point(x: 9_000, y: 4_000)] + border.reversed() + [Outline.Point(x: 9_000, y: 0)]])
        let simplifier = BorderSimplifier([west, east])
        let left = simplifier.simplified(west, tolerance: 200).rings[0]
        let right = simplifier.simplified(east, tolerance: 200).rings[0]
        let shared = Set(border)
        #expect(left.filter(shared.contains) == right.filter(shared.contains).reversed())
        #expect(left.count < 12 && left.count > 3)
        let tight = simplifier.simplified(west, tolerance: 1).rings[0]
        #expect(tight.count == west.rings[0].count)
    }

    @Test func anIslandThatShrinksToALineIsLeftOutUnlessItIsAllThereIs() {
        let land = [(0, 0), (10_000, 0), (10_000, 10_000), (0, 10_000)].map { Outline.Point(x: $0.0, y: $0.1) }
        let rock = [(20_000, 0), (20_010, 5), (20_020, 0)].map { Outline.Point(x: $0.0, y: $0.1) }
        let both = Outline(projection: .lambert93, rings: [land, rock])
        #expect(BorderSimplifier([both]).simplified(both, tolerance: 500).rings == [land])
        let alone = Outline(projection: .lambert93, rings: [rock])
        #expect(BorderSimplifier([alone]).simplified(alone, tolerance: 500).rings == [rock])
    }
}
