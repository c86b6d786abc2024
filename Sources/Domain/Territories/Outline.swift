/// The outline of a place on a plane: rings of whole metres, x to the east, y to the north.
///
/// Holes are rings like the others: drawn with the even-odd rule, they stay empty.
package struct Outline: Sendable, Equatable {
    /// How degrees became metres.
    package enum Projection: String, Sendable, CaseIterable {
        /// Metropolitan France: all outlines share one plane.
        case lambert93
        /// Elsewhere: a plane of its own around the place.
        case local
    }

    package struct Point: Sendable, Equatable, Hashable {
        package let x: Int
        package let y: Int

        package init(x: Int, y: Int) {
            self.x = x
            self.y = y
        }
    }

    package let projection: Projection
    /// Each without the repetition of its first point at its end.
    package let rings: [[Point]]

    package init(projection: Projection, rings: [[Point]]) {
        self.projection = projection
        self.rings = rings
    }

    /// The stored form: "x y x y;x y …".
    package var text: String {
        rings.map { ring in ring.map { "\($0.x) \($0.y)" }.joined(separator: " ") }.joined(separator: ";")
    }

    /// Reads the stored form back; nil when it is none of ours.
    package init?(_ text: String, projection: Projection) {
        var rings: [[Point]] = []
        for part in text.split(separator: ";") {
            let numbers = part.split(separator: " ").map { Int($0) }
            guard numbers.count >= 6, numbers.count.isMultiple(of: 2) else { return nil }
            var ring: [Point] = []
            for index in stride(from: 0, to: numbers.count, by: 2) {
                guard let x = numbers[index], let y = numbers[index + 1] else { return nil }
                ring.append(Point(x: x, y: y))
            }
            rings.append(ring)
        }
        if rings.isEmpty { return nil }
        self.init(projection: projection, rings: rings)
    }

    /// The smallest and the greatest coordinates; nil without a point.
    package var bounds: (low: Point, high: Point)? {
        let points = rings.joined()
        guard let first = points.first else { return nil }
        var (low, high) = (first, first)
        for point in points {
            low = Point(x: min(low.x, point.x), y: min(low.y, point.y))
            high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
        }
        return (low, high)
    }
}
