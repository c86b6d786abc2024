import Domain
import Testing

@Suite struct OfficialPlacesTests {
    private static let head = "kind\tcode\tname\tparent\tcolumn\trow\tneighbours\n#territories 3 Une source\n"

    @Test func theProgramKnowsTheRegionsTheDepartementsAndTheOverseasCollectivities() {
        let places = OfficialPlaces.shipped.places
        let counts = Dictionary(grouping: places, by: \.kind).mapValues(\.count)
        #expect(
            counts == ["region": 18, "departement": 101, "collectivite_outre_mer": 6, "ancienne_region": 16])
        let territory = Vocabulary.shipped.first { $0.code == "territory" }?.terms.map(\.code) ?? []
        #expect(Set(counts.keys).isSubset(of: territory))
        let labels = Vocabularies(Vocabulary.shipped)
        for place in places where ["region", "departement"].contains(place.kind) {
            #expect(labels.term(place.code, of: place.kind)?.french == place.name)
        }
    }

    @Test func eachDepartementHasItsHexagonAndItsRegion() {
        let departements = OfficialPlaces.shipped.places.filter { $0.kind == "departement" }
        #expect(Set(departements.compactMap(\.hexagon)).count == 101)
        #expect(departements.allSatisfy { $0.parents.count == 1 && $0.departement == $0.code })
    }

    @Test func landBordersAreTheSameFromBothSides() {
        let departements = OfficialPlaces.shipped.places.filter { $0.kind == "departement" }
        let neighbours = Dictionary(
            departements.map { ($0.code, Set($0.neighbours)) }, uniquingKeysWith: { first, _ in first })
        for (code, beside) in neighbours {
            #expect(!beside.contains(code))
            for other in beside { #expect(neighbours[other]?.contains(code) == true, "\(code) \(other)") }
        }
        #expect(neighbours.values.map(\.count).reduce(0, +) == 2 * 238)
        #expect(neighbours["2A"] == ["2B"] && neighbours["971"] == [])
    }

    @Test(
        arguments: [
            ("", .header), ("kind\tcode\n", .header),
            ("kind\tcode\tname\tparent\tcolumn\trow\tneighbours\nregion\t1", .declaration),
            (head + "region\t11\tX\n", .columns(line: 3, found: 3)),
            (head + "region\t\tX\t\t\t\t\n", .emptyCell(line: 3)),
            (head + "departement\t01\tX\t\ta\t2\t\n", .hexagon(line: 3)),
            (head + "region\t11\tX\t\t\t\t\nregion\t11\tY\t\t\t\t\n", .duplicate("11", line: 4)),
            (head + "# rien\ndepartement\t01\tX\t84\t\t\t\n", .unknownParent("84", line: 4)),
        ] as [(String, OfficialPlacesError)]) func whatIsWrongIsSaidWithItsLine(
            _ tsv: String, _ error: OfficialPlacesError
        )
    {
        #expect(throws: error) { try OfficialPlaces.parse(tsv: tsv) }
    }

    @Test func anOutlineComesBackFromItsStoredForm() {
        let ring = [Outline.Point(x: -5, y: 6_800_000), Outline.Point(x: 3, y: 0), Outline.Point(x: 9, y: -9)]
        let outline = Outline(projection: .local, rings: [ring, ring.reversed()])
        #expect(Outline(outline.text, projection: .local) == outline)
        #expect(outline.bounds?.low == Outline.Point(x: -5, y: -9))
        #expect(outline.bounds?.high == Outline.Point(x: 9, y: 6_800_000))
        for text in ["", ";", "1 2 3 4", "1 2 3 4 5 6 7", "1 2 3 4 5 x", "99999999999999999999 1 2 3 4 5"] {
            #expect(Outline(text, projection: .local) == nil, "\(text)")
        }
    }
}
