import Analysis
import Synchronization
import Testing

@Suite struct SchulzeMethodTests {
    /// Ballots from orders such as "ACBED", each cast so many times; options are A, B, C…
    private func ballots(_ orders: [(Int, String)], options: Int) -> [[Int?]] {
        orders.flatMap { count, order in
            var ranks = [Int?](repeating: nil, count: options)
            for (rank, letter) in order.utf8.enumerated() { ranks[Int(letter) - 65] = rank + 1 }
            return [[Int?]](repeating: ranks, count: count)
        }
    }

    @Test func `the example of the method's author gives the published duels, paths and order`() throws {
        // Schulze 2011, 45 voters, five options: E, A, C, B, D.
        let count = try SchulzeMethod(
            ballots(
                [
                    (5, "ACBED"), (5, "ADECB"), (8, "BEDAC"), (3, "CABED"), (7, "CAEBD"), (2, "CBADE"), (7, "DCEBA"),
                    (8, "EBADC"),
                ], options: 5), options: 5)
        #expect(count.duels[0] == [0, 20, 26, 30, 22] && count.duels[4] == [23, 27, 21, 31, 0])
        let strengths = [
            [0, 28, 28, 30, 24], [25, 0, 28, 33, 24], [25, 29, 0, 29, 24], [25, 28, 28, 0, 24], [25, 28, 28, 31, 0],
        ]
        #expect(count.strengths == strengths)
        #expect(count.tiers == [[4], [0], [2], [1], [3]] && count.condorcetWinner == nil)
        let path = count.path(from: 0, to: 1)
        #expect(path.options == [0, 3, 2, 1] && path.strength == 28)
    }

    @Test func `three hundred draws have the strengths of all ways tried, and ways that are as strong as said`() throws
    {
        var draws = BudgetDraws(21)
        var winners = 0
        for _ in 0..<300 {
            let options = draws.number(2...5)
            let ballots = (0..<draws.number(1...12)).map { _ in
                (0..<options).map { _ in draws.number(0...5) == 0 ? nil : draws.number(1...options) }
            }
            let count = try SchulzeMethod(ballots, options: options)
            for one in 0..<options {
                for other in 0..<options where other != one {
                    #expect(count.duels[one][other] == ballots.count { ($0[one] ?? 99) < ($0[other] ?? 99) })
                    #expect(count.strengths[one][other] == NaiveBallots.strength(count.duels, from: one, to: other))
                    expectSound(count.path(from: one, to: other), count, one, other)
                }
            }
            if let winner = count.condorcetWinner {
                winners += 1
                #expect(count.tiers[0] == [winner])
            }
            let best = (0..<options).filter { one in
                (0..<options).allSatisfy { count.strengths[$0][one] <= count.strengths[one][$0] }
            }
            #expect(count.tiers[0] == best && count.tiers.flatMap { $0 }.sorted() == Array(0..<options))
        }
        #expect(winners > 100 && winners < 300)
    }

    private func expectSound(_ path: SchulzeMethod.Path, _ count: SchulzeMethod, _ one: Int, _ other: Int) {
        #expect(path.strength == count.strengths[one][other])
        if path.strength == 0 { return }
        #expect(path.options.first == one && path.options.last == other)
        #expect(Set(path.options).count == path.options.count)
        let links = zip(path.options, path.options.dropFirst()).map { count.duels[$0][$1] }
        #expect(links.min() == path.strength)
    }

    @Test func `unranked options go after all, and equals are told`() throws {
        let count = try SchulzeMethod([[1, nil, nil], [1, nil, nil], [nil, 2, 2]], options: 3)
        #expect(count.condorcetWinner == 0 && count.tiers == [[0], [1, 2]])
        #expect(count.path(from: 1, to: 2).strength == 0)
        #expect(try SchulzeMethod([[nil]], options: 1).tiers == [[0]])
    }

    @Test func `what cannot be counted is refused`() {
        #expect(throws: BallotFault.noVoter) { try SchulzeMethod([], options: 2) }
        #expect(throws: BallotFault.badRank(voter: 0, option: 1)) { try SchulzeMethod([[1, 0]], options: 2) }
        #expect(throws: BallotFault.wrongLength(voter: 0)) { try SchulzeMethod([[1]], options: 2) }
        #expect(throws: BallotFault.tooManyOptions(limit: 400)) { try SchulzeMethod([[1]], options: 401) }
    }

    @Test func `a count that takes too long is given up when it is asked to`() throws {
        let ballots: [[Int?]] = [[1, 2, 3], [3, 1, 2]]
        #expect(throws: BallotFault.stopped) { try SchulzeMethod(ballots, options: 3) { true } }
        // Each of two ballots, then each of three options asks.
        for questions in 0...5 {
            let asked = Atomic(0)
            let isOver: @Sendable () -> Bool = { asked.add(1, ordering: .relaxed).newValue > questions }
            let isCounted = (try? SchulzeMethod(ballots, options: 3, isOver: isOver)) != nil
            #expect(isCounted == (questions == 5))
        }
    }
}
