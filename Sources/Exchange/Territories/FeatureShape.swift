internal import Domain

/// One feature of a GeoJSON file: the place it means, and its rings in metres.
struct FeatureShape {
    let number: Int
    let code: String
    let property: String
    let name: String?
    let outline: Outline

    /// Where files write the code of a place, the most telling first; compared without case.
    static let codeProperties = [
        "code_insee", "insee_com", "insee_dep", "insee_reg", "codgeo", "insee", "code_siren", "siren", "code",
    ]
    private static let nameProperties = ["nom", "name", "libelle", "nom_officiel", "libgeo"]
    private static let codeLimit = 12

    /// Metres a border may move: départements are drawn from afar, communes from near.
    var tolerance: Double {
        switch code.utf8.count {
        case ...3: 200
        case 5: 20
        default: 60
        }
    }

    init(_ json: JSON, number: Int) throws(TerritoryRefusal) {
        guard json["type"]?.text == "Feature" else {
            throw TerritoryRefusal(line: number, column: "type", reason: .badGeometry("type"))
        }
        self.number = number
        (property, code) = try Self.code(json["properties"], number)
        name = Self.member(Self.nameProperties, of: json["properties"])?.value.text
        outline = try Self.outline(json["geometry"], number)
    }

    private static func code(_ json: JSON?, _ number: Int) throws(TerritoryRefusal) -> (String, String) {
        guard let found = member(codeProperties, of: json) else {
            throw TerritoryRefusal(line: number, column: "properties", reason: .noCode(known: codeProperties))
        }
        let code = found.value.text ?? found.value.integer.map(String.init) ?? ""
        guard !code.isEmpty, code.utf8.count <= codeLimit else {
            throw TerritoryRefusal(line: number, column: found.key, reason: .missing)
        }
        return (found.key, code.uppercased())
    }

    private static func member(_ names: [String], of json: JSON?) -> (key: String, value: JSON)? {
        guard case .object(let members) = json ?? .null else { return nil }
        for name in names {
            if let found = members.first(where: { $0.key.lowercased() == name && $0.value != .null }) {
                return (found.key, found.value)
            }
        }
        return nil
    }

    private static func outline(_ json: JSON?, _ number: Int) throws(TerritoryRefusal) -> Outline {
        let path = "geometry.coordinates"
        var rings: [[Degrees]] = []
        switch json?["type"]?.text {
        case "Polygon": rings = try polygon(json?["coordinates"], path, number)
        case "MultiPolygon":
            for (index, part) in (json?["coordinates"]?.elements ?? []).enumerated() {
                rings += try polygon(part, "\(path)[\(index)]", number)
            }
        default: throw TerritoryRefusal(line: number, column: "geometry", reason: .badGeometry("geometry.type"))
        }
        let projection = FlatProjection(for: rings)
        let flat = rings.map { distinct($0.map(projection.point)) }.filter { $0.count > 2 }
        if flat.isEmpty { throw TerritoryRefusal(line: number, column: "geometry", reason: .badGeometry(path)) }
        return Outline(projection: projection.kind, rings: flat)
    }

    private static func polygon(
        _ json: JSON?, _ path: String, _ number: Int
    ) throws(TerritoryRefusal) -> [[Degrees]] {
        guard let rings = json?.elements, !rings.isEmpty else {
            throw TerritoryRefusal(line: number, column: "geometry", reason: .badGeometry(path))
        }
        var read: [[Degrees]] = []
        for (index, ring) in rings.enumerated() {
            guard let positions = ring.elements, positions.count >= 4 else {
                throw TerritoryRefusal(line: number, column: "geometry", reason: .badGeometry("\(path)[\(index)]"))
            }
            var points: [Degrees] = []
            points.reserveCapacity(positions.count)
            for (place, position) in positions.enumerated() {
                points.append(try degrees(position, "\(path)[\(index)][\(place)]", number))
            }
            read.append(points)
        }
        return read
    }

    private static func degrees(
        _ json: JSON, _ path: @autoclosure () -> String, _ number: Int
    ) throws(TerritoryRefusal) -> Degrees {
        guard let pair = json.elements, pair.count >= 2, let longitude = pair[0].double, let latitude = pair[1].double
        else { throw TerritoryRefusal(line: number, column: "geometry", reason: .badGeometry(path())) }
        guard (-180...180).contains(longitude), (-90...90).contains(latitude) else {
            throw TerritoryRefusal(line: number, column: path(), reason: .notDegrees)
        }
        return Degrees(longitude: longitude, latitude: latitude)
    }

    /// Without a point twice in a row, nor the first one again at the end.
    private static func distinct(_ ring: [Outline.Point]) -> [Outline.Point] {
        var points: [Outline.Point] = []
        for point in ring where points.last != point { points.append(point) }
        if points.count > 1, points.first == points.last { points.removeLast() }
        return points
    }
}
