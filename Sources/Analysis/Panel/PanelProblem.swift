/// The question of a draw by lot: who volunteered, how many are wanted, and how many of each kind.
package struct PanelProblem: Sendable, Equatable {
    /// People wanted.
    package var size: Int
    /// What is asked of each value, by feature then value.
    package var targets: [[PanelTarget]]
    /// The value of each person for each feature, person by person: `people[i][f]` is an index of `targets[f]`.
    package var people: [[Int]]
    /// The number of each person's home; at most one person of a home is drawn. Nil when homes do not matter, and for
    /// a person whose home is not known.
    package var homes: [Int?]?

    package init(size: Int, targets: [[PanelTarget]], people: [[Int]], homes: [Int?]? = nil) {
        (self.size, self.targets, self.people, self.homes) = (size, targets, people, homes)
    }
}

/// The fewest and the most people of one value that a panel may have.
package struct PanelTarget: Sendable, Equatable {
    package var min: Int
    package var max: Int
    /// How far the organisers said that the target may be relaxed. They only bound what is proposed when no panel
    /// exists: a panel that needs them is never drawn.
    package var minFlex: Int?
    package var maxFlex: Int?

    package init(min: Int, max: Int, minFlex: Int? = nil, maxFlex: Int? = nil) {
        (self.min, self.max, self.minFlex, self.maxFlex) = (min, max, minFlex, maxFlex)
    }
}

/// What is meant by fair when not everybody can have the same chance.
package enum PanelRule: String, Sendable, CaseIterable {
    /// The smallest probability as large as can be, then the second smallest, and so on.
    case leximin
    /// The smallest probability as large as can be, then the largest as small as can be.
    case maximin
    /// The product of the probabilities as large as can be.
    case nash
}

/// Why no panel can be drawn; people, features and values are indexes of the problem.
package enum PanelFault: Error, Sendable, Equatable {
    case nobody
    case size(Int)
    /// More people wanted than there are, or than there are homes.
    case tooFew(wanted: Int, people: Int)
    /// Beyond what whole numbers hold safely.
    case tooLarge(limit: Int)
    /// A person without an answer for each feature, or with one that is not among the targets.
    case answer(person: Int, feature: Int)
    case target(feature: Int, value: Int)
    /// No panel keeps all targets; with the smallest change that makes one possible.
    case infeasible(PanelRelaxation)
    /// No panel keeps all targets, and no change of targets makes one possible.
    case hopeless
    /// The search was given up after this many steps without knowing.
    case undecided(steps: Int)
    /// Tickets of a lottery: from 1 to a million.
    case tickets(Int)
    /// Who asked for the draw did not want to wait any longer.
    case stopped
}

/// The smallest change of targets that makes a panel possible.
package struct PanelRelaxation: Sendable, Equatable {
    package struct Change: Sendable, Equatable {
        package let feature: Int
        package let value: Int
        package let old: PanelTarget
        package let new: PanelTarget

        /// Places by which both bounds move.
        package var places: Int { old.min - new.min + new.max - old.max }
    }

    package let changes: [Change]
    /// The change goes past `minFlex` or `maxFlex`: no panel exists within what the organisers allowed.
    package let isBeyondFlex: Bool
    /// Proved: no smaller change makes a panel possible.
    package let isSmallest: Bool

    /// Places by which all bounds move.
    package var places: Int { changes.reduce(0) { $0 + $1.places } }
}

extension PanelProblem {
    /// More than this of anything is refused, so that products of two numbers stay exact.
    package static let limit = 1_000_000

    /// What makes the question unanswerable whatever the numbers.
    package func check() throws(PanelFault) {
        guard !people.isEmpty else { throw .nobody }
        guard size > 0 else { throw .size(size) }
        guard people.count <= Self.limit, people.count * max(1, targets.count) <= 100 * Self.limit else {
            throw .tooLarge(limit: Self.limit)
        }
        for (feature, values) in targets.enumerated() {
            for (value, target) in values.enumerated() where !target.isPossible {
                throw .target(feature: feature, value: value)
            }
        }
        for (person, answers) in people.enumerated() {
            for feature in targets.indices {
                let isKnown = feature < answers.count && targets[feature].indices.contains(answers[feature])
                guard isKnown else { throw .answer(person: person, feature: feature) }
            }
        }
        guard size <= people.count else { throw .tooFew(wanted: size, people: people.count) }
    }

    /// Whether these people are a panel: as many as wanted, nobody twice, all targets kept, one person of a home.
    package func accepts(_ panel: [Int]) -> Bool {
        guard panel.count == size, Set(panel).count == size, panel.allSatisfy(people.indices.contains) else {
            return false
        }
        if let homes {
            let known = panel.compactMap { $0 < homes.count ? homes[$0] : nil }
            guard Set(known).count == known.count else { return false }
        }
        return targets.indices.allSatisfy { feature in
            var counts = [Int](repeating: 0, count: targets[feature].count)
            for person in panel { counts[people[person][feature]] += 1 }
            return zip(counts, targets[feature]).allSatisfy { $0 >= $1.min && $0 <= $1.max }
        }
    }
}

extension PanelTarget {
    fileprivate var isPossible: Bool {
        let limit = PanelProblem.limit
        return min >= 0 && min <= max && max <= limit && (minFlex ?? 0) >= 0 && (minFlex ?? min) <= min
            && (maxFlex ?? max) >= max && (maxFlex ?? max) <= limit
    }
}
