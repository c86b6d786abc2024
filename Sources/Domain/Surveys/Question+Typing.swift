extension Question {
    /// The names of the fields that a form has for this question, and what they hold.
    package enum Field {
        /// Choices, number, date, text or name of a place, under the code of the question itself.
        package static func main(_ question: String) -> String { question }
        /// What is typed beside « Autre ».
        package static func words(_ question: String, _ choice: String) -> String { "\(question).words.\(choice)" }
        /// The mark of a row; the rank, from 1, of a choice that is put in order.
        package static func part(_ question: String, _ code: String) -> String { "\(question).\(code)" }
        /// The code of a known place.
        package static func place(_ question: String) -> String { "\(question).place" }
        package static func missing(_ question: String) -> String { "\(question).missing" }
    }

    /// Reads what was typed in a form.
    ///
    /// A missing kind counts only where nothing else was said: who ticks « je ne sais pas » and then answers has answered.
    /// - Parameter values: of a field, in the order they were sent; none when it was not.
    package func answer(typed values: (String) -> [String]) throws(AnswerFault) -> SurveyAnswer? {
        if let said = try said(values) { return try checked(said) }
        let missing = values(Field.missing(code)).first.flatMap { $0.isEmpty ? nil : $0 }
        guard let missing else { return try checked(nil) }
        guard let kind = MissingKind(rawValue: missing) else { throw .unknownChoice(missing) }
        return try checked(.missing(kind))
    }

    private func said(_ values: (String) -> [String]) throws(AnswerFault) -> SurveyAnswer? {
        let own = values(Field.main(code)).filter { !$0.isEmpty }
        let line = own.first ?? ""
        switch kind {
        case .single, .several: return own.isEmpty ? nil : .choices(own, words: words(own, values))
        case .ordered: return try order(values)
        case .matrix: return marks(values)
        case .number:
            if ReportEntry.tidy(line).isEmpty { return nil }
            guard let number = ExactNumber(typed: line) else { throw .notANumber }
            return .number(number)
        case .date(let bounds):
            let tidy = ReportEntry.tidy(line)
            if tidy.isEmpty { return nil }
            guard let date = SurveyDate(typed: tidy) else { throw .notADate(bounds.precision) }
            return .date(date)
        case .territory, .organisation:
            let known = values(Field.place(code)).first.flatMap { $0.isEmpty ? nil : $0 }
            return known == nil && ReportEntry.tidy(line).isEmpty ? nil : .place(code: known, words: line)
        case .shortText, .longText: return ReportEntry.tidy(line).isEmpty ? nil : .text(line)
        case .contact, .note: return nil
        }
    }

    private func words(_ chosen: [String], _ values: (String) -> [String]) -> [String: String] {
        var words: [String: String] = [:]
        for code in chosen { words[code] = values(Field.words(self.code, code)).first }
        return words
    }

    /// Choices by the rank given to each; those of one rank stay in the order of the question.
    private func order(_ values: (String) -> [String]) throws(AnswerFault) -> SurveyAnswer? {
        var ranked: [(rank: Int, code: String)] = []
        for choice in kind.choices {
            guard let typed = values(Field.part(code, choice.code)).first, !typed.isEmpty else { continue }
            guard let rank = Int(typed), rank > 0 else { throw .notANumber }
            ranked.append((rank, choice.code))
        }
        let places = kind.choices.enumerated().reduce(into: [String: Int]()) { $0[$1.element.code] = $1.offset }
        ranked.sort { ($0.rank, places[$0.code] ?? 0) < ($1.rank, places[$1.code] ?? 0) }
        let codes = ranked.map(\.code)
        return codes.isEmpty ? nil : .choices(codes, words: words(codes, values))
    }

    private func marks(_ values: (String) -> [String]) -> SurveyAnswer? {
        var marks: [String: SurveyAnswer.Mark] = [:]
        for row in kind.rows {
            guard let typed = values(Field.part(code, row.code)).first, !typed.isEmpty else { continue }
            let missing = choice(typed) == nil ? MissingKind(rawValue: typed) : nil
            marks[row.code] = missing.map(SurveyAnswer.Mark.missing) ?? .choice(typed)
        }
        return marks.isEmpty ? nil : .matrix(marks)
    }
}
