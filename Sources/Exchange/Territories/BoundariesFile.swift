package import Domain

/// Reads outlines of places from GeoJSON (RFC 7946): polygons and multipolygons, holes included, in degrees of WGS 84,
/// longitude first; each is projected, and drawn with fewer points along the same borders as its neighbours.
package struct BoundariesFile: Sendable {
    /// What the file may hold.
    package struct Limits: Sendable {
        package var bytes = 64 << 20
        package var features = 40_000
        package var points = 2_000_000

        package init() {}
    }

    package let shapes: [BoundaryShape]
    package let refusals: [TerritoryRefusal]
    /// The properties that gave codes.
    package var properties: [String] { Set(shapes.map(\.property)).sorted() }

    /// - Throws: `BoundariesFileError` when the file as a whole cannot be read.
    package static func read(_ bytes: [UInt8], limits: Limits = Limits()) throws -> BoundariesFile {
        guard !bytes.isEmpty else { throw BoundariesFileError.empty }
        guard bytes.count <= limits.bytes else {
            throw BoundariesFileError.tooBig(bytes: bytes.count, limit: limits.bytes)
        }
        var reading = Reading(limits: limits)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var scanner = FeatureScanner(bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes)
        try scanner.each { try reading.read($1, number: $0) }
        guard scanner.hasFeatures, scanner.members["type"]?.text == "FeatureCollection" else {
            throw BoundariesFileError.notACollection
        }
        try checkCoordinates(scanner.members["crs"])
        if reading.shapes.isEmpty && reading.refusals.isEmpty { throw BoundariesFileError.noFeatures }
        return reading.finished()
    }

    /// RFC 7946 knows one system; older files name theirs.
    private static func checkCoordinates(_ json: JSON?) throws(BoundariesFileError) {
        guard let name = json?["properties"]?["name"]?.text else { return }
        if !["CRS84", "4326"].contains(where: name.hasSuffix) { throw .otherCoordinates(String(name.prefix(80))) }
    }

    private struct Reading {
        let limits: Limits
        var shapes: [FeatureShape] = []
        var refusals: [TerritoryRefusal] = []
        private var points = 0
        private var codes: [String: Int] = [:]

        init(limits: Limits) { self.limits = limits }

        mutating func read(_ json: JSON, number: Int) throws(BoundariesFileError) {
            if number > limits.features { throw .tooManyFeatures(limit: limits.features) }
            do throws(TerritoryRefusal) {
                let shape = try FeatureShape(json, number: number)
                if let line = codes.updateValue(number, forKey: shape.code) {
                    throw TerritoryRefusal(
                        line: number, column: shape.property, reason: .duplicate(shape.code, line: line))
                }
                points += shape.outline.rings.reduce(0) { $0 + $1.count }
                shapes.append(shape)
            } catch {
                refusals.append(error)
            }
            if points > limits.points { throw .tooManyPoints(limit: limits.points) }
        }

        func finished() -> BoundariesFile {
            let simplifier = BorderSimplifier(shapes.map(\.outline))
            let finished = shapes.map { shape in
                BoundaryShape(
                    number: shape.number, code: shape.code, property: shape.property, name: shape.name,
                    outline: simplifier.simplified(shape.outline, tolerance: shape.tolerance),
                    sketch: simplifier.simplified(shape.outline, tolerance: shape.tolerance * 6))
            }
            return BoundariesFile(shapes: finished, refusals: refusals)
        }
    }
}
