/// The participants placed on the map gathered at no more than a hundred places, of which the groups are then made.
///
/// As on pol.is, where a conversation of up to a hundred participants keeps each of them apart. The first place is the most
/// distal participant, each next one the participant farthest from all before (Gonzalez, Clustering to minimize the
/// maximum intercluster distance, 1985), which is how pol.is fills up missing ones; then ten steps of k-means.
struct BaseClusters {
    private(set) var centres: [OpinionPoint] = []
    /// People at each.
    private(set) var weights: [Double] = []
    /// The place of each point given.
    private(set) var labels: [Int] = []

    static let steps = 10

    /// - Parameter points: of the participants placed in groups, in the order of their identifiers.
    init(_ points: [OpinionPoint], most: Int) {
        guard let starts = Self.starts(points, max(1, most)) else { return }
        let ones = [Double](repeating: 1, count: points.count)
        let clustering = Clustering(points, weights: ones, from: starts, steps: Self.steps)
        // Numbered by their first participant, so that the numbers do not depend on how the places were found.
        var places = [Int](repeating: -1, count: clustering.centres.count)
        for label in clustering.labels {
            if places[label] < 0 {
                places[label] = centres.count
                centres.append(clustering.centres[label])
                weights.append(0)
            }
            weights[places[label]] += 1
            labels.append(places[label])
        }
    }

    private static func starts(_ points: [OpinionPoint], _ most: Int) -> [OpinionPoint]? {
        guard !points.isEmpty else { return nil }
        let size = Double(points.count)
        let mean = OpinionPoint(
            x: points.reduce(0) { $0 + $1.x } / size, y: points.reduce(0) { $0 + $1.y } / size)
        var distances = points.map { $0.squaredDistance(to: mean) }
        var starts: [OpinionPoint] = []
        while starts.count < most {
            var (farthest, greatest) = (0, -1.0)
            for (index, distance) in distances.enumerated() where distance > greatest {
                (farthest, greatest) = (index, distance)
            }
            if greatest == 0 && !starts.isEmpty { break }
            let start = points[farthest]
            if starts.isEmpty { distances = points.map { $0.squaredDistance(to: start) } }
            for index in points.indices {
                distances[index] = min(distances[index], points[index].squaredDistance(to: start))
            }
            starts.append(start)
        }
        return starts
    }
}
