import TestSupport
import Testing

@testable import Domain

@Suite("Published figures that can be right, and that cannot")
struct FigureCheckTests {
    private func findings(_ tables: String, _ statements: String = "") throws -> [FigureFinding] {
        FigureCheck.findings(try PublishedTables(json: PublishedSurvey.file(tables, statements: statements)))
    }

    /// A question with one answer: labels with counts, or with percentages.
    private func single(_ code: String, _ base: Int, counts: [(String, Int)] = [], percents: [Int] = []) -> String {
        let rows =
            counts.map { "{\"label\":\"\($0.0)\",\"count\":\($0.1)}" }
            + zip(["oui", "non", "nsp"], percents).map { "{\"label\":\"\($0)\",\"percent\":\($1)}" }
        return "{\"code\":\"\(code)\",\"base\":\(base),\"rows\":[\(rows.joined(separator: ","))]}"
    }

    private func faults(_ tables: String, _ statements: String = "") throws -> [FigureFinding.Reason] {
        try findings(tables, statements).filter(\.isFault).map(\.reason)
    }

    @Test func `every published and every recovered table is accepted`() throws {
        for (bytes, count) in [(PublishedSurvey.exact, 6), (PublishedSurvey.recovered, 9)] {
            let all = try PublishedTables(json: bytes)
            #expect(all.tables.count == count)
            #expect(FigureCheck.findings(all).filter(\.isFault) == [])
        }
        let others = try PublishedTables(json: PublishedSurvey.percentages)
        #expect(others.tables.count == 21)
        #expect(FigureCheck.findings(others).filter(\.isFault) == [])
    }

    @Test func `a wrong digit in any published table is seen`() throws {
        let all = try PublishedTables(json: PublishedSurvey.exact)
        for table in all.tables.indices where all.tables[table].kind != .matrix {
            for row in all.tables[table].rows.indices {
                var wrong = all
                let percent = try #require(wrong.tables[table].rows[row].percent)
                wrong.tables[table].rows[row].percent = WrittenFigure(percent.units + 2, decimals: percent.decimals)
                #expect(FigureCheck.findings(wrong).contains { $0.isFault })
                wrong = all
                wrong.tables[table].rows[row].count? += 1
                #expect(FigureCheck.findings(wrong).contains { $0.isFault })
            }
        }
    }

    /// The five of the list `mustFail`.
    @Test func `figures that cannot be right are refused`() throws {
        let q45 =
            #"{"code":"Q45","base":74,"rows":[{"label":"oui","percent":33},{"label":"non","percent":56},{"label":"nsp","percent":11}]}"#
        let q58 =
            #"{"code":"Q58","base":88,"rows":[{"label":"oui","percent":29},{"label":"non","percent":34},{"label":"nsp","percent":37}]}"#
        #expect(try faults(q45).count == 2)
        guard case .unattainable(_, _, let around, let bases) = try #require(try faults(q58).first) else {
            Issue.record("not told as unattainable")
            return
        }
        #expect(around == [25, 26] && bases.contains(87) && bases.contains(89))
        #expect(try faults("", #"{"text":"25 % of 42","figure":{"percent":25,"base":42}}"#).count == 1)
        #expect(
            try faults("", #"{"text":"3 of 11","figure":{"count":3,"percent":33,"base":11}}"#)
                == [.otherPercent(WrittenFigure(33), count: 3, base: 11)])
        let parts = #"[{"percent":29,"base":234},{"count":27}]"#
        #expect(
            try faults(
                "", #"{"text":"100 of 276","sum":{"total":{"count":100,"percent":36,"base":276},"parts":\#(parts)}}"#)
                == [.otherTotal(told: 100, parts: 94...96)])
    }

    @Test func `a base that was taken from another question is named`() throws {
        let q54 =
            #"{"code":"Q54","base":205,"rows":[{"label":"oui","count":90},{"label":"non","count":88},{"label":"nsp","count":27}]}"#
        let q58 =
            #"{"code":"Q58","base":88,"rows":[{"label":"oui","percent":29},{"label":"non","percent":34},{"label":"nsp","percent":37}]}"#
        let told = try findings("\(q54),\(q58)")
        #expect(told.contains { $0.reason == .baseOfOther(PublishedPlace("Q54", "non"), base: 88) })
    }

    /// Q62 was answered by 40, though 22 % of the 90 who evaluated are 20 at most.
    @Test func `more answers than there were people to ask`() throws {
        let q60 = #"{"code":"Q60","base":90,"partial":true,"rows":[{"label":"supérieurs","percent":22}]}"#
        let q62 = #"{"code":"Q62","base":40,"after":{"table":"Q60","row":"supérieurs"},"rows":[]}"#
        #expect(
            try faults("\(q60),\(q62)")
                == [.tooManyAnswers(base: 40, most: 20, PublishedPlace("Q60", "supérieurs"))])
    }

    @Test func `words that the table does not bear`() throws {
        let q54 =
            #"{"code":"Q54","base":205,"rows":[{"label":"oui","count":90},{"label":"non","count":88},{"label":"nsp","count":27}]}"#
        let said = [
            (#""majority":{"table":"Q54","row":"oui"}"#, true), (#""rank":{"table":"Q54","row":"non","rank":3}"#, true),
            (#""rank":{"table":"Q54","row":"non","rank":2}"#, false),
            (#""average":{"value":15,"total":1771,"over":65}"#, true),
            (#""average":{"value":"27,2","total":1771,"over":65}"#, false),
            (#""figure":{"table":"Q54","row":"oui","percent":44}"#, false),
            (#""figure":{"table":"Q54","row":"oui","percent":45}"#, true),
            (#""figure":{"table":"Q54","row":"oui","count":91}"#, true),
            (#""figure":{"table":"Q54","row":"peut-être","count":91}"#, true),
        ]
        for (claim, isWrong) in said {
            #expect(try faults(q54, "{\"text\":\"…\",\(claim)}").isEmpty != isWrong, "\(claim)")
        }
    }

    @Test func `what has to be looked at refuses nothing`() throws {
        let table = #"{"code":"Q1","base":30,"rows":[{"label":"a","count":3},{"label":"b","count":27}]}"#
        let statements = #"{"text":"a and b","together":["Q1","Q2"]},{"text":"Une agente (ligne n° 1507) le dit."}"#
        let told = try findings(table, statements)
        #expect(told.filter(\.isFault).isEmpty)
        #expect(
            told.map(\.reason) == [.smallCount(3), .missingCross("Q1", "Q2"), .identifies("ligne 1507")])
        let noBase = try findings(#"{"code":"Q","rows":[{"label":"a","percent":51},{"label":"b","percent":48}]}"#)
        #expect(noBase.map(\.reason) == [.roundedSum(WrittenFigure(99)), .noBase])
        #expect(try faults(#"{"code":"Q","rows":[{"label":"a","percent":51},{"label":"b","percent":44}]}"#).count == 1)
    }

    @Test func `attainable counts are those that rounding gives, found one by one`() {
        for base in stride(from: 1, through: 141, by: 7) {
            for decimals in 0...1 {
                for units in 0...(100 * (decimals == 0 ? 1 : 10)) {
                    let percent = WrittenFigure(units, decimals: decimals)
                    let counts = (0...base).filter { count in
                        // Twice the distance is at most one unit.
                        abs(200 * count * percent.scale - 2 * units * base) <= base
                    }
                    let range = AttainableCounts.counts(of: percent, base: base)
                    #expect(range.map { Array($0) } ?? [] == counts)
                }
            }
        }
    }

    @Test func `numbers as they are written`() {
        #expect(WrittenFigure("33 %") == WrittenFigure(33))
        #expect(WrittenFigure("19,30") == WrittenFigure(1_930, decimals: 2))
        #expect(WrittenFigure("1\u{202F}771") == WrittenFigure(1_771))
        #expect(WrittenFigure("0,05")?.text(mark: ",") == "0,05")
        for text in ["", "%", "1,2,3", ",5", "5,", "-3", "12a", "1234567890"] { #expect(WrittenFigure(text) == nil) }
    }
}
