/// The fairest point of a region: the smallest probability as large as can be, then the next smallest, and so on.
///
/// Each step raises together all groups that are not settled yet, as far as a linear programme allows, and settles those
/// whose constraint has a price: they cannot rise whatever the others do (Flanigan et al. 2021, supplement, after Airiau
/// et al. 2019). Every step settles a group, so there are at most as many steps as groups. Groups whose cap is 0 are left
/// out.
struct FairLevels {
    private let region: FairRegion
    /// Places reached so far.
    private(set) var places: [Double]
    private var isSettled: [Bool]
    private var programme: Simplex
    private var rise = 0
    /// Groups whose cap has a row of its own: few ever need one.
    private var capped: [Int] = []

    init(_ region: FairRegion) {
        self.region = region
        places = [Double](repeating: 0, count: region.groups)
        isSettled = region.caps.map { $0 == 0 }
        programme = Simplex(rows: [], [])
        build()
    }

    /// - Returns: places by group; nil when the region is empty.
    static func leximin(_ region: FairRegion) -> [Double]? {
        var levels = FairLevels(region)
        while levels.isSettled.contains(false) {
            guard levels.raise() != nil else { return nil }
        }
        return levels.places
    }

    /// The largest smallest probability; nil when the region is empty.
    static func smallest(_ region: FairRegion) -> Double? {
        var levels = FairLevels(region)
        return levels.raise()
    }

    /// One step.
    /// - Returns: by how much the probability of those who are not settled rises.
    private mutating func raise() -> Double? {
        while true {
            guard programme.solve() == .optimal else { return nil }
            let risen = programme.value[rise]
            let broken = region.people.indices.filter { group in
                !capped.contains(group) && expected(group, risen) > region.caps[group] + 1e-9
            }
            if broken.isEmpty {
                settle(risen)
                return risen
            }
            capped += broken
            build()
        }
    }

    private func expected(_ group: Int, _ risen: Double) -> Double {
        places[group] + (isSettled[group] ? 0 : region.people[group] * risen) + programme.value[surplus(group)]
    }

    private func surplus(_ group: Int) -> Int { programme.rows + group }

    private mutating func settle(_ risen: Double) {
        var priced: [Int] = []
        var dearest = (group: -1, price: 0.0)
        for group in region.people.indices where !isSettled[group] {
            places[group] += region.people[group] * risen
            let price = region.people[group] * programme.reducedCost(surplus(group))
            if price > 1e-9 { priced.append(group) }
            if dearest.group < 0 || price > dearest.price { dearest = (group, price) }
        }
        if priced.isEmpty { priced = [dearest.group] }
        for group in priced { isSettled[group] = true }
        follow()
    }

    /// The same programme seen from the places reached: what has risen is behind, the settled stay.
    private mutating func follow() {
        programme.expel(rise)
        programme.place(rise, at: 0)
        let (weights, base) = rising()
        programme.setWeights(rise, weights)
        for row in base.indices {
            (programme.lower[row], programme.upper[row]) = (bounds(row).0 - base[row], bounds(row).1 - base[row])
        }
        for group in region.people.indices where isSettled[group] {
            programme.place(surplus(group), at: 0)
            programme.upper[surplus(group)] = 0
        }
    }

    private mutating func build() {
        let count = region.lower.count + capped.count
        let (weights, base) = rising()
        let all = (0..<count).map(bounds)
        programme = Simplex(
            rows: all.indices.map { all[$0].0 - base[$0] }, all.indices.map { all[$0].1 - base[$0] })
        programme.isOver = region.isOver
        var rowOfCap = [Int?](repeating: nil, count: region.groups)
        for (index, group) in capped.enumerated() { rowOfCap[group] = region.lower.count + index }
        for (group, column) in region.columns.enumerated() {
            let entries = column + (rowOfCap[group].map { [(row: $0, weight: 1.0)] } ?? [])
            programme.addColumn(
                entries.map(\.row), entries.map(\.weight), in: (0, isSettled[group] ? 0 : .infinity))
        }
        rise = programme.addColumn(Array(0..<count), weights, in: (0, .infinity), cost: -1)
    }

    private func bounds(_ row: Int) -> (Double, Double) {
        row < region.lower.count
            ? (region.lower[row], region.upper[row]) : (-.infinity, region.caps[capped[row - region.lower.count]])
    }

    /// For each row, what it gains when all who are not settled rise by one, and what it has from the places reached.
    private func rising() -> (weights: [Double], base: [Double]) {
        var weights = [Double](repeating: 0, count: region.lower.count + capped.count)
        var base = weights
        for (group, column) in region.columns.enumerated() {
            for entry in column {
                base[entry.row] += entry.weight * places[group]
                if !isSettled[group] { weights[entry.row] += entry.weight * region.people[group] }
            }
        }
        for (index, group) in capped.enumerated() {
            base[region.lower.count + index] = places[group]
            weights[region.lower.count + index] = isSettled[group] ? 0 : region.people[group]
        }
        return (weights, base)
    }
}
