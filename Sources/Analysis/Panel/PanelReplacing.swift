extension PanelProblem {
    /// The draw of those who take the places of people who leave a panel: as many, such that the panel with them keeps
    /// all targets, among the people who were not drawn and do not live with somebody who stays.
    ///
    /// - Parameters:
    ///   - panel: the people drawn.
    ///   - leaving: some of them.
    ///   - declined: others who are not to be asked again.
    /// - Returns: the draw to make, and the person of this problem that each of its people is.
    package func replacing(_ leaving: [Int], of panel: [Int], declined: [Int] = []) -> (PanelProblem, people: [Int]) {
        let gone = Set(leaving)
        let staying = panel.filter { !gone.contains($0) && people.indices.contains($0) }
        let present = Set(panel).union(declined)
        let taken = Set(staying.compactMap(home))
        let pool = people.indices.filter { person in
            !present.contains(person) && !(home(person).map(taken.contains) ?? false)
        }
        var rest = self
        rest.size = panel.count - staying.count
        rest.people = pool.map { people[$0] }
        rest.homes = homes.map { _ in pool.map(home) }
        for person in staying {
            for (feature, value) in people[person].enumerated()
            where targets.indices.contains(feature) && targets[feature].indices.contains(value) {
                rest.targets[feature][value].give()
            }
        }
        return (rest, pool)
    }

    private func home(_ person: Int) -> Int? { homes.flatMap { $0.indices.contains(person) ? $0[person] : nil } }
}

extension PanelTarget {
    /// One place is taken by somebody who stays.
    fileprivate mutating func give() {
        min = Swift.max(0, min - 1)
        max = Swift.max(0, max - 1)
        minFlex = minFlex.map { Swift.max(0, $0 - 1) }
        maxFlex = maxFlex.map { Swift.max(0, $0 - 1) }
    }
}
