/// Options by the number of voters who approve of them (Brams and Fishburn, "Approval Voting", 1978).
package struct ApprovalCount: Sendable, Equatable {
    package let voterCount: Int
    /// Per option, its approvals.
    package let approvals: [Int]
    /// The most approved first; options of one tier have as many.
    package let tiers: [[Int]]
    /// Those that win for certain.
    package let winners: [Int]
    /// Equals of which only some can win, with how many; the rule does not choose between them.
    package let tied: [Int]
    package let seatsForTied: Int
    /// Voters who approve of nothing.
    package let blank: Int

    /// - Parameters:
    ///   - ballots: per voter, per option.
    ///   - seats: how many options win.
    package init(_ ballots: [[Bool]], options: Int, seats: Int = 1) throws(BallotFault) {
        guard options > 0 else { throw .noOption }
        guard !ballots.isEmpty else { throw .noVoter }
        guard 1...options ~= seats else { throw .badSeats(seats) }
        var approvals = [Int](repeating: 0, count: options)
        for (voter, ballot) in ballots.enumerated() {
            guard ballot.count == options else { throw .wrongLength(voter: voter) }
            for (option, isApproved) in ballot.enumerated() where isApproved { approvals[option] += 1 }
        }
        voterCount = ballots.count
        blank = ballots.count { !$0.contains(true) }
        self.approvals = approvals
        tiers = Set(approvals).sorted(by: >).map { count in approvals.indices.filter { approvals[$0] == count } }
        var (won, rest): ([Int], [Int]) = ([], [])
        for tier in tiers where rest.isEmpty && won.count < seats {
            if won.count + tier.count <= seats { won += tier } else { rest = tier }
        }
        (winners, tied, seatsForTied) = (won, rest, rest.isEmpty ? 0 : seats - won.count)
    }
}
