/// How the cells of a column are spelled in files: values by their numbers, dates as ISO 8601, missing answers by their
/// codes, a text that looks like such a code with a backslash before.
///
/// A class, so that passing one for each of a million cells costs nothing.
package final class Spelling: Sendable {
    package let variable: Variable
    package let column: Column

    package init(_ variable: Variable, _ column: Column) {
        self.variable = variable
        self.column = column
    }

    /// The text of a cell; a decimal number as the shortest digits that read back the same.
    package func text(_ row: Int) -> String {
        let code = column.codes[row]
        if let gap = Column.gap(of: code) { return variable.missing.code(of: gap).map { String($0) } ?? "" }
        switch variable.kind {
        case .single, .several, .ordered, .matrix: return String(code)
        case .number: return column.numbers[row].description
        case .date: return variable.spelled(CalendarDay(number: Int(code)))
        case .territory, .organisation, .text: return variable.guarded(column.texts[Int(code)])
        }
    }
}

extension Variable {
    /// The year alone, with its month, or the day.
    package func spelled(_ day: CalendarDay) -> String {
        switch precision ?? .day {
        case .day: day.iso
        case .month: String(day.iso.dropLast(3))
        case .year: String(day.iso.dropLast(6))
        }
    }

    /// The day that `spelled` writes so; nil for anything else.
    package func day(spelled text: String) -> CalendarDay? {
        let whole =
            switch precision ?? .day {
            case .day: text
            case .month: text + "-01"
            case .year: text + "-01-01"
            }
        guard whole.utf8.count == 10, let day = CalendarDay(typed: whole), day.iso == whole else { return nil }
        return day
    }

    /// With one more backslash before a text that is, backslashes aside, the code of a missing answer.
    package func guarded(_ text: String) -> String { looksMissing(text) ? "\\" + text : text }

    package func unguarded(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "\\") && looksMissing(text) ? String(text.dropFirst()) : text
    }

    private func looksMissing(_ text: String) -> Bool {
        switch text.utf8.first {
        case UInt8(ascii: "\\"), UInt8(ascii: "-"): missing.gap(spelled: text.drop { $0 == "\\" }) != nil
        default: false
        }
    }
}
