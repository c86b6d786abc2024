import Testing

@testable import Analysis

@Suite("Tables: counts that are not shown")
struct MaskingTests {
    private func column(_ counts: [Int]) throws -> AnswerColumn {
        try AnswerColumn(TableDraws.rows(counts), values: counts.indices.map { Int32($0 + 1) })
    }

    private func shown(_ masking: Masking, _ column: Int = 0) -> [Int?] {
        masking.list.columns[column].values.indices.map { category in
            let key = CellKey([.init(column, .category(category))])
            return masking.hidden.contains(key) ? nil : masking.list.counts[key]?.rows ?? 0
        }
    }

    @Test func `ages of Aubrelle: the three youngest are hidden, and the eight oldest alongside`() throws {
        var list = try TableList([try column([3, 12, 38, 8])])
        try list.publish(0)
        let masking = Masking(list)
        #expect(shown(masking) == [nil, 12, 38, nil])
        #expect(masking.small == 1 && masking.alongside == 1 && masking.exposed.isEmpty)
        #expect(masking.range(of: CellKey([.init(0, .category(0))])) == (1, 10))
        #expect(masking.range(of: CellKey([.init(0, .category(1))])) == (12, 12))
        #expect(shown(Masking(list, floor: 1)) == [3, 12, 38, 8])
        #expect(shown(Masking(list, floor: 3)) == [3, 12, 38, 8])
    }

    @Test func `nobody is shown as nobody, and a count that everybody shares hides nothing`() throws {
        var list = try TableList([try column([0, 20, 30])])
        try list.publish(0)
        #expect(shown(Masking(list)) == [0, 20, 30])
    }

    @Test func `too few answers for any table: even their number is hidden`() throws {
        var list = try TableList([try column([3, 2])])
        try list.publish(0)
        let masking = Masking(list)
        #expect(shown(masking) == [nil, nil] && masking.hidden.contains(.everything) && masking.exposed.isEmpty)
    }

    @Test func `a yes of all but three is as telling as the three`() throws {
        var list = try TableList([try column([97, 3])])
        try list.publish(0)
        #expect(shown(Masking(list)) == [nil, nil])
    }

    @Test func `a table of some must not be taken from the table of all`() throws {
        // 24 said yes, 22 of them in the first group: the two others can be reckoned though no table shows them.
        let answer = TableDraws.rows([24, 40])
        let group: [Int32] = (0..<64).map { $0 < 22 || $0 >= 34 ? 1 : 2 }.enumerated().map { row, group in
            row < 22 ? 1 : row < 24 ? 2 : group
        }
        let columns = [try AnswerColumn(answer, values: [1, 2]), try AnswerColumn(group, values: [1, 2])]
        var list = try TableList(columns)
        try list.publish(0)
        #expect(Masking(list).hidden.isEmpty)
        try list.publish(0, where: [(column: 1, category: 0)])
        let masking = Masking(list)
        let two = CellKey([.init(0, .category(0)), .init(1, .category(1))])
        #expect(list.counts[two]?.rows == 2 && !list.published.contains(two))
        #expect(!masking.hidden.isEmpty && masking.exposed.isEmpty)
        let range = masking.range(of: two)
        #expect(range.high - range.low >= 4)
    }

    @Test func `a margin hidden in one table is hidden in the others`() throws {
        var draws = TableDraws(seed: 4)
        var list = try TableList([
            try draws.column(rows: 90, values: 4), try draws.column(rows: 90, values: 3),
            try draws.column(rows: 90, values: 2, gapsOfTen: 0),
        ])
        for column in 0..<3 { try list.publish(column) }
        try list.publish(0, by: 2)
        try list.publish(1, by: 2)
        let masking = Masking(list)
        #expect(masking.exposed.isEmpty)
        for (key, count) in list.counts where key.isTelling && count.rows < 5 {
            let range = masking.range(of: key)
            #expect(range.high - range.low >= 4, "\(key)")
        }
    }

    @Test func `what came between two snapshots is not given away by their difference`() throws {
        var first = try TableList([try column([30, 40, 50])])
        try first.publish(0)
        let before = Masking(first)
        #expect(before.hidden.isEmpty)
        // Two more in one category, many in the others.
        var second = try TableList([try column([32, 60, 90])])
        try second.publish(0)
        #expect(shown(Masking(second)) == [32, 60, 90])
        #expect(shown(Masking(second, after: [before])) == [nil, nil, 90])
        // What the first hid stays hidden in the second.
        var ages = try TableList([try column([3, 12, 38, 8])])
        try ages.publish(0)
        var later = try TableList([try column([3, 30, 60, 8])])
        try later.publish(0)
        #expect(shown(Masking(later, after: [Masking(ages)])) == [nil, 30, 60, nil])
        // And what is not small any more does not give away what it was.
        var grown = try TableList([try column([9, 30, 60, 20])])
        try grown.publish(0)
        let masking = Masking(grown, after: [Masking(ages)])
        #expect(masking.exposed.isEmpty)
    }
}
