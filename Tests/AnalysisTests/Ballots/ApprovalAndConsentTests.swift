import Analysis
import Testing

@Suite struct ApprovalAndConsentTests {
    @Test func `approvals are counted, and equals across the last seat are left to people`() throws {
        let ballots = [[true, true, false], [true, false, false], [false, true, true], [false, false, false]]
        let count = try ApprovalCount(ballots, options: 3, seats: 1)
        #expect(count.approvals == [2, 2, 1] && count.tiers == [[0, 1], [2]] && count.blank == 1)
        #expect(count.winners.isEmpty && count.tied == [0, 1] && count.seatsForTied == 1)
        let two = try ApprovalCount(ballots, options: 3, seats: 2)
        #expect(two.winners == [0, 1] && two.tied.isEmpty && two.seatsForTied == 0)
        #expect(throws: BallotFault.badSeats(4)) { try ApprovalCount(ballots, options: 3, seats: 4) }
        #expect(throws: BallotFault.noVoter) { try ApprovalCount([], options: 3) }
        #expect(throws: BallotFault.wrongLength(voter: 0)) { try ApprovalCount([[true]], options: 3) }
    }

    private typealias Voice = ConsentRound.Voice

    @Test func `one reasoned objection stops a proposal, whatever the number of consents`() throws {
        let crowd = [Voice](repeating: Voice(.consent), count: 99)
        #expect(try ConsentRound(crowd).outcome == .adopted)
        let stopped = try ConsentRound(crowd + [Voice(.objection, reason: "la salle n'est pas accessible")])
        #expect(stopped.outcome == .notAdopted && stopped.standing == [99] && stopped.consents.count == 99)
    }

    @Test func `an objection without a reason waits, one that is withdrawn or integrated no longer stops`() throws {
        let bare = try ConsentRound([Voice(.consent), Voice(.objection, reason: " ")])
        #expect(bare.outcome == .unfinished && bare.unreasoned == [1] && bare.standing.isEmpty)
        let done = try ConsentRound([
            Voice(.concern), Voice(.aside), Voice(.objection, reason: "a", treatment: .withdrawn),
            Voice(.objection, reason: "b", treatment: .integrated, change: "à l'essai trois mois"),
        ])
        #expect(done.outcome == .adoptedAsChanged && done.integrated == [3] && done.withdrawn == [2])
        #expect(done.concerns == [0] && done.aside == [1])
        let unwritten = try ConsentRound([Voice(.objection, reason: "b", treatment: .integrated)])
        #expect(unwritten.outcome == .unfinished && unwritten.unwritten == [0])
        #expect(try ConsentRound([Voice(.consent), Voice(nil)]).outcome == .unfinished)
        #expect(throws: BallotFault.noVoter) { try ConsentRound([]) }
    }
}
