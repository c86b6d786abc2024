/// How much nearer people are to their own group than to the next one (Rousseeuw, Silhouettes, 1987), in -1…1.
struct Silhouette {
    private let distances: [Double]
    private let weights: [Double]

    /// - Parameter points: the places, at most some hundreds: all distances between them are held.
    init(_ points: [OpinionPoint], weights: [Double]) {
        var distances: [Double] = []
        distances.reserveCapacity(points.count * points.count)
        for point in points {
            for other in points { distances.append(point.squaredDistance(to: other).squareRoot()) }
        }
        (self.distances, self.weights) = (distances, weights)
    }

    /// The mean over the people, each at the place given; somebody alone in a group counts 0, so does one group.
    func score(_ labels: [Int], groups: Int) -> Double {
        var masses = [Double](repeating: 0, count: groups)
        for (label, weight) in zip(labels, weights) { masses[label] += weight }
        guard groups > 1 else { return 0 }
        var (sum, total) = (0.0, 0.0)
        var to = [Double](repeating: 0, count: groups)
        for (point, own) in labels.enumerated() {
            for group in to.indices { to[group] = 0 }
            for (other, label) in labels.enumerated() {
                to[label] += weights[other] * distances[point * labels.count + other]
            }
            total += weights[point]
            guard masses[own] > 1 else { continue }
            let inside = to[own] / (masses[own] - 1)
            var outside = Double.infinity
            for group in to.indices where group != own && masses[group] > 0 {
                outside = min(outside, to[group] / masses[group])
            }
            let greater = max(inside, outside)
            if greater > 0 && outside.isFinite { sum += weights[point] * (outside - inside) / greater }
        }
        return total > 0 ? sum / total : 0
    }
}
