/// A draw with people who are alike counted together: one whole number for each group, few linear constraints.
///
/// People with the same answers who live alone (or whose home does not matter) are one group. Of homes with several
/// volunteers, those with the same answers are one class, and each kind of member is a group of the class. Whoever is
/// fair to groups is fair to people: an optimal vector of probabilities can be averaged over all exchanges of people
/// who are alike (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596, 2021, supplement).
struct PanelModel {
    struct Group {
        /// Classes of homes are lists of homes; each home has as many members of this kind as the others.
        let homes: [[Int]]
        /// The constraints that count this group.
        var rows: [Int] = []
        /// People, all homes together.
        var people: Int { homes.reduce(0) { $0 + $1.count } }
        /// The most a panel may take.
        var cap: Int
    }

    struct Row {
        var lower: Int
        var upper: Int
        /// The target it comes from; nil for the size and for homes.
        var source: (feature: Int, value: Int)?
    }

    private(set) var groups: [Group] = []
    private(set) var rows: [Row] = []
    /// The groups of each class of homes, in the order of `groups`.
    private(set) var classes: [Range<Int>] = []
    let size: Int
    /// Asked now and then by all that is computed with the model; once it says yes, it does so for ever.
    var isOver: @Sendable () -> Bool

    init(_ problem: PanelProblem, isOver: @escaping @Sendable () -> Bool = { false }) {
        size = problem.size
        self.isOver = isOver
        let classes = HomeClass.all(of: problem)
        rows = [Row(lower: problem.size, upper: problem.size)]
        let rowOf = targetRows(problem)
        for one in classes {
            let start = groups.count
            var shared: [Int] = []
            if one.members.count > 1 {
                shared = [rows.count]
                rows.append(Row(lower: 0, upper: one.homes.count))
            }
            for (position, person) in one.members {
                let answers = problem.people[person]
                let own = problem.targets.indices.compactMap { rowOf[$0][answers[$0]] }
                groups.append(
                    Group(
                        homes: one.homes.map { home in position.map { home[$0] } }, rows: [0] + own + shared,
                        cap: one.homes.count))
            }
            self.classes.append(start..<groups.count)
        }
        for index in groups.indices {
            groups[index].cap = groups[index].rows.reduce(groups[index].cap) { min($0, rows[$1].upper) }
        }
    }

    /// A row for each target that may bind; the others would only make the work longer.
    private mutating func targetRows(_ problem: PanelProblem) -> [[Int?]] {
        problem.targets.enumerated().map { feature, targets in
            var counts = [Int](repeating: 0, count: targets.count)
            for person in problem.people { counts[person[feature]] += 1 }
            return targets.enumerated().map { value, target in
                let binds = target.min > 0 || target.max < min(problem.size, counts[value])
                guard binds else { return nil }
                rows.append(Row(lower: target.min, upper: target.max, source: (feature, value)))
                return rows.count - 1
            }
        }
    }

    /// Whether whole numbers of people by group keep every constraint; exact.
    func accepts(_ counts: [Int]) -> Bool {
        var sums = [Int](repeating: 0, count: rows.count)
        for (group, count) in zip(groups, counts) {
            guard count >= 0, count <= group.cap else { return false }
            for row in group.rows { sums[row] += count }
        }
        return zip(sums, rows).allSatisfy { $0 >= $1.lower && $0 <= $1.upper }
    }
}

/// Homes whose volunteers have the same answers, member by member.
private struct HomeClass {
    /// People of each home, sorted by answers so that members at the same place are alike.
    var homes: [[Int]]
    /// The kinds of members: their places in a home, and a person of that kind.
    let members: [(places: [Int], person: Int)]

    static func all(of problem: PanelProblem) -> [HomeClass] {
        let width = problem.targets.count
        func isBefore(_ a: Int, _ b: Int) -> Bool {
            let (left, right) = (problem.people[a].prefix(width), problem.people[b].prefix(width))
            return left.elementsEqual(right) ? a < b : left.lexicographicallyPrecedes(right)
        }
        var found: [[[Int]]: Int] = [:]
        var classes: [HomeClass] = []
        for home in homes(of: problem) {
            let sorted = home.sorted(by: isBefore)
            let key = sorted.map { Array(problem.people[$0].prefix(width)) }
            if let index = found[key] {
                classes[index].homes.append(sorted)
            } else {
                found[key] = classes.count
                classes.append(HomeClass(homes: [sorted], members: kinds(sorted, key)))
            }
        }
        return classes
    }

    /// The people of each home, in the order of the first of each.
    private static func homes(of problem: PanelProblem) -> [[Int]] {
        guard let numbers = problem.homes else { return problem.people.indices.map { [$0] } }
        var places: [Int: Int] = [:]
        var homes: [[Int]] = []
        for person in problem.people.indices {
            let number = person < numbers.count ? numbers[person] : nil
            if let number, let place = places[number] {
                homes[place].append(person)
            } else {
                if let number { places[number] = homes.count }
                homes.append([person])
            }
        }
        return homes
    }

    private static func kinds(_ sorted: [Int], _ key: [[Int]]) -> [(places: [Int], person: Int)] {
        var kinds: [(places: [Int], person: Int)] = []
        for place in sorted.indices {
            if place > 0, key[place] == key[place - 1] {
                kinds[kinds.count - 1].places.append(place)
            } else {
                kinds.append(([place], sorted[place]))
            }
        }
        return kinds
    }
}
