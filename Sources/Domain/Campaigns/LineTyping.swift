/// An answer typed on one line, as fast as a keyboard goes.
///
/// Choices by the number printed beside them, or by their code: `1`, `2,5`, `5(une fanfare)` with what was written beside
/// « Autre »; the marks of a matrix line after line, `1 3 - nsp` or `13-2`; numbers and dates as they are written; places
/// and texts as they are, `[code] nom` for a place of the lists. `nsp`, `refus`, `nc` for the ways not to answer; a text
/// that would be read as one of those stands between quotation marks.
package struct LineTyping {
    package static let missing: [(word: String, kind: MissingKind)] = [
        ("nsp", .unknown), ("refus", .refused), ("nc", .inapplicable),
    ]
    /// What leaves a line of a matrix blank.
    private static let blank = "-"

    private let question: Question

    package init(_ question: Question) { self.question = question }

    // MARK: Reading

    /// Nil where nothing was typed. What is mandatory is not looked at: the paper may have been left blank.
    package func answer(_ text: String) throws(AnswerFault) -> SurveyAnswer? {
        let line = ReportEntry.tidy(text)
        if line.isEmpty { return nil }
        var asked = question
        asked.isMandatory = false
        return try asked.checked(try read(line))
    }

    private func read(_ line: String) throws(AnswerFault) -> SurveyAnswer {
        if let kind = Self.missing(line) { return .missing(kind) }
        switch question.kind {
        case .single, .several, .ordered: return try choices(line)
        case .matrix(let rows, let scale): return try matrix(line, rows, scale)
        case .number:
            guard let number = ExactNumber(typed: line) else { throw .notANumber }
            return .number(number)
        case .date(let bounds):
            guard let date = SurveyDate(typed: line) else { throw .notADate(bounds.precision) }
            return .date(date)
        case .territory, .organisation: return place(line)
        case .shortText, .longText: return .text(Self.unquoted(line))
        case .contact, .note: throw .otherKind
        }
    }

    private static func missing(_ line: String) -> MissingKind? {
        missing.first { $0.word == line.lowercased() }?.kind
    }

    private func choices(_ line: String) throws(AnswerFault) -> SurveyAnswer {
        var (codes, words): ([String], [String: String]) = ([], [:])
        var rest = line[...]
        while true {
            rest = rest.drop { Self.separates($0) }
            if rest.isEmpty { break }
            let token = String(rest.prefix { !Self.separates($0) && $0 != "(" })
            rest = rest.dropFirst(token.count)
            let code = try choice(token, question.kind.choices)
            codes.append(code)
            let beside = rest.drop { $0 == " " }
            if beside.first == "(" {
                let (text, after) = Self.parenthesis(beside.dropFirst())
                words[code] = text
                rest = after
            }
        }
        if codes.count > 1, case .single = question.kind { throw .tooManyChoices(limit: 1) }
        return .choices(codes, words: words)
    }

    private static func separates(_ letter: Character) -> Bool {
        letter == "," || letter == ";" || letter.isWhitespace
    }

    /// A number counts from 1 in the order that is printed; a code that is a number is never read as a code.
    private func choice(_ token: String, _ choices: [Choice]) throws(AnswerFault) -> String {
        if let number = Int(token) {
            guard choices.indices.contains(number - 1) else { throw .unknownChoice(token) }
            return choices[number - 1].code
        }
        if let found = choices.first(where: { $0.code.lowercased() == token.lowercased() }) { return found.code }
        throw .unknownChoice(token)
    }

    /// Up to the parenthesis that closes it, or to the end; a backslash keeps the sign after it as it is.
    private static func parenthesis(_ text: Substring) -> (String, Substring) {
        var (kept, depth, isKept) = ("", 1, false)
        for index in text.indices {
            let letter = text[index]
            if isKept {
                kept.append(letter)
                isKept = false
                continue
            }
            if letter == "\\" {
                isKept = true
                continue
            }
            if letter == "(" { depth += 1 }
            if letter == ")" { depth -= 1 }
            if depth == 0 { return (kept, text[text.index(after: index)...]) }
            kept.append(letter)
        }
        return (kept, "")
    }

    private func matrix(_ line: String, _ rows: [Choice], _ scale: [Choice]) throws(AnswerFault) -> SurveyAnswer {
        var tokens = line.split(whereSeparator: Self.separates).map(String.init)
        let isClose = tokens.count == 1 && rows.count > 1 && scale.count <= 9 && tokens[0].count == rows.count
        if isClose, tokens[0].allSatisfy({ ("0"..."9").contains($0) || String($0) == Self.blank }) {
            tokens = tokens[0].map(String.init)
        }
        if tokens.count > rows.count { throw .unknownRow(String(rows.count + 1)) }
        if tokens.count < rows.count, let row = rows.dropFirst(tokens.count).first { throw .rowBlank(row.code) }
        var marks: [String: SurveyAnswer.Mark] = [:]
        for (row, token) in zip(rows, tokens) where token != Self.blank {
            if let kind = Self.missing(token) {
                marks[row.code] = .missing(kind)
            } else {
                marks[row.code] = .choice(try choice(token, scale))
            }
        }
        return .matrix(marks)
    }

    private func place(_ line: String) -> SurveyAnswer {
        guard line.first == "[", let end = line.firstIndex(of: "]") else {
            return .place(code: nil, words: Self.unquoted(line))
        }
        let code = String(line[line.index(after: line.startIndex)..<end])
        return .place(code: code, words: String(line[line.index(after: end)...]))
    }

    private static func unquoted(_ line: String) -> String {
        guard line.count >= 2, line.first == "\"", line.last == "\"" else { return line }
        return String(line.dropFirst().dropLast())
    }

    // MARK: Writing

    /// As it would be typed: what `answer` reads back the same.
    package func typed(_ answer: SurveyAnswer) -> String {
        switch answer {
        case .missing(let kind): return Self.word(kind)
        case .choices(let codes, let words):
            return codes.map { code in rank(code, question.kind.choices) + Self.beside(words[code]) }
                .joined(separator: ",")
        case .matrix(let marks):
            return question.kind.rows.map { row in
                switch marks[row.code] {
                case nil: Self.blank
                case .missing(let kind)?: Self.word(kind)
                case .choice(let code)?: rank(code, question.kind.choices)
                }
            }.joined(separator: " ")
        case .number(let number): return number.text
        case .date(let date): return date.iso
        case .place(let code?, let words): return "[\(code)]" + (words.isEmpty ? "" : " \(words)")
        case .place(nil, let words): return words.first == "[" ? "\"\(words)\"" : Self.quoted(words)
        case .text(let text): return Self.quoted(text)
        }
    }

    private static func word(_ kind: MissingKind) -> String { missing.first { $0.kind == kind }?.word ?? "" }

    private func rank(_ code: String, _ choices: [Choice]) -> String {
        choices.firstIndex { $0.code == code }.map { String($0 + 1) } ?? code
    }

    private static func beside(_ words: String?) -> String {
        guard let words, !words.isEmpty else { return "" }
        let kept = words.map { "()\\".contains($0) ? "\\\($0)" : String($0) }.joined()
        return "(\(kept))"
    }

    private static func quoted(_ text: String) -> String {
        let isSafe = missing(text) == nil && text.first != "\""
        return isSafe ? text : "\"\(text)\""
    }
}
