import Domain
import TestSupport
import Testing

@testable import Exchange

@Suite("Questionnaires as XLSForm")
struct XLSFormTests {
    private let folder: TemporaryDirectory

    init() throws { folder = try TemporaryDirectory() }

    private func written(_ whole: Questionnaire) throws -> String {
        let path = folder.file("form.xlsx")
        try XLSFormWriter(whole, FormWords.words).write(to: path, created: 0)
        return path
    }

    /// A form of another hand: rows of its sheets, the first one their columns.
    private func form(_ sheets: [(String, [[String]])]) throws -> String {
        let path = folder.file("other.xlsx")
        let writer = try XLSXWriter(path: path, created: 0)
        for (name, rows) in sheets {
            try writer.sheet(name, header: rows[0])
            for row in rows.dropFirst() { try writer.row(row.map(TableCell.text)) }
        }
        try writer.close()
        return path
    }

    private func faults(_ sheets: [(String, [[String]])]) throws -> [XLSFormFault] {
        let path = try form(sheets)
        return try #require(#expect(throws: XLSFormFaults.self) { try XLSFormReader.read(path: path) }).faults
    }

    @Test func `a questionnaire of every kind is written and read back the same, without a notice`() throws {
        let whole = SurveyDraft.whole
        let reading = try XLSFormReader.read(path: written(whole))
        #expect(reading.questionnaire == whole.normal)
        #expect(reading.notices == [])
        #expect(reading.rows["who"] == 4 && reading.rows["profile"] == 3)
    }

    @Test func `questionnaires that nobody wrote are read back the same`() throws {
        var random = RandomSurvey(seed: 6)
        for _ in 0..<60 {
            let whole = random.questionnaire(questions: 2...8)
            let reading = try XLSFormReader.read(path: written(whole))
            #expect(reading.questionnaire == whole.normal)
            #expect(reading.notices == [])
        }
    }

    @Test func `the same questionnaire gives the same bytes`() throws {
        let first = try #require(TextFile.bytes(written(SurveyDraft.whole)))
        #expect(try #require(TextFile.bytes(written(SurveyDraft.whole))) == first)
    }

    /// A form of another hand.
    private static let other: [(String, [[String]])] = [
        (
            "survey",
            [
                ["type", "name", "label", "relevant", "constraint", "calculation", "my notes"],
                ["start", "start", "", "", "", "", ""], ["end", "end", "", "", "", "", ""],
                ["note", "hello", "Bonjour ${name}", "", "", "", "à revoir"],
                ["select_one yesno", "rain", "Pleut-il ?", "", "", "", "aussi"],
                ["select_multiple what or_other", "took", "Avec quoi ?", "${rain} = 'yes'", "", "", ""],
                ["integer", "age", "Âge", "", ". > 14 and . < 120 and regex(., '^[0-9]+$')", "", ""],
                ["calculate", "twice", "", "", "", "${age} * 2", ""],
                ["begin group", "more", "Encore", "", "", "", ""],
                ["begin group", "inner", "Dedans", "${age} > 18", "", "", ""],
                ["text", "say", "Dites", "${took} != ''", "", "", ""], ["end group", "", "", "", "", "", ""],
                ["end group", "", "", "", "", "", ""],
                ["begin_group", "table", "Tableau", "", "", "", ""],
                ["select_one yesno", "r1", "Un", "", "", "", ""], ["end_group", "", "", "", "", "", ""],
            ]
        ),
        (
            "choices",
            [
                ["list name", "name", "label"], ["yesno", "yes", "Oui"], ["yesno", "no", "Non"],
                ["what", "hat", "Chapeau"],
            ]
        ),
    ]

    @Test func `a form of another hand is read, and what is left aside is told`() throws {
        let path = try form(Self.other)
        let reading = try XLSFormReader.read(path: path)
        let whole = reading.questionnaire
        #expect(whole.code == "form" && whole.languages == ["fr"])
        #expect(whole.sections.map(\.code) == ["section_1", "more", "table"])
        #expect(whole.questions.map(\.code) == ["hello", "rain", "took", "age", "say", "r1"])
        #expect(whole.question("took")?.choice("other")?.takesWords == true)
        #expect(whole.question("say")?.condition == .all([.number("age", .more, ExactNumber(18)), .answered("took")]))
        #expect(whole.question("age")?.kind == .number(NumberBounds(least: ExactNumber(15), most: ExactNumber(119))))
        typealias Reason = XLSFormNotice.Reason
        #expect(
            reading.notices.map(\.reason) == [
                .columnLeftOut, .notCollected("start"), .notCollected("end"), .referenceInWords("Bonjour ${name}"),
                .cellLeftOut("regex(., '^[0-9]+$')"), .cellLeftOut("${age} * 2"), .typeLeftOut("calculate"),
                .groupJoined("inner"), .languageSupposed("fr"),
            ])
        #expect(reading.notices.map(\.row) == [nil, 2, 3, 4, 7, 8, 8, 10, nil])
    }

    @Test func `a table of single answers is a matrix`() throws {
        let path = try form([
            (
                "survey",
                [
                    ["type", "name", "label::English (en)", "appearance"],
                    ["begin_group", "part", "Part", ""], ["begin_group", "mood", "How is it?", "table-list"],
                    ["select_one scale", "home", "At home", ""], ["select_one scale", "work", "At work", ""],
                    ["end_group", "", "", ""], ["end_group", "", "", ""],
                ]
            ),
            (
                "choices",
                [["list_name", "name", "label::English (en)"], ["scale", "1", "Bad"], ["scale", "2", "Good"]]
            ),
            ("settings", [["form_title", "form_id", "default_language"], ["Mood", "mood-2026", "English (en)"]]),
        ])
        let whole = try XLSFormReader.read(path: path).questionnaire
        #expect(whole.languages == ["en"] && whole.code == "f_mood_2026")
        let mood = try #require(whole.question("mood"))
        #expect(mood.kind.rows.map(\.code) == ["home", "work"] && mood.kind.choices.map(\.code) == ["1", "2"])
    }

    @Test func `faults tell the sheet, the row and the column`() throws {
        let found = try faults([
            (
                "survey",
                [
                    ["type", "name", "label::Klingon", "relevant", "required"],
                    ["select_one lits", "a", "", "", ""], ["txet", "b", "", "", ""], ["text", "", "", "", ""],
                    ["text", "1a", "", "", ""], ["text", "colour", "", "${d} =", "perhaps"],
                    ["text", "e", "", "${colours} != ''", ""], ["text", "f", "", "${colour} = 'x'", ""],
                    ["end_group", "", "", "", ""], ["begin_group", "g", "", "", ""],
                ]
            ),
            (
                "choices",
                [["list_name", "name", "label"], ["list", "a b", "A"], ["list", "", "B"], ["list", "ok", "C"]]
            ),
        ])
        typealias Fault = XLSFormFault
        #expect(
            found == [
                Fault(.unknownLanguage("Klingon"), sheet: "survey", row: 1, column: "label::Klingon"),
                Fault(.unknownList("lits", nearest: "list"), sheet: "survey", row: 2, column: "type"),
                Fault(.unknownType("txet", nearest: "text"), sheet: "survey", row: 3, column: "type"),
                Fault(.noName, sheet: "survey", row: 4, column: "name"),
                Fault(.badName("1a"), sheet: "survey", row: 5, column: "name"),
                Fault(.unknownWord("perhaps", known: ["yes", "no"]), sheet: "survey", row: 6, column: "required"),
                Fault(.badExpression(after: 6, found: nil), sheet: "survey", row: 6, column: "relevant"),
                Fault(.unknownReference("colours", nearest: "colour"), sheet: "survey", row: 7, column: "relevant"),
                Fault(.notACondition("${colour} = 'x'"), sheet: "survey", row: 8, column: "relevant"),
                Fault(.endsNothing("end_group"), sheet: "survey", row: 9, column: "type"),
                Fault(.neverEnds("g"), sheet: "survey", row: 10, column: "type"),
                Fault(.badName("a b"), sheet: "choices", row: 2, column: "name"),
                Fault(.noName, sheet: "choices", row: 3, column: "name"),
            ])
        #expect(try faults([("choices", [["list_name"]])]) == [Fault(.noSheet, sheet: "survey")])
        #expect(try faults([("survey", [["label"], ["x"]])]).map(\.column) == ["type", "name", "type"])
    }

    @Test func `a questionnaire that may not be asked is refused at the row of its question`() throws {
        let found = try faults([
            (
                "survey",
                [
                    ["type", "name", "label", "relevant"], ["text", "a", "A", "${b} != ''"], ["text", "b", "B", ""],
                    ["text", "c", "", ""],
                ]
            )
        ])
        #expect(found.map(\.row) == [2, 4])
        #expect(found.first?.reason == .questionnaire(QuestionnaireFault(.looksAhead("b"), at: .question("a"))))
    }

    @Test func `an expression that no longer says what a jump asks for is told`() throws {
        let path = folder.file("changed.xlsx")
        let writer = try XLSXWriter(path: path, created: 0)
        for sheet in XLSFormWriter(SurveyDraft.whole, FormWords.words).sheets {
            var (header, rows) = sheet.table
            if sheet.name == "survey", let column = header.firstIndex(of: "relevant"),
                let row = rows.firstIndex(where: { $0.contains("reminder") })
            {
                rows[row][column] = ""
                header[column] = "relevance"
            }
            try writer.sheet(sheet.name, header: header)
            for row in rows { try writer.row(row.map(TableCell.text)) }
        }
        try writer.close()
        let found = try #require(#expect(throws: XLSFormFaults.self) { try XLSFormReader.read(path: path) }).faults
        #expect(found.map(\.reason) == [.lostPart("not(selected(${known}, 'no'))")])
    }

    @Test func `a file of another kind is refused as a table is`() throws {
        let path = folder.file("x.xlsx")
        try TextFile.write(Array("%PDF-1.7".utf8), to: path)
        #expect(throws: TableError.unknownFormat) { try XLSFormReader.read(path: path) }
        try TextFile.write(Array("type,name\ntext,a\n".utf8), to: path)
        #expect(throws: XLSFormFaults.self) { try XLSFormReader.read(path: path) }
    }
}
