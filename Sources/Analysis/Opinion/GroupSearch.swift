/// Finds the groups of a map for a number of groups: the clearest among the partitions that fit as well as any.
///
/// K-means ends in one of many partitions that no step improves. Here it starts from every place added to the centres
/// of the groups before (Likas, Vlassis, Verbeek, The global k-means clustering algorithm, 2003); of the partitions
/// within one part in a hundred of the best fit, that with the greatest silhouette is taken. No chance has a part in it.
struct GroupSearch {
    /// One partition with how clear it is.
    struct Found: Sendable, Equatable {
        let clustering: Clustering
        let silhouette: Double
    }

    private static let slack = 1.01
    private let points: [OpinionPoint]
    private let weights: [Double]
    private let smallest: Int
    private let silhouette: Silhouette

    init(_ base: BaseClusters, smallest: Int) {
        (points, weights, self.smallest) = (base.centres, base.weights, smallest)
        silhouette = Silhouette(points, weights: weights)
    }

    /// As pol.is: one group more for every twelve places, from two on.
    func greatest(_ most: Int) -> Int { min(most, 2 + points.count / 12, points.count) }

    /// Everybody together.
    var one: Found {
        let start = points.first.map { [$0] } ?? []
        return Found(clustering: Clustering(points, weights: weights, from: start), silhouette: 0)
    }

    /// From centres that are given.
    func found(from centres: [OpinionPoint]) -> Found {
        scored(Clustering(points, weights: weights, from: centres))
    }

    /// The partitions into 2… groups; a number that no partition with large enough groups has is left out.
    /// - Parameter forced: a number of groups whose groups may have any size.
    func all(_ most: Int, forced: Int? = nil) -> [Int: Found] {
        var found: [Int: Found] = [:]
        var best = one.clustering
        for groups in stride(from: 2, through: max(most, forced ?? 0), by: 1) where groups <= points.count {
            let tried = candidates(groups, after: best)
            guard let least = tried.min(by: { $0.inertia < $1.inertia }) else { break }
            best = least
            found[groups] = clearest(tried, isForced: groups == forced)
        }
        return found
    }

    private func candidates(_ groups: Int, after best: Clustering) -> [Clustering] {
        var tried: [Clustering] = []
        for point in points { keep(Clustering(points, weights: weights, from: best.centres + [point]), groups, &tried) }
        return tried
    }

    private func keep(_ clustering: Clustering, _ groups: Int, _ tried: inout [Clustering]) {
        guard clustering.centres.count == groups else { return }
        if !tried.contains(where: { $0.inertia == clustering.inertia }) { tried.append(clustering) }
    }

    private func clearest(_ tried: [Clustering], isForced: Bool) -> Found? {
        let fitting = tried.filter { isForced || !hasSmall($0) }
        guard let least = fitting.map(\.inertia).min() else { return nil }
        let near = fitting.filter { $0.inertia <= least * Self.slack }.sorted { $0.inertia < $1.inertia }
        var best: Found?
        for clustering in near {
            let scored = scored(clustering)
            // Rounding must not choose between equals.
            if scored.silhouette > (best?.silhouette ?? -2) + 1e-12 { best = scored }
        }
        return best
    }

    private func hasSmall(_ clustering: Clustering) -> Bool {
        var masses = [Double](repeating: 0, count: clustering.centres.count)
        for (label, weight) in zip(clustering.labels, weights) { masses[label] += weight }
        return masses.contains { $0 < Double(smallest) }
    }

    private func scored(_ clustering: Clustering) -> Found {
        Found(
            clustering: clustering, silhouette: silhouette.score(clustering.labels, groups: clustering.centres.count))
    }
}
