extension Question {
    /// The answer in its one canonical form: choices in the order of the question, words tidied, what says nothing left
    /// out; nil for a blank.
    package func checked(_ answer: SurveyAnswer?) throws(AnswerFault) -> SurveyAnswer? {
        let kept = try answer.map { (answer) throws(AnswerFault) in try canonical(answer) } ?? nil
        if isMandatory, kept == nil { throw .blank }
        if isMandatory, case .matrix(let marks)? = kept {
            for row in kind.rows where marks[row.code] == nil { throw .rowBlank(row.code) }
        }
        return kept
    }

    private func canonical(_ answer: SurveyAnswer) throws(AnswerFault) -> SurveyAnswer? {
        switch (answer, kind) {
        case (.missing(let kind), _):
            if !offered.contains(kind) { throw .notOffered(kind) }
            return answer
        case (.choices(let codes, let words), .single), (.choices(let codes, let words), .several),
            (.choices(let codes, let words), .ordered):
            return try chosen(codes, words)
        case (.matrix(let marks), .matrix): return try marked(marks)
        case (.number(let number), .number(let bounds)): return try within(number, bounds)
        case (.date(let date), .date(let bounds)): return try within(date, bounds)
        case (.place(let code, let words), .territory), (.place(let code, let words), .organisation):
            return try placed(code, words)
        case (.text(let text), .shortText):
            let line = ReportEntry.tidy(text).replacing("\n", with: " ")
            return try bounded(line, SurveyLimits.shortText).map(SurveyAnswer.text)
        case (.text(let text), .longText):
            return try bounded(ReportEntry.tidy(text), SurveyLimits.longText).map(SurveyAnswer.text)
        default: throw .otherKind
        }
    }

    private func chosen(_ codes: [String], _ words: [String: String]) throws(AnswerFault) -> SurveyAnswer? {
        if codes.isEmpty { return nil }
        var taken: Set<String> = []
        for code in codes {
            guard choice(code) != nil else { throw .unknownChoice(code) }
            if !taken.insert(code).inserted { throw .duplicateChoice(code) }
        }
        if codes.count > mostChoices { throw .tooManyChoices(limit: mostChoices) }
        if codes.count > 1, let alone = kind.choices.first(where: { $0.isExclusive && taken.contains($0.code) }),
            case .several = kind
        {
            throw .notAlone(alone.code)
        }
        var kept: [String: String] = [:]
        for (code, typed) in words where taken.contains(code) && choice(code)?.takesWords == true {
            let line = ReportEntry.tidy(typed).replacing("\n", with: " ")
            kept[code] = try bounded(line, SurveyLimits.shortText)
        }
        if case .ordered = kind { return .choices(codes, words: kept) }
        return .choices(kind.choices.map(\.code).filter(taken.contains), words: kept)
    }

    /// Choices that one answer may have.
    package var mostChoices: Int {
        switch kind {
        case .several(let choices, let most), .ordered(let choices, let most): min(most ?? choices.count, choices.count)
        default: 1
        }
    }

    private func marked(_ marks: [String: SurveyAnswer.Mark]) throws(AnswerFault) -> SurveyAnswer? {
        for (row, mark) in marks.sorted(by: { $0.key < $1.key }) {
            if self.row(row) == nil { throw .unknownRow(row) }
            switch mark {
            case .choice(let code): if choice(code) == nil { throw .unknownChoice(code) }
            case .missing(let kind): if !offered.contains(kind) { throw .notOffered(kind) }
            }
        }
        // One word for all rows is said of the whole.
        if marks.count == kind.rows.count, case .missing(let whole)? = marks.values.first,
            marks.values.allSatisfy({ $0 == .missing(whole) })
        {
            return .missing(whole)
        }
        return marks.isEmpty ? nil : .matrix(marks)
    }

    private func within(_ number: ExactNumber, _ bounds: NumberBounds) throws(AnswerFault) -> SurveyAnswer {
        let lowest = bounds.least ?? ExactNumber(millionths: -ExactNumber.limit.millionths)
        let highest = bounds.most ?? ExactNumber.limit
        if number < lowest { throw .tooSmall(lowest) }
        if highest < number { throw .tooBig(highest) }
        if number.millionths % ExactNumber.step(decimals: bounds.decimals) != 0 {
            throw .tooManyDecimals(limit: bounds.decimals)
        }
        return .number(number)
    }

    private func within(_ date: SurveyDate, _ bounds: DateBounds) throws(AnswerFault) -> SurveyAnswer {
        if date.precision != bounds.precision { throw .notADate(bounds.precision) }
        if let earliest = bounds.earliest, date.ordinal < earliest.ordinal { throw .tooEarly(earliest) }
        if let latest = bounds.latest, date.ordinal > latest.ordinal { throw .tooLate(latest) }
        return .date(date)
    }

    private func placed(_ code: String?, _ words: String) throws(AnswerFault) -> SurveyAnswer? {
        let line = try bounded(ReportEntry.tidy(words).replacing("\n", with: " "), SurveyLimits.shortText)
        let known =
            try code.map { (code) throws(AnswerFault) in
                try bounded(ReportEntry.plain(code, keepsLines: false), SurveyLimits.shortText)
            } ?? nil
        return known == nil && line == nil ? nil : .place(code: known, words: line ?? "")
    }

    private func bounded(_ text: String, _ limit: Int) throws(AnswerFault) -> String? {
        // Scalars: what a person reads as one letter may hold thousands of marks.
        if text.unicodeScalars.count > limit { throw .tooLong(limit: limit) }
        return text.isEmpty ? nil : text
    }
}
