import Domain
import Glibc
import TestSupport
import Testing

@testable import Analysis

/// The same tables by pandas and SciPy, the same agreement by krippendorff and scikit-learn, on answers nobody gave.
@Suite("Tables: pandas, SciPy and krippendorff as witnesses")
struct TableOracleTests {
    private static let count = isHostile ? 1_000 : 60

    private func list(_ numbers: [Double]) -> JSON { .array(numbers.map { .number($0) }) }

    private func list(_ numbers: [Int]) -> JSON { .array(numbers.map { .integer(Int64($0)) }) }

    private func told(_ number: Double?) -> JSON { number.map { .number($0) } ?? .null }

    /// Gaps as the script has them.
    private func cells(_ column: AnswerColumn) -> JSON {
        list(column.cells.map { $0 >= 0 ? Int($0) : -10 - Int($0 &- Int32.min) })
    }

    private func instance(_ draws: inout TableDraws) throws -> [JSON.Member] {
        let rows = 20 + draws.below(400)
        let (height, width) = (2 + draws.below(5), 2 + draws.below(4))
        let first = try draws.column(rows: rows, values: height)
        let second = try draws.column(rows: rows, values: width)
        let keeps = (0..<rows).map { _ in draws.below(6) > 0 }
        let weights = (0..<rows).map { _ in Double(draws.below(300)) / 100 }
        let numbers = (0..<rows).map { _ in Double(draws.below(10_000)) / 8 }
        let weighted = try RowSelection(filter: RowFilter(keeps), weights: weights)
        let plain = try RowSelection(filter: RowFilter(keeps), weights: nil)
        let table = try CountTable(first, weighted)
        let scale = try ScaleTable([first], weights: (1...height).map { Double($0) }, weighted)
        let given = try AnswerColumn(first.cells.map { min($0, 0) }, values: [0])
        let summary = try NumberTable(given, numbers, plain)
        let cross = try CrossTable(first, by: second, plain)
        var members = [
            JSON.Member("first", cells(first)), JSON.Member("second", cells(second)),
            JSON.Member("keeps", list(keeps.map { $0 ? 1 : 0 })), JSON.Member("weight", list(weights)),
            JSON.Member("number", list(numbers)), JSON.Member("height", .integer(Int64(height))),
            JSON.Member("width", .integer(Int64(width))), JSON.Member("counts", list(table.cells.map(\.count))),
            JSON.Member("weights", list(table.cells.map(\.weight))),
            JSON.Member("asked", .integer(Int64(table.base.asked.count))), JSON.Member("gaps", list(table.base.gaps)),
            JSON.Member("mean", told(scale.rows[0].mean)),
            JSON.Member("effective", .number(table.base.answered.effective)),
            JSON.Member("numberMean", told(summary.mean)), JSON.Member("deviation", told(summary.deviation)),
            JSON.Member("quartiles", list(summary.quartiles)),
            JSON.Member("cross", list(cross.cells.flatMap { $0.map(\.count) })),
            JSON.Member("test", test(cross.test)),
        ]
        let answered = table.base.answered.count
        if let share = Share(table.cells[0].count, of: answered),
            let interval = WilsonInterval(share.value, size: Double(answered))
        {
            members.append(JSON.Member("wilson", list([interval.low, interval.high])))
        }
        return try members + raked(first, second, &draws) + agreement(&draws)
    }

    private func test(_ test: CrossTest?) -> JSON {
        guard let test else { return .null }
        return .object([
            JSON.Member("chi2", .number(test.chiSquare)), JSON.Member("degrees", .integer(Int64(test.degrees))),
            JSON.Member("logp", .number(log(max(test.probability, 1e-300)))),
            JSON.Member("cramer", .number(test.cramer)),
            JSON.Member("small", .integer(Int64(test.small))),
            JSON.Member("residuals", list(test.residuals.joined().compactMap { $0 })),
        ])
    }

    private func raked(
        _ first: AnswerColumn, _ second: AnswerColumn, _ draws: inout TableDraws
    ) throws -> [JSON.Member] {
        let targets = [first, second].map { column in
            let shares = column.values.map { _ in Double(1 + draws.below(5)) }
            return shares.map { $0 / shares.reduce(0, +) }
        }
        let margins = zip([first, second], targets).map { Adjustment.Margin($0, target: $1) }
        let weights = try? Adjustment(raking: margins, tolerance: 1e-12).weights.filter { $0 > 0 }
        return [
            JSON.Member("rows", list(targets[0])), JSON.Member("columns", list(targets[1])),
            JSON.Member("raked", weights.map(list) ?? .null),
        ]
    }

    private func agreement(_ draws: inout TableDraws) throws -> [JSON.Member] {
        let values = 1 + draws.below(4)
        let coders = (0..<2 + draws.below(2)).map { _ in
            (0..<20).map { unit in
                draws.below(8) == 0 ? nil : Double(draws.below(3) == 0 ? draws.below(values) : unit % values)
            }
        }
        let units = (0..<20).map { unit in coders.map { $0[unit] } }
        let pairs = units.compactMap { unit -> (Int, Int)? in
            guard let one = unit[0], let other = unit[1] else { return nil }
            return (Int(one), Int(other))
        }
        func alpha(_ scale: CoderAgreement.Scale) -> JSON { told(CoderAgreement.krippendorff(units, scale)) }
        return [
            JSON.Member("coders", .array(coders.map { .array($0.map(told)) })), JSON.Member("nominal", alpha(.nominal)),
            JSON.Member("ordinal", alpha(.ordinal)), JSON.Member("interval", alpha(.interval)),
            JSON.Member("kappa", told(CoderAgreement.cohen(pairs))),
        ]
    }

    private func compare(_ instances: [[JSON.Member]]) throws {
        try PeerPrograms.judge("tables.py", instances: instances.map { .object($0) })
    }

    @Test func `tables, tests, weights and agreement are those of others`() throws {
        var draws = TableDraws(seed: 60)
        var instances = try (0..<Self.count).map { _ in try instance(&draws) }
        try compare(instances)
        // And a wrong answer is seen.
        let place = try #require(instances[3].firstIndex { $0.key == "ordinal" })
        instances[3][place] = JSON.Member("ordinal", .number(-7))
        #expect(throws: SupportFailure.self) { try compare(instances) }
    }
}
