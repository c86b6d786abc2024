import Acts
import Domain

/// Small official lists and outlines, as the reading of a file gives them.
enum Rolls {
    static let municipalities = roll(
        .municipalities,
        [
            municipality("69123", "Lyon", in: "69"), municipality("69266", "Villeurbanne", in: "69"),
            municipality("34301", "Sète", in: "34"), municipality("93066", "Saint-Denis", in: "93"),
            municipality("11339", "Saint-Denis", in: "11"), municipality("17300", "La Rochelle", in: "17"),
            OfficialPlace(
                kind: "quartier", code: "69383", name: "Lyon 3e Arrondissement", departement: "69",
                parents: [OfficialKey(kind: "commune", code: "69123")]),
        ])

    /// Two groups: one lies in the Rhône, the other crosses Hérault and Aude.
    static var groups: TerritoryRoll {
        var groups = roll(
            .groups,
            [
                group("200000001", "Métropole de Lyon", inside: ["69"]),
                group("200000002", "CC des Deux Rives", across: ["11", "34"]),
            ])
        groups.members = [
            "200000001": [("69123", 2), ("69266", 3)], "200000002": [("34301", 4), ("11339", 5)],
        ]
        return groups
    }

    static let boundaries = outlines([("69", "Rhône")])

    static func outlines(_ places: [(code: String, name: String)]) -> ImportBoundaries.Work {
        let ring = [Outline.Point(x: 0, y: 0), Outline.Point(x: 9, y: 0), Outline.Point(x: 9, y: 9)]
        let outline = Outline(projection: .lambert93, rings: [ring])
        let shapes = places.enumerated().map { index, place in
            BoundaryShape(
                number: index + 1, code: place.code, property: "code", name: place.name, outline: outline,
                sketch: outline)
        }
        return .put(shapes, refusals: [], source: "essai.geojson")
    }

    static func municipality(_ code: String, _ name: String, in departement: String) -> OfficialPlace {
        OfficialPlace(
            kind: "commune", code: code, name: name, departement: departement,
            parents: [OfficialKey(kind: "departement", code: departement)])
    }

    static func roll(_ shape: TerritoryRoll.Shape, _ places: [OfficialPlace]) -> TerritoryRoll {
        var roll = TerritoryRoll(shape: shape)
        roll.entries = places.enumerated().map { TerritoryRoll.Entry(place: $1, line: $0 + 2) }
        return roll
    }

    private static func group(
        _ code: String, _ name: String, inside: [String] = [], across: [String] = []
    ) -> OfficialPlace {
        let key = { (code: String) in OfficialKey(kind: "departement", code: code) }
        return OfficialPlace(
            kind: "intercommunalite", code: code, name: name, departement: inside.first, parents: inside.map(key),
            crossing: across.map(key))
    }
}
