/// The abacus of Régnier: who answers what to which statement, sorted so that agreement and disagreement are seen, and
/// what is not said stays visible (François Régnier, "Annoncer la couleur", 1989).
package struct RegnierAbacus: Sendable, Equatable {
    /// What people think of a statement together.
    package enum Climate: String, Sendable, CaseIterable {
        /// Three quarters of those who spoke are in favour.
        case sharedFor
        /// Three quarters of those who spoke are against.
        case sharedAgainst
        /// A quarter at least on each side.
        case divided
        case hesitant
        /// Fewer than half of the people gave an opinion.
        case littleSaid
    }

    /// One statement.
    package struct Row: Sendable, Equatable {
        package let item: Int
        /// People per level, from fully in favour to fully against.
        package let tally: [Int]
        package let white: Int
        package let black: Int
        /// People without any answer.
        package let missing: Int
        /// Place of the middle opinion; nil when nobody spoke.
        package let middle: Int?
        /// Steps by which the opinions are away from the middle one, together.
        package let spread: Int
        package let climate: Climate

        /// People who gave an opinion.
        package var spoken: Int { tally.reduce(0, +) }
    }

    /// One person.
    package struct Column: Sendable, Equatable {
        package let person: Int
        /// Statements this person gave an opinion on.
        package let spoken: Int
        /// Steps by which these opinions are away from the middle ones, together.
        package let distance: Int
        package let unsaid: Int
    }

    /// The most shared first, then the most favourable.
    package let rows: [Row]
    /// Who is nearest to the others first.
    package let columns: [Column]
    /// The statements from the most to the least favourable, by majority judgement on the opinions given.
    package let byFavour: [Int]

    /// - Parameters:
    ///   - answers: per person, per statement; nil for a cell left empty.
    package init(_ answers: [[RegnierAnswer?]], items: Int) throws(BallotFault) {
        guard items > 0 else { throw .noOption }
        guard !answers.isEmpty else { throw .noVoter }
        if let voter = answers.firstIndex(where: { $0.count != items }) { throw .wrongLength(voter: voter) }
        let rows = (0..<items).map { item in Self.row(item, answers.map { $0[item] }) }
        byFavour = rows.sorted(by: Self.isMoreFavourable).map(\.item)
        self.rows = rows.sorted(by: Self.isMoreShared)
        columns = answers.indices.map { Self.column($0, answers[$0], rows) }.sorted { one, other in
            let (left, right) = (one.distance * max(1, other.spoken), other.distance * max(1, one.spoken))
            if (one.spoken == 0) != (other.spoken == 0) { return other.spoken == 0 }
            return left == right ? one.person < other.person : left < right
        }
    }

    private static func row(_ item: Int, _ answers: [RegnierAnswer?]) -> Row {
        var tally = [Int](repeating: 0, count: 5)
        for level in answers.compactMap({ $0?.level }) { tally[level] += 1 }
        let sequence = GradeSequence(tally)
        let middle = sequence.count > 0 ? sequence.grade(at: sequence.middle) : nil
        let spread = tally.indices.reduce(0) { $0 + tally[$1] * abs($1 - (middle ?? 0)) }
        return Row(
            item: item, tally: tally, white: answers.count { $0 == .white }, black: answers.count { $0 == .black },
            missing: answers.count { $0 == nil }, middle: middle, spread: spread,
            climate: climate(tally, people: answers.count))
    }

    private static func climate(_ tally: [Int], people: Int) -> Climate {
        let spoken = tally.reduce(0, +)
        let (inFavour, against) = (tally[0] + tally[1], tally[3] + tally[4])
        if spoken * 2 < people { return .littleSaid }
        if inFavour * 4 >= spoken * 3 { return .sharedFor }
        if against * 4 >= spoken * 3 { return .sharedAgainst }
        return inFavour * 4 >= spoken && against * 4 >= spoken ? .divided : .hesitant
    }

    private static func column(_ person: Int, _ answers: [RegnierAnswer?], _ rows: [Row]) -> Column {
        var (spoken, distance) = (0, 0)
        for (answer, row) in zip(answers, rows) {
            guard let level = answer?.level, let middle = row.middle else { continue }
            spoken += 1
            distance += abs(level - middle)
        }
        return Column(person: person, spoken: spoken, distance: distance, unsaid: answers.count - spoken)
    }

    private static func isMoreShared(_ one: Row, _ other: Row) -> Bool {
        if (one.spoken == 0) != (other.spoken == 0) { return other.spoken == 0 }
        let (left, right) = (one.spread * max(1, other.spoken), other.spread * max(1, one.spoken))
        return left == right ? isMoreFavourable(one, other) : left < right
    }

    private static func isMoreFavourable(_ one: Row, _ other: Row) -> Bool {
        if (one.spoken == 0) != (other.spoken == 0) { return other.spoken == 0 }
        guard one.spoken > 0, let difference = MajorityJudgement.difference(one.tally, other.tally) else {
            return one.item < other.item
        }
        return difference.grade < difference.otherGrade
    }
}
