import Acts
import Domain
import TestSupport
import Testing
import Texts
import Views

@testable import Site

@Suite("Tables of a survey, as they are shown")
struct TableStudyTests {
    private let texts = Texts(.fr)

    private func study(_ change: (inout TableOrder) -> Void = { _ in }) throws -> TableStudy {
        var order = TableOrder()
        change(&order)
        return try TableStudy(try AubrelleSurvey.dataset(), order, language: "fr")
    }

    private func table(_ code: String, _ study: TableStudy) throws -> SurveyTable {
        try #require(study.tables.first { $0.code == code })
    }

    private func told(_ table: SurveyTable) -> [String] {
        let figures = TableFigures(.fr, decimals: 1)
        return table.lines.map { line in
            let parts = line.figures.map { figure in
                figure.count.map { "\($0) \(figures.digits(figure) ?? "")" } ?? "masqué"
            }
            return "\(line.label.text(in: "fr")) : \(parts.joined(separator: ", "))"
        }
    }

    @Test func `the survey of Aubrelle to the digit`() throws {
        let study = try study()
        let q3 = try table("q3", study)
        #expect(q3.base.answered == 214 && q3.base.rows == 214)
        #expect(told(q3) == ["oui : 96 44,9", "non : 84 39,3", "Ne sait pas : 34 15,9"])
        let q4 = try table("q4", study)
        #expect(q4.base.answered == 183 && q4.base.gaps[0] == 31)
        #expect(
            told(q4) == [
                "temps : 104 56,8", "savoir à qui s’adresser : 92 50,3", "transport : 71 38,8", "argent : 66 36,1",
                "peur d’être jugé : 48 26,2",
            ])
        let age = try table("age", study)
        #expect(age.base.answered == 61 && age.base.asked == 61)
        #expect(
            told(age) == [
                "30-59 ans : 38 62,3", "18-29 ans : 12 19,7", "15-17 ans : masqué", "60 ans et plus : masqué",
            ])
        #expect(told(try table("lieu", study))[0] == "Montaubrel hors quartier : 78 36,4")
        #expect(!study.isWithheld && study.small == 1 && study.alongside == 1)
    }

    @Test func `the fear of being judged, group by group`() throws {
        let study = try study { order in
            (order.by, order.only) = ("profil", ["q4"])
        }
        let q4 = try table("q4", study)
        let line = try #require(q4.lines.last)
        #expect(q4.groupBases == [112, 19, 52])
        #expect(told(q4).last == "peur d’être jugé : 14 12,5, 5 26,3, 29 55,8")
        let test = try #require(line.test)
        #expect(TableFigures(.fr, decimals: 1).fixed(test.chiSquare, 2) == "34,36")
        #expect(test.degrees == 2 && test.small == 1 && test.probability < 1e-7)
        let lines = TableTelling(texts).lines(study, floor: 5).joined(separator: "\n")
        #expect(lines.contains("χ² = 34,36, 2 degrés de liberté") && lines.contains("1 effectif attendu inférieur à 5"))
        #expect(lines.contains("professionnels 14 sur 112 (12,5\u{A0}%)"), "\(lines)")
    }

    @Test func `what is hidden is hidden in every form`() throws {
        let study = try study { $0.only = ["age"] }
        let files = TableFiles(study, texts)
        var bytes: [UInt8] = []
        try files.csv { bytes += $0 }
        let csv = String(decoding: bytes, as: UTF8.self)
        #expect(csv.hasPrefix("\u{FEFF}question;") && csv.contains(";15-17 ans;61;masqué;"), "\(csv)")
        #expect(csv.contains(";18-29 ans;61;12;\"19,7\";"))
        let json = String(decoding: files.json.encoded(), as: UTF8.self)
        let lines = TableTelling(texts).lines(study, floor: 5).joined(separator: "\n")
        for text in [csv, json, lines] {
            // Numbers as they are written, decimals and ages with them.
            let numbers = text.split { !$0.isNumber && $0 != "," && $0 != "." }.map(String.init)
            #expect(!numbers.contains("3") && !numbers.contains("8"), "\(text)")
        }
        #expect(lines.contains("15-17 ans\u{202F}» masqué"), "\(lines)")
        #expect(json.contains(#"{"label":"15-17 ans","figures":[{"count":null,"share":null"#), "\(json)")
    }

    @Test func `rows can be chosen by number, name or label, and what cannot be is told`() throws {
        for value in ["3", "v3", "Personnes concernées"] {
            let study = try study { order in
                (order.filter, order.only) = ([("profil", value)], ["q3"])
            }
            #expect(try table("q3", study).base.rows == 61)
            #expect(
                try table("q3", study).filter == [
                    SurveyTable.Condition(["fr": "Profil"], ["fr": "personnes concernées"])
                ])
        }
        #expect(throws: TableOrder.Fault.unknownValue("x", variable: "profil", known: AubrelleSurvey.profiles)) {
            try study { $0.filter = [("profil", "x")] }
        }
        #expect(throws: TableOrder.Fault.badWeight("lieu")) { try study { $0.weights = "lieu" } }
        #expect(throws: TableOrder.Fault.notCounted("q4_1")) { try study { $0.by = "q4_1" } }
        let fault = TableOrder.Fault.unknownVariable("lieux", known: ["lieu", "age"])
        #expect(TableTelling(texts).sentence(fault).contains("lieu"))
    }

    @Test func `rows made from published tables give the published tables`() throws {
        for (bytes, decimals) in [(PublishedSurvey.exact, 2), (PublishedSurvey.recovered, 0)] {
            let all = try PublishedTables(json: bytes)
            var codes: Set<String> = []
            let tables = all.tables.filter { codes.insert($0.code).inserted }
            var order = TableOrder()
            order.floor = 0
            let study = try TableStudy(try PublishedRows.dataset(tables, rows: 1_771), order, language: "fr")
            let figures = TableFigures(.fr, decimals: decimals)
            for published in tables {
                let own = try table(published.code, study)
                for row in published.rows {
                    let line = try #require(own.lines.first { $0.label.text(in: "fr") == row.label })
                    if published.kind == .matrix {
                        #expect(line.figures.map(\.count) == row.counts && line.answered == row.base)
                        #expect(line.figures.map { figures.digits($0) } == row.percents.map { $0.text(mark: ",") })
                        #expect(line.mean.map { figures.fixed($0, 2) } == row.mean?.text(mark: ","))
                    } else {
                        #expect(line.figures[0].count == row.count && own.base.answered == published.base?.lowerBound)
                        #expect(figures.digits(line.figures[0]) == row.percent?.text(mark: ","), "\(row)")
                    }
                }
            }
            // Partners come fourth by the highest steps, and fifth by their mean.
            if decimals == 2 {
                let rankings = try #require(try table("Q71", study).rankings)
                let lines = try table("Q71", study).lines.map { $0.label.text(in: "fr") }
                #expect(rankings.mean.last.map { lines[$0] } == "partenaires")
                #expect(rankings.top.last.map { lines[$0] } == "institution")
            }
        }
    }
}
