/// The sets without a common element whose weights sum highest: a search with bounds, exact for the few that there are.
struct DisjointChoice {
    /// After so many steps the best choice so far stands.
    private static let steps = 2_000_000

    private let weights: [Double]
    /// From the heaviest to the lightest, as places in what was given.
    private let order: [Int]
    private let conflicts: [[Bool]]

    init(_ sets: [(weight: Double, elements: Set<Int>)]) {
        weights = sets.map(\.weight)
        let weights = weights
        order = sets.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        conflicts = sets.map { one in sets.map { !one.elements.isDisjoint(with: $0.elements) } }
    }

    /// So many sets when they can be had, else as many as can; any number for nil.
    func best(_ count: Int?) -> [Int] {
        guard let count else { return search(exactly: nil) }
        for size in stride(from: min(max(count, 1), order.count), through: 1, by: -1) {
            let found = search(exactly: size)
            if !found.isEmpty { return found }
        }
        return []
    }

    private struct Search {
        var best: [Int] = []
        var bestWeight = 0.0
        var chosen: [Int] = []
        var weight = 0.0
        var steps = 0
    }

    private func search(exactly size: Int?) -> [Int] {
        var search = Search()
        visit(0, size, &search)
        return search.best.sorted()
    }

    private func visit(_ index: Int, _ size: Int?, _ search: inout Search) {
        search.steps += 1
        if size == nil || size == search.chosen.count, search.weight > search.bestWeight {
            (search.best, search.bestWeight) = (search.chosen, search.weight)
        }
        let wanted = size.map { $0 - search.chosen.count } ?? order.count
        guard index < order.count, wanted > 0, search.steps < Self.steps else { return }
        // What could be had at most with the heaviest of the rest.
        let bound = order[index...].prefix(wanted).reduce(search.weight) { $0 + weights[$1] }
        guard bound > search.bestWeight else { return }
        let set = order[index]
        if !search.chosen.contains(where: { conflicts[set][$0] }) {
            search.chosen.append(set)
            search.weight += weights[set]
            visit(index + 1, size, &search)
            search.chosen.removeLast()
            search.weight -= weights[set]
        }
        visit(index + 1, size, &search)
    }
}
