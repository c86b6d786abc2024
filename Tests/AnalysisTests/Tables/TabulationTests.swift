import Testing

@testable import Analysis

@Suite("Tables: what they count, and of whom")
struct TabulationTests {
    private let gap = AnswerGap.allCases.map(\.cell)

    @Test func `bases say who was asked, who answered, and why others did not`() throws {
        let cells: [Int32] = [1, 1, 2, gap[0], gap[1], gap[2], gap[3], gap[4], gap[4]]
        let table = try CountTable(try AnswerColumn(cells, values: [1, 2, 3]))
        #expect(table.cells.map(\.count) == [2, 1, 0])
        #expect(table.base.rows.count == 9 && table.base.asked.count == 7 && table.base.answered.count == 3)
        #expect(table.base.gaps == [1, 1, 1, 1, 2])
        // Who does not know can be counted as having answered.
        let inside = try CountTable(try AnswerColumn(cells, values: [1, 2, AnswerGap.unknown.cell]))
        #expect(inside.cells.map(\.count) == [2, 1, 1] && inside.base.answered.count == 4)
        #expect(inside.base.gap(.unknown) == 0)
    }

    @Test func `with and without a filter the same is counted`() throws {
        var draws = TableDraws(seed: 3)
        for _ in 0..<40 {
            let column = try draws.column(rows: 1 + draws.below(200), values: 1 + draws.below(9))
            let all = try RowSelection(filter: RowFilter(column.cells.map { _ in true }), weights: nil)
            #expect(try CountTable(column) == CountTable(column, all))
        }
    }

    @Test func `numbers far apart are counted as near ones`() throws {
        let column = try AnswerColumn([7, 2_000_000_000, 7, gap[0]], values: [2_000_000_000, 7])
        #expect(try CountTable(column).cells.map(\.count) == [1, 2])
        #expect(throws: TabulationFault.strayCell(row: 1)) {
            try CountTable(try AnswerColumn([7, 8], values: [2_000_000_000, 7]))
        }
    }

    @Test func `what is no answer is refused with its row`() throws {
        #expect(throws: TabulationFault.strayCell(row: 1)) {
            try CountTable(try AnswerColumn([1, 4, 9], values: [1, 9]))
        }
        #expect(throws: TabulationFault.strayCell(row: 1)) {
            try CountTable(try AnswerColumn([1, 4], values: [1, 2]))
        }
        #expect(throws: TabulationFault.strayCell(row: 0)) { try CountTable(try AnswerColumn([-7, 1], values: [1])) }
        #expect(throws: TabulationFault.strayCell(row: 0)) { try SeveralQuestion([[-7, 1]]) }
        #expect(throws: TabulationFault.lengthsDiffer(2, 1)) { try SeveralQuestion([[0, 1], [1]]) }
        #expect(throws: TabulationFault.empty) { try AnswerColumn([1], values: []) }
        #expect(throws: TabulationFault.badWeight(row: 1)) { try RowSelection(filter: nil, weights: [1, -1]) }
    }

    @Test func `of several answers the base is those who answered the question`() throws {
        let question = try SeveralQuestion([[1, 0, gap[0], gap[4], 1], [1, 0, gap[0], gap[4], gap[0]]])
        let table = try SeveralTable(question)
        #expect(table.base.answered.count == 3 && table.base.asked.count == 4 && table.base.rows.count == 5)
        #expect(table.chosen.map(\.count) == [2, 1] && table.none.count == 1 && table.citations == 3)
        // Of a choice that stayed blank while another was taken: not taken.
        #expect(try question.choice(1).cells == [1, 0, gap[0], gap[4], 0])
    }

    @Test func `percentages are rounded half up, in whole numbers`() throws {
        #expect(Share(45, of: 233)?.percent(decimals: 2) == 1_931)
        #expect(Share(1, of: 8)?.percent(decimals: 0) == 13)
        #expect(Share(1, of: 8)?.percent(decimals: 1) == 125)
        #expect(Share(1, of: 200)?.percent(decimals: 0) == 1)
        #expect(Share(3, of: 2) == nil && Share(0, of: 0) == nil)
    }

    @Test func `who answered too often is told`() throws {
        let told = try Representation([26, 30, 44], reference: [5, 45, 50])
        #expect(told.categories.map(\.isConcentrated) == [true, false, false])
        #expect(abs(told.dissimilarity - 0.21) < 1e-12 && abs((told.categories[0].ratio ?? 0) - 5.2) < 1e-12)
        // Two of five are more than a tenth, but that may be chance.
        #expect(try Representation([2, 3], reference: [2, 8]).categories.allSatisfy { !$0.isConcentrated })
    }

    @Test func `weights give the margins, and what cannot be is named`() throws {
        let column = try AnswerColumn(TableDraws.rows([30, 70]) + [gap[0]], values: [1, 2])
        let made = try Adjustment(cells: .init(column, target: [0.5, 0.5]))
        #expect(abs(made.weights[0] - 5.0 / 3) < 1e-12 && made.weights[100] == 0 && made.rounds == 1)
        #expect(abs(made.effective - 84) < 1e-9)
        let weighted = try CountTable(column, try RowSelection(filter: nil, weights: made.weights))
        #expect(abs(weighted.cells[0].weight - 50) < 1e-9)
        let empty = try AnswerColumn(TableDraws.rows([30, 0, 70]), values: [1, 2, 3])
        #expect(throws: TabulationFault.nobodyFor(margin: 0, category: 1)) {
            try Adjustment(raking: [.init(empty, target: [1, 1, 1])])
        }
        let crossed = try AnswerColumn(TableDraws.rows([50, 50]), values: [1, 2])
        #expect(throws: TabulationFault.unsettled(rounds: 500)) {
            try Adjustment(raking: [.init(crossed, target: [1, 2]), .init(crossed, target: [2, 1])])
        }
    }

    @Test func `agreement that means nothing is not told`() {
        #expect(CoderAgreement.krippendorff([[1, 1], [1, 1]], .nominal) == nil)
        #expect(CoderAgreement.krippendorff([[1, nil], [nil, 2]], .nominal) == nil)
        #expect(CoderAgreement.krippendorff([[1, 1], [2, 2]], .interval) == 1)
        #expect(CoderAgreement.cohen([(0, 0), (1, 1), (0, 1), (1, 0)]) == 0)
        #expect(CoderAgreement.cohen([(0, 0)]) == nil)
    }
}
