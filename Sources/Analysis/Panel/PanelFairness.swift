internal import Glibc

/// How equal the chances of people are.
package struct PanelFairness: Sendable, Equatable {
    package let smallest: Double
    package let largest: Double
    package let mean: Double
    /// 0 when all are equal; towards 1 when few have all the chance: Σᵢⱼ|pᵢ-pⱼ| / (2n·Σp).
    package let gini: Double
    /// 0 as soon as somebody has no chance.
    package let geometricMean: Double
    /// People who have the same chance, from the smallest on.
    package let levels: [Level]

    package struct Level: Sendable, Equatable {
        package let probability: Double
        package let people: Int
    }

    package init(_ probabilities: [Double]) {
        let sorted = probabilities.sorted()
        let count = Double(sorted.count)
        let sum = sorted.reduce(0, +)
        smallest = sorted.first ?? 0
        largest = sorted.last ?? 0
        mean = sorted.isEmpty ? 0 : sum / count
        var weighted = 0.0
        var logs = 0.0
        var levels: [Level] = []
        for (index, probability) in sorted.enumerated() {
            weighted += (2 * Double(index) + 1 - count) * probability
            logs += probability > 0 ? log(probability) : 0
            if let last = levels.last, probability - last.probability < 1e-9 {
                levels[levels.count - 1] = Level(probability: last.probability, people: last.people + 1)
            } else {
                levels.append(Level(probability: probability, people: 1))
            }
        }
        gini = sum > 0 ? max(0, weighted / (count * sum)) : 0
        geometricMean = smallest > 0 ? exp(logs / count) : 0
        self.levels = levels
    }

    /// A drawing inside a unit square, y upwards: people from the least to the most likely as a stair, and the height
    /// where everybody would stand with equal chances.
    package var picture: PanelPicture {
        let people = levels.reduce(0) { $0 + $1.people }
        var steps: [PanelPicture.Step] = []
        var before = 0
        for level in levels {
            let after = before + level.people
            steps.append(
                PanelPicture.Step(
                    from: Double(before) / Double(max(1, people)), to: Double(after) / Double(max(1, people)),
                    height: level.probability))
            before = after
        }
        return PanelPicture(steps: steps, equal: mean)
    }
}

/// The chances of people as a stair.
package struct PanelPicture: Sendable, Equatable {
    package struct Step: Sendable, Equatable {
        package let from: Double
        package let to: Double
        package let height: Double
    }

    package let steps: [Step]
    package let equal: Double
}
