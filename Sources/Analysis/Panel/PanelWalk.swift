internal import Glibc

/// Splits a number of places by group into panels, in whole numbers: what is left after each panel must still be
/// possible for the panels that are left.
///
/// The places of `copies` panels are walked down to nothing as in Carathéodory's theorem (Grötschel, Lovász, Schrijver
/// 1981): a panel that keeps every constraint that is already tight is taken as often as the rest allows. A walk that
/// ends proves, in exact arithmetic, that the places are a mean of panels.
struct PanelWalk {
    struct Step: Equatable {
        let counts: [Int]
        let copies: Int
    }

    private let model: PanelModel
    private var search: IntegerSearch
    private(set) var steps: [Step] = []
    /// Places still to be given, by group and by row.
    private(set) var left: [Int]
    private var sums: [Int]
    /// Panels still to be made.
    private(set) var copies: Int

    init(_ model: PanelModel, places: [Int], copies: Int) {
        self.model = model
        self.copies = copies
        left = places
        sums = model.sums(places)
        search = model.search()
    }

    /// - Parameters:
    ///   - longest: a panel is taken at most so many times in a row.
    ///   - nodes: effort for each panel.
    /// - Returns: whether everything was given.
    mutating func run(longest: Int = .max, nodes: Int = 2_000) -> Bool {
        while copies > 0 {
            guard let counts = next(nodes) else { return false }
            let taken = min(longest, reach(counts))
            guard taken > 0 else { return false }
            take(counts, taken)
        }
        return true
    }

    /// Takes the last steps back.
    mutating func back(_ count: Int) {
        for step in steps.suffix(count) {
            for (group, amount) in step.counts.enumerated() { left[group] += step.copies * amount }
            for (row, sum) in model.sums(step.counts).enumerated() { sums[row] += step.copies * sum }
            copies += step.copies
        }
        steps.removeLast(min(count, steps.count))
    }

    private mutating func next(_ nodes: Int) -> [Int]? {
        let after = copies - 1
        search.bound(
            columns: model.groups.indices.map { group in
                let cap = model.groups[group].cap
                return (max(0, left[group] - after * cap), min(cap, left[group]))
            },
            rows: model.rows.indices.map { row in
                let bounds = model.rows[row]
                return (
                    max(bounds.lower, sums[row] - after * bounds.upper),
                    min(bounds.upper, sums[row] - after * bounds.lower)
                )
            })
        guard case .found(let counts) = search.first(nodes: nodes), model.accepts(counts) else { return nil }
        return counts
    }

    /// How often a panel may be taken so that the rest stays possible: 0 when not once.
    private func reach(_ counts: [Int]) -> Int {
        var reach = copies
        // left - t·x ≥ (copies - t)·low and ≤ (copies - t)·high, for groups and for rows.
        func limit(_ amount: Int, _ step: Int, _ low: Int, _ high: Int) {
            let (below, above) = (amount - copies * low, copies * high - amount)
            if step > low { reach = min(reach, below / (step - low)) }
            if step < high { reach = min(reach, above / (high - step)) }
            if below < 0 || above < 0 { reach = 0 }
        }
        for (group, count) in counts.enumerated() { limit(left[group], count, 0, model.groups[group].cap) }
        for (row, sum) in model.sums(counts).enumerated() {
            limit(sums[row], sum, model.rows[row].lower, model.rows[row].upper)
        }
        return reach
    }

    private mutating func take(_ counts: [Int], _ times: Int) {
        for (group, count) in counts.enumerated() { left[group] -= times * count }
        for (row, sum) in model.sums(counts).enumerated() { sums[row] -= times * sum }
        copies -= times
        steps.append(Step(counts: counts, copies: times))
    }
}

extension PanelModel {
    /// What each row counts.
    func sums(_ counts: [Int]) -> [Int] {
        var sums = [Int](repeating: 0, count: rows.count)
        for (group, count) in zip(groups, counts) where count != 0 {
            for row in group.rows { sums[row] += count }
        }
        return sums
    }

    /// A search for panels.
    func search() -> IntegerSearch {
        var programme = Simplex(rows: rows.map { Double($0.lower) }, rows.map { Double($0.upper) })
        programme.isOver = isOver
        for group in groups {
            programme.addColumn(
                group.rows, [Double](repeating: 1, count: group.rows.count), in: (0, Double(group.cap)))
        }
        return IntegerSearch(programme)
    }

    /// Whole places of so many panels, as near as can be to `copies` times the expected ones, and possible for them.
    func whole(_ places: [Double], copies: Int) -> [Int]? {
        let scaled = places.map { $0 * Double(copies) }
        let floors = scaled.map { Int(($0 + 1e-7).rounded(.down)) }
        let sums = sums(floors)
        var search = search()
        search.aim(zip(scaled, floors).map { 1 - 2 * ($0 - Double($1)) })
        let rows = zip(rows, sums).map { row, sum in (copies * row.lower - sum, copies * row.upper - sum) }
        for margin in 0...2 {
            search.bound(
                columns: groups.indices.map { group in
                    if places[group] <= 1e-12 { return (0, 0) }
                    let most = copies * groups[group].cap - floors[group]
                    return (max(-margin, -floors[group]), min(1 + margin, most))
                }, rows: rows)
            if case .found(let steps) = search.first(nodes: 400, isGuided: true) {
                return zip(floors, steps).map { $0 + $1 }
            }
        }
        return nil
    }
}
