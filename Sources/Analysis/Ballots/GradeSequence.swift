/// The grades of an option in the order in which majority judgement takes them away: the middle one, then its
/// neighbours on both sides, the worse one first where the number left is even.
struct GradeSequence {
    /// Votes up to each grade, that one included; the best grade first.
    private let ends: [Int]

    init(_ tally: [Int]) {
        var sum = 0
        ends = tally.map {
            sum += $0
            return sum
        }
    }

    var count: Int { ends.last ?? 0 }

    /// Place of the majority grade's vote when all are set in a row, the best first.
    var middle: Int { count / 2 }

    func grade(at place: Int) -> Int { ends.firstIndex { place < $0 } ?? ends.count - 1 }

    /// Whether the vote taken away after so many is on the worse side of the middle, where places rise.
    private func isWorse(_ removals: Int) -> Bool {
        // An odd number of votes leaves an even one after the first: then the worse neighbour goes first.
        (removals % 2 == 1) == (count % 2 == 1)
    }

    /// Place of the vote that is taken away after so many.
    private func place(_ removals: Int) -> Int {
        let distance = (removals + 1) / 2
        return isWorse(removals) ? middle + distance : middle - distance
    }

    /// How many votes of the same grade are taken from this side before another grade comes up on it.
    private func run(_ removals: Int) -> Int {
        let place = place(removals)
        let grade = grade(at: place)
        if isWorse(removals) { return ends[grade] - place }
        return place - (grade > 0 ? ends[grade - 1] : 0) + 1
    }

    /// Where this one and another of as many votes first differ; nil when they never do.
    func difference(from other: GradeSequence) -> MajorityJudgement.Difference? {
        var removals = 0
        while removals < count {
            for next in removals..<min(removals + 2, count) {
                let (grade, otherGrade) = (grade(at: place(next)), other.grade(at: other.place(next)))
                if grade != otherGrade {
                    return MajorityJudgement.Difference(removals: next, grade: grade, otherGrade: otherGrade)
                }
            }
            // Both sides stay as they are for so many votes each.
            let sides = (removals..<min(removals + 2, count)).map { min(run($0), other.run($0)) }
            removals += 2 * max(1, sides.min() ?? 1)
        }
        return nil
    }
}
