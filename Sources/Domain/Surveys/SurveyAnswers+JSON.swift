extension SurveyAnswers {
    /// The answers as they are kept: one text for the same answers, codes in order.
    package var json: JSON {
        let sheets = repeated.sorted { $0.key < $1.key }.map { section, sheets in
            JSON.Member(section, .array(sheets.map(Self.sheet)))
        }
        return .object(
            [.init("v", .integer(1)), .init("single", Self.sheet(single))]
                + (sheets.isEmpty ? [] : [.init("repeated", .object(sheets))]))
    }

    /// More than is read back: to be refused before it is kept.
    package var isTooBig: Bool { json.encoded().count > SurveyLimits.answersBytes }

    private static func sheet(_ sheet: Sheet) -> JSON {
        .object(sheet.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) })
    }

    package init(json bytes: [UInt8]) throws(SurveyProblem) {
        let root = try SurveyReader(bytes, limit: SurveyLimits.answersBytes, depth: 12)
        try root.know(["v", "single", "repeated"])
        if try root.whole("v") != 1 { throw root.problem(.unknownChoice("", known: ["1"]), "v") }
        self.init(try root.required("single").sheet())
        guard let again = root.member("repeated") else { return }
        for (section, sheets) in try again.members(SurveyLimits.sections) {
            repeated[section] = try sheets.list(limit: SurveyLimits.occurrences) { (reader) throws(SurveyProblem) in
                try reader.sheet()
            }
        }
    }
}

extension SurveyAnswer {
    /// One member tells the kind.
    package var json: JSON {
        let members: [JSON.Member] =
            switch self {
            case .missing(let kind): [.init("missing", .string(kind.rawValue))]
            case .choices(let codes, let words):
                [.init("choices", .array(codes.map(JSON.string)))]
                    + (words.isEmpty ? [] : [.init("words", Self.object(words) { .string($0) })])
            case .matrix(let marks):
                [
                    .init(
                        "rows",
                        Self.object(marks) { mark in
                            switch mark {
                            case .choice(let code): .string(code)
                            case .missing(let kind): .object([.init("missing", .string(kind.rawValue))])
                            }
                        })
                ]
            case .number(let number): [.init("number", .string(number.text))]
            case .date(let date): [.init("date", .string(date.iso))]
            case .place(let code, let words):
                [.init("place", code.map(JSON.string) ?? .null), .init("text", .string(words))]
            case .text(let text): [.init("text", .string(text))]
            }
        return .object(members)
    }

    private static func object<Value>(_ values: [String: Value], _ json: (Value) -> JSON) -> JSON {
        .object(values.sorted { $0.key < $1.key }.map { .init($0.key, json($0.value)) })
    }
}

extension SurveyReader {
    fileprivate func sheet() throws(SurveyProblem) -> SurveyAnswers.Sheet {
        var sheet: SurveyAnswers.Sheet = [:]
        for (question, answer) in try members(SurveyLimits.questions) { sheet[question] = try answer.answer() }
        return sheet
    }

    private func answer() throws(SurveyProblem) -> SurveyAnswer {
        try know(["missing", "choices", "words", "rows", "number", "date", "place", "text"])
        if let missing = member("missing") { return .missing(try missing.choice()) }
        if member("choices") != nil {
            var words: [String: String] = [:]
            for (code, typed) in try member("words")?.members(SurveyLimits.choices) ?? [] {
                words[code] = try typed.text(limit: SurveyLimits.longText)
            }
            return .choices(try codes("choices"), words: words)
        }
        if let rows = member("rows") {
            var marks: [String: SurveyAnswer.Mark] = [:]
            for (row, mark) in try rows.members(SurveyLimits.rows) {
                if let missing = mark.member("missing") {
                    marks[row] = .missing(try missing.choice())
                } else {
                    marks[row] = .choice(try mark.text(limit: SurveyLimits.code))
                }
            }
            return .matrix(marks)
        }
        if let number = try number("number") { return .number(number) }
        if let date = try date("date") { return .date(date) }
        let text = try required("text").text(limit: SurveyLimits.longText)
        guard let place = member("place") else { return .text(text) }
        if place.json == .null { return .place(code: nil, words: text) }
        return .place(code: try place.text(limit: SurveyLimits.shortText), words: text)
    }
}
