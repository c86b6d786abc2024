/// Who is placed in a group.
enum Inclusion {
    /// Rows, ascending: who has voted enough or was placed before, then the busiest until there are enough people, with
    /// those who tie.
    static func rows(_ matrix: VoteMatrix, _ options: OpinionOptions, _ memory: OpinionMemory) -> [Int] {
        let least = min(options.leastVotes, matrix.statements.count)
        let before = options.kept.union(memory.included)
        var isIn = matrix.participants.indices.map { row in
            matrix.entries(of: row).count >= least || before.contains(matrix.participants[row])
        }
        let missing = options.leastParticipants - isIn.count { $0 }
        if missing > 0 {
            let others = isIn.indices.filter { !isIn[$0] }
            let counts = others.map { matrix.entries(of: $0).count }.sorted(by: >)
            // All who voted as much as the last of them: a number must not decide who is placed.
            let enough = counts.prefix(missing).last ?? 0
            for row in others where matrix.entries(of: row).count >= enough { isIn[row] = true }
        }
        return isIn.indices.filter { isIn[$0] }
    }
}
