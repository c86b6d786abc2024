/// Who supports each project, laid out for the passes of Equal Shares; made once for all its runs.
struct SupportTable: Sendable {
    /// The voters of one kind of ballot that support a project.
    struct Entry: Sendable {
        /// Kind of ballot.
        let kind: Int32
        /// What one of these voters gave.
        let score: Int
        /// How many they are.
        let count: Int
    }

    /// All entries, those of a project together.
    let rows: [Entry]
    /// Where the entries of each project begin; one more at the end.
    private let starts: [Int]

    init(_ election: BudgetElection) {
        var lists = [[Entry]](repeating: [], count: election.costs.count)
        for (index, kind) in election.kinds.enumerated() {
            for choice in kind {
                let entry = Entry(kind: Int32(index), score: choice.score, count: election.counts[index])
                lists[choice.project].append(entry)
            }
        }
        var starts = [0]
        for list in lists { starts.append((starts.last ?? 0) + list.count) }
        self.starts = starts
        rows = lists.flatMap { $0 }
    }

    func entries(of project: Int) -> Range<Int> { starts[project]..<starts[project + 1] }
}
