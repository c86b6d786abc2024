import Analysis
import Testing

@Suite struct RegnierAbacusTests {
    private func answers(_ rows: [String]) -> [[RegnierAnswer?]] {
        rows.map { row in row.map { letter in RegnierAnswer.allCases.first { $0.letter == String(letter) } } }
    }

    @Test func `each answer is told by a colour, a letter and a shape of its own`() {
        let all = RegnierAnswer.allCases
        #expect(Set(all.map(\.letter)).count == 7 && Set(all.map(\.shape)).count == 7)
        #expect(all.compactMap(\.level) == [0, 1, 2, 3, 4])
    }

    @Test func `statements are sorted from the most to the least shared, people from the nearest to the farthest`()
        throws
    {
        // Per person, statements in columns: shared for, divided, shared against, hardly said.
        let abacus = try RegnierAbacus(answers(["AAES", "AAE.", "BEDN", "AEDA"]), items: 4)
        #expect(abacus.rows.map(\.item) == [3, 0, 2, 1])
        #expect(abacus.rows.map(\.climate) == [.littleSaid, .sharedFor, .sharedAgainst, .divided])
        let said = try #require(abacus.rows.first { $0.item == 3 })
        #expect((said.white, said.black, said.missing, said.spoken) == (1, 1, 1, 1))
        #expect(abacus.byFavour == [3, 0, 1, 2] || abacus.byFavour == [3, 0, 2, 1])
        #expect(abacus.columns.map(\.person).sorted() == [0, 1, 2, 3])
        #expect(abacus.columns.first { $0.person == 2 }?.unsaid == 1)
    }

    @Test func `order does not depend on the order of the people, and a silent matrix is told as such`() throws {
        var draws = BudgetDraws(41)
        for _ in 0..<100 {
            let people = (0..<draws.number(1...9)).map { _ in
                (0..<4).map { _ in draws.number(0...8) == 0 ? nil : draws.one(of: RegnierAnswer.allCases) }
            }
            let one = try RegnierAbacus(people, items: 4)
            let other = try RegnierAbacus(people.reversed(), items: 4)
            #expect(one.rows == other.rows && one.byFavour == other.byFavour)
            #expect(one.rows.allSatisfy { $0.spoken + $0.white + $0.black + $0.missing == people.count })
            for (row, next) in zip(one.rows, one.rows.dropFirst()) where next.spoken > 0 {
                #expect(row.spoken > 0 && row.spread * next.spoken <= next.spread * row.spoken)
            }
        }
        let silent = try RegnierAbacus(answers(["SN", ".."]), items: 2)
        #expect(silent.rows.map(\.climate) == [.littleSaid, .littleSaid] && silent.rows[0].middle == nil)
        #expect(silent.rows.map(\.item) == [0, 1] && silent.byFavour == [0, 1])
        #expect(throws: BallotFault.noVoter) { try RegnierAbacus([], items: 2) }
        #expect(throws: BallotFault.wrongLength(voter: 0)) { try RegnierAbacus(self.answers(["A"]), items: 2) }
    }
}
