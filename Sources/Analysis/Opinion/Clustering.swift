/// Points shared out among centres: k-means with weights (Lloyd, Least squares quantization in PCM, 1982).
package struct Clustering: Sendable, Equatable {
    package private(set) var centres: [OpinionPoint]
    /// The centre of each point.
    package private(set) var labels: [Int]
    /// The weighted sum of squared distances of the points to their centre.
    package private(set) var inertia: Double

    /// Moves the centres until nothing changes, or for so many steps; one without points is left out.
    /// - Parameters:
    ///   - points: none may be infinite.
    ///   - weights: of the points, positive.
    ///   - centres: where they start, at least one when there are points.
    init(_ points: [OpinionPoint], weights: [Double], from centres: [OpinionPoint], steps: Int = 300) {
        self.centres = centres
        labels = [Int](repeating: -1, count: points.count)
        inertia = 0
        guard !points.isEmpty, !centres.isEmpty else { return }
        for _ in 0..<steps {
            guard assign(points) else { break }
            recentre(points, weights)
        }
        _ = assign(points)
        inertia = points.indices.reduce(0) {
            $0 + weights[$1] * points[$1].squaredDistance(to: self.centres[labels[$1]])
        }
        dropEmpty()
    }

    /// Gives each point the nearest centre, the first of equal ones; whether any changed.
    private mutating func assign(_ points: [OpinionPoint]) -> Bool {
        // The innermost loop of the map: checked indices double its time.
        points.withUnsafeBufferPointer { points in
            centres.withUnsafeBufferPointer { centres in
                labels.withUnsafeMutableBufferPointer { labels in
                    var hasChanged = false
                    for index in 0..<min(points.count, labels.count) {
                        let point = points[index]
                        var (nearest, least) = (0, Double.infinity)
                        for label in 0..<centres.count {
                            let distance = point.squaredDistance(to: centres[label])
                            if distance < least { (nearest, least) = (label, distance) }
                        }
                        if labels[index] != nearest {
                            labels[index] = nearest
                            hasChanged = true
                        }
                    }
                    return hasChanged
                }
            }
        }
    }

    private mutating func recentre(_ points: [OpinionPoint], _ weights: [Double]) {
        var sums = [OpinionPoint](repeating: OpinionPoint(x: 0, y: 0), count: centres.count)
        var masses = [Double](repeating: 0, count: centres.count)
        for index in points.indices {
            let (label, weight) = (labels[index], weights[index])
            sums[label].x += weight * points[index].x
            sums[label].y += weight * points[index].y
            masses[label] += weight
        }
        for label in centres.indices where masses[label] > 0 {
            centres[label] = OpinionPoint(x: sums[label].x / masses[label], y: sums[label].y / masses[label])
        }
        if masses.contains(0) { dropEmpty() }
    }

    private mutating func dropEmpty() {
        var isUsed = [Bool](repeating: false, count: centres.count)
        for label in labels { isUsed[label] = true }
        if !isUsed.contains(false) { return }
        var places = [Int](repeating: 0, count: centres.count)
        var kept: [OpinionPoint] = []
        for label in centres.indices where isUsed[label] {
            places[label] = kept.count
            kept.append(centres[label])
        }
        centres = kept
        labels = labels.map { places[$0] }
    }
}
