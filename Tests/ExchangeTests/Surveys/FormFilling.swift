import Domain

@testable import Exchange

/// A form filled in as other programs do it: what is not relevant is blank, and everything is text (XForms 1.0, ODK).
struct FormFilling {
    private indirect enum Value {
        case text(String)
        case number(Double)
        case flag(Bool)

        var flag: Bool {
            switch self {
            case .text(let text): !text.isEmpty
            case .number(let number): number != 0 && !number.isNaN
            case .flag(let flag): flag
            }
        }

        /// A day counts as its number, a blank as no number at all.
        var number: Double {
            switch self {
            case .text(let text):
                Double(text) ?? SurveyDate(typed: text).flatMap { $0.precision == .day ? Double($0.ordinal) : nil }
                    ?? .nan
            case .number(let number): number
            case .flag(let flag): flag ? 1 : 0
            }
        }

        var text: String? { if case .text(let text) = self { text } else { nil } }
    }

    /// Names of the rows that are relevant.
    private(set) var relevant: Set<String> = []
    private var values: [String: String] = [:]

    /// - Parameter given: what would be answered to each row, by its name.
    init(_ sheet: FormSheet, _ given: [String: String]) throws {
        var open: [Bool] = []
        for row in sheet.rows {
            let type = row["type"]
            if type.hasPrefix("end_") {
                open.removeLast()
                continue
            }
            let holds = row["relevant"].isEmpty ? true : try value(XPathParser.parse(row["relevant"])).flag
            let isRelevant = holds && open.allSatisfy { $0 }
            if isRelevant { relevant.insert(row["name"]) }
            if type.hasPrefix("begin_") {
                open.append(holds)
            } else {
                values[row["name"]] = isRelevant ? given[row["name"]] : nil
            }
        }
    }

    private func value(_ node: XPathNode) throws -> Value {
        switch node {
        case .reference(let name): .text(values[name] ?? "")
        case .this: .text("")
        case .number(let digits): .number(Double(digits) ?? .nan)
        case .text(let text): .text(text)
        case .and(let parts): .flag(try parts.allSatisfy { try value($0).flag })
        case .or(let parts): .flag(try parts.contains { try value($0).flag })
        case .compare(let sign, let left, let right): .flag(try compare(sign, value(left), value(right)))
        case .call(let name, let arguments): try call(name, arguments.map(value))
        }
    }

    private func compare(_ sign: String, _ left: Value, _ right: Value) throws -> Bool {
        if let one = left.text, let other = right.text, sign == "=" || sign == "!=" {
            return (one == other) == (sign == "=")
        }
        let (one, other) = (left.number, right.number)
        return switch sign {
        case "<": one < other
        case "<=": one <= other
        case ">": one > other
        case ">=": one >= other
        case "=": one == other
        default: one != other
        }
    }

    private func call(_ name: String, _ arguments: [Value]) throws -> Value {
        let words = (arguments.first?.text ?? "").split(separator: " ").map(String.init)
        switch name {
        case "not": return .flag(!(arguments.first?.flag ?? false))
        case "selected": return .flag(words.contains(arguments.last?.text ?? ""))
        case "count-selected": return .number(Double(words.count))
        case "date": return .number(arguments.first?.number ?? .nan)
        case "true": return .flag(true)
        default: return .flag(false)
        }
    }

    /// What an answer is in the rows of a form.
    static func values(of answer: SurveyAnswer, to question: Question) -> [String: String] {
        let code = question.code
        switch answer {
        case .missing(let kind):
            let names = question.kind.rows.map { XLSForm.row(code, $0.code) }
            if !names.isEmpty { return names.reduce(into: [:]) { $0[$1] = kind.choice } }
            return [question.hasMissingChoices ? code : XLSForm.name(code, XLSForm.missing): kind.choice]
        case .choices(let codes, _): return [code: codes.joined(separator: " ")]
        case .matrix(let marks):
            return marks.reduce(into: [:]) { values, mark in
                switch mark.value {
                case .choice(let choice): values[XLSForm.row(code, mark.key)] = choice
                case .missing(let kind): values[XLSForm.row(code, mark.key)] = kind.choice
                }
            }
        case .number(let number): return [code: number.text]
        case .date(let date):
            return [
                code: date.iso + ["day": "", "month": "-01", "year": "-01-01"][date.precision.rawValue, default: ""]
            ]
        case .place(_, let words): return [code: words]
        case .text(let text): return [code: text]
        }
    }
}
