internal import Domain

/// Draws outlines with fewer points, and neighbours with the same ones: no gap opens along a shared border.
///
/// Rings are cut where borders meet, and each arc is simplified once for all, in one direction, by the algorithm of
/// Ramer (1972) and of Douglas and Peucker (1973).
struct BorderSimplifier {
    private var corners: Set<Outline.Point> = []

    /// - Parameter shapes: every ring that will be simplified, so that junctions are known.
    init(_ shapes: [Outline]) {
        // Ordered pairs of neighbours: a point with two different pairs is where borders meet or part.
        var pairs: [Outline.Point: Pair] = [:]
        for ring in shapes.lazy.flatMap(\.rings) {
            for index in ring.indices {
                let pair = Pair(ring[(index + ring.count - 1) % ring.count], ring[(index + 1) % ring.count])
                if let known = pairs.updateValue(pair, forKey: ring[index]), known != pair {
                    corners.insert(ring[index])
                }
            }
        }
    }

    private struct Pair: Equatable {
        let low: Outline.Point
        let high: Outline.Point

        init(_ one: Outline.Point, _ two: Outline.Point) { (low, high) = one.precedes(two) ? (one, two) : (two, one) }
    }

    /// - Parameter tolerance: metres that a border may move.
    /// - Returns: rings that shrink to a line are left out, except the largest one.
    func simplified(_ outline: Outline, tolerance: Double) -> Outline {
        let rings = outline.rings.map { simplified($0, tolerance) }
        let kept = rings.filter { $0.count > 2 }
        if !kept.isEmpty { return Outline(projection: outline.projection, rings: kept) }
        let largest = outline.rings.max { $0.count < $1.count } ?? []
        return Outline(projection: outline.projection, rings: [largest])
    }

    private func simplified(_ ring: [Outline.Point], _ tolerance: Double) -> [Outline.Point] {
        var cuts = ring.indices.filter { corners.contains(ring[$0]) }
        if cuts.count < 2 { cuts = anchors(of: ring, with: cuts.first) }
        if cuts.count < 2 { return ring }
        var points: [Outline.Point] = []
        for (position, start) in cuts.enumerated() {
            let end = position + 1 < cuts.count ? cuts[position + 1] : cuts[0] + ring.count
            let arc = (start...end).map { ring[$0 % ring.count] }
            points += simplifiedArc(arc, tolerance).dropLast()
        }
        return points
    }

    /// Two points to hold a ring by that no border meets: the same whichever way and wherever the ring begins.
    private func anchors(of ring: [Outline.Point], with corner: Int?) -> [Int] {
        guard let first = corner ?? ring.indices.min(by: { ring[$0].precedes(ring[$1]) }) else { return [] }
        let far = ring.indices.max { left, right in
            let (one, two) = (ring[left].squared(to: ring[first]), ring[right].squared(to: ring[first]))
            return one == two ? ring[left].precedes(ring[right]) : one < two
        }
        guard let far, ring[far] != ring[first] else { return [] }
        return [first, far].sorted()
    }

    private func simplifiedArc(_ arc: [Outline.Point], _ tolerance: Double) -> [Outline.Point] {
        guard let first = arc.first, let last = arc.last, arc.count > 2 else { return arc }
        if last.precedes(first) { return Self.thinned(arc.reversed(), tolerance).reversed() }
        return Self.thinned(arc, tolerance)
    }

    /// Keeps the ends, then each point farther from the line than the tolerance, the farthest first.
    private static func thinned(_ arc: [Outline.Point], _ tolerance: Double) -> [Outline.Point] {
        var keeps = [Bool](repeating: false, count: arc.count)
        keeps[0] = true
        keeps[arc.count - 1] = true
        var spans = [(0, arc.count - 1)]
        while let (start, end) = spans.popLast() {
            var (farthest, distance) = (start, tolerance)
            for index in (start + 1)..<max(start + 1, end) {
                let found = arc[index].distance(toSegment: arc[start], arc[end])
                if found > distance { (farthest, distance) = (index, found) }
            }
            if farthest == start { continue }
            keeps[farthest] = true
            spans += [(start, farthest), (farthest, end)]
        }
        return zip(arc, keeps).compactMap { $1 ? $0 : nil }
    }
}

extension Outline.Point {
    fileprivate func precedes(_ other: Outline.Point) -> Bool { (x, y) < (other.x, other.y) }

    fileprivate func squared(to other: Outline.Point) -> Int {
        (x - other.x) * (x - other.x) + (y - other.y) * (y - other.y)
    }

    /// Distance to the nearest point of a segment, in metres.
    fileprivate func distance(toSegment start: Outline.Point, _ end: Outline.Point) -> Double {
        let (dx, dy) = (Double(end.x - start.x), Double(end.y - start.y))
        let (px, py) = (Double(x - start.x), Double(y - start.y))
        let length = dx * dx + dy * dy
        let share = length == 0 ? 0 : min(1, max(0, (px * dx + py * dy) / length))
        let (ex, ey) = (px - share * dx, py - share * dy)
        return (ex * ex + ey * ey).squareRoot()
    }
}
