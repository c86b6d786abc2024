/// The picture of a map as plain geometry: dots of people, outlines of groups, in the units of a drawing.
///
/// Only groups told with figures are drawn (`OpinionGroup.telling`): a dot must not point at somebody.
package struct OpinionPicture: Sendable, Equatable {
    /// People at one place.
    package struct Dot: Sendable, Equatable {
        package let place: OpinionPoint
        package let radius: Double
        package let people: Int
        /// The place of its group among those of the map.
        package let group: Int
    }

    /// The smallest convex outline of a group's dots: a polygon, a line of two points, or one point.
    package struct Outline: Sendable, Equatable {
        package let corners: [OpinionPoint]
        package let group: Int
        /// Where its letter stands.
        package let label: OpinionPoint
    }

    package let width: Double
    package let height: Double
    package let dots: [Dot]
    package let outlines: [Outline]

    /// - Parameters:
    ///   - width: of the drawing, in its units, above 0.
    ///   - margin: left free on each side.
    package init(_ map: OpinionMap, width: Double = 600, margin: Double = 40) {
        let shown = map.baseClusters.filter { map.groups[$0.group].telling == .figures }
        let frame = Frame(shown.map(\.centre), width: width, margin: margin)
        (self.width, height) = (frame.width, frame.height)
        dots = shown.map { cluster in
            // The area says how many people.
            let radius = Self.rounded(min(margin / 2, 4 * Double(cluster.participants.count).squareRoot()))
            return Dot(
                place: frame.placed(cluster.centre), radius: radius, people: cluster.participants.count,
                group: cluster.group)
        }
        let dots = dots
        outlines = map.groups.indices.compactMap { group in
            let own = dots.filter { $0.group == group }
            guard !own.isEmpty else { return nil }
            return Outline(
                corners: ConvexHull.corners(own.map(\.place)), group: group,
                label: frame.placed(map.groups[group].centre))
        }
    }

    fileprivate static func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }

    /// Takes places of the map to those of the drawing: the same unit on both axes, y upwards.
    private struct Frame {
        let width: Double
        let height: Double
        private let low: OpinionPoint
        private let scale: Double
        private let margin: Double

        init(_ points: [OpinionPoint], width: Double, margin: Double) {
            let (xs, ys) = (points.map(\.x), points.map(\.y))
            low = OpinionPoint(x: xs.min() ?? 0, y: ys.min() ?? 0)
            let (across, up) = ((xs.max() ?? 0) - low.x, (ys.max() ?? 0) - low.y)
            (self.width, self.margin) = (width, margin)
            let inner = max(1, width - 2 * margin)
            // A map that is a line up and down would be as high as a tower.
            scale = max(across, up) > 0 ? inner / max(across, up) : 0
            height = OpinionPicture.rounded(max(up * scale, inner / 3) + 2 * margin)
            shift = OpinionPoint(x: (inner - across * scale) / 2, y: (height - 2 * margin - up * scale) / 2)
        }

        private let shift: OpinionPoint

        func placed(_ point: OpinionPoint) -> OpinionPoint {
            OpinionPoint(
                x: OpinionPicture.rounded(margin + shift.x + (point.x - low.x) * scale),
                y: OpinionPicture.rounded(height - margin - shift.y - (point.y - low.y) * scale))
        }
    }
}

/// The corners of the smallest convex shape around some points (Andrew's monotone chain, 1979).
enum ConvexHull {
    /// Counter-clockwise where y goes up, without points that lie on a side.
    static func corners(_ points: [OpinionPoint]) -> [OpinionPoint] {
        var sorted: [OpinionPoint] = []
        for point in points.sorted(by: { ($0.x, $0.y) < ($1.x, $1.y) }) where sorted.last != point {
            sorted.append(point)
        }
        guard sorted.count > 2 else { return sorted }
        let lower = chain(sorted)
        let upper = chain(sorted.reversed())
        return Array(lower.dropLast() + upper.dropLast())
    }

    private static func chain(_ points: [OpinionPoint]) -> [OpinionPoint] {
        var chain: [OpinionPoint] = []
        for point in points {
            while chain.count > 1, turn(chain[chain.count - 2], chain[chain.count - 1], point) <= 0 {
                chain.removeLast()
            }
            chain.append(point)
        }
        return chain
    }

    private static func turn(_ first: OpinionPoint, _ second: OpinionPoint, _ third: OpinionPoint) -> Double {
        (second.x - first.x) * (third.y - first.y) - (second.y - first.y) * (third.x - first.x)
    }
}
