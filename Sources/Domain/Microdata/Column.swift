/// The cells of one variable, one after the other: whole numbers, and beside them the decimal numbers or the different
/// texts that they stand for.
///
/// A million cells take 4 MB, 12 MB for decimal numbers. A gap is one of five numbers at the bottom of the range.
package struct Column: Sendable, Equatable {
    static let bottom = Int32.min

    /// The number of the value, the day, the rank of the text; zero beside a decimal number; else a gap.
    package internal(set) var codes: [Int32] = []
    /// For numbers; zero in a gap.
    package internal(set) var numbers: [Double] = []
    /// For texts, each once, in the order of their first row.
    package internal(set) var texts: [String] = []

    package static func gap(of code: Int32) -> Gap? { Gap(rawValue: code &- bottom) }

    package func gap(at row: Int) -> Gap? { Self.gap(of: codes[row]) }

    /// - Parameter kind: of the variable.
    package func datum(at row: Int, _ kind: Variable.Kind) -> Datum {
        let code = codes[row]
        if let gap = Self.gap(of: code) { return .gap(gap) }
        switch kind {
        case .single, .several, .ordered, .matrix: return .code(code)
        case .number: return .number(numbers[row])
        case .date: return .day(code)
        case .territory, .organisation, .text: return .text(texts[Int(code)])
        }
    }
}

/// A column as it grows.
struct ColumnBuilder {
    // Not the variable whole: a builder is copied for each cell that is checked.
    private let kind: Variable.Kind
    private let precision: Variable.DatePrecision
    private let missing: MissingCodes
    private let values: Set<Int32>
    private(set) var column = Column()
    private var ranks: [SpelledText: Int32] = [:]

    init(_ variable: Variable) {
        (kind, precision, missing) = (variable.kind, variable.precision ?? .day, variable.missing)
        values = Set(variable.values.map(\.number))
    }

    /// What the cell is kept as.
    func checked(_ datum: Datum) throws(DatumFault) {
        switch (datum, kind) {
        case (.gap, _): return
        case (.code(let code), .single), (.code(let code), .matrix):
            if !values.contains(code) { throw .notAValue(code) }
        case (.code(let code), .several): if code != 0 && code != 1 { throw .notAValue(code) }
        case (.code(let code), .ordered): if !(1...1_000 ~= code) { throw .notAValue(code) }
        case (.number(let number), .number):
            if !number.isFinite || missing.gap(of: number) != nil { throw .badNumber }
        case (.day(let day), .date): if !precision.keeps(Int(day)) { throw .noSuchDay }
        case (.text(let text), .territory), (.text(let text), .organisation), (.text(let text), .text):
            if !text.isEmpty && !Dataset.isText(text) { throw .badText }
        default: throw .otherKind
        }
    }

    /// Only what was checked.
    mutating func append(_ datum: Datum) {
        if kind == .number { column.numbers.append(0) }
        switch datum {
        case .gap(let gap): column.codes.append(Column.bottom + gap.rawValue)
        case .code(let code), .day(let code): column.codes.append(code)
        case .number(let number):
            column.codes.append(0)
            // Minus zero is zero.
            column.numbers[column.numbers.count - 1] = number == 0 ? 0 : number
        case .text(""): column.codes.append(Column.bottom)
        case .text(let text): column.codes.append(rank(of: text))
        }
    }

    private mutating func rank(of text: String) -> Int32 {
        let key = SpelledText(text: text)
        if let rank = ranks[key] { return rank }
        let rank = Int32(column.texts.count)
        column.texts.append(text)
        ranks[key] = rank
        return rank
    }

    /// The column in another order; texts again in the order of their first row.
    func ordered(by order: [Int]) -> Column {
        var made = Column()
        made.codes = order.map { column.codes[$0] }
        if !column.numbers.isEmpty { made.numbers = order.map { column.numbers[$0] } }
        guard !column.texts.isEmpty else { return made }
        var ranks = [Int32](repeating: -1, count: column.texts.count)
        for row in made.codes.indices where Column.gap(of: made.codes[row]) == nil {
            let old = Int(made.codes[row])
            if ranks[old] < 0 {
                ranks[old] = Int32(made.texts.count)
                made.texts.append(column.texts[old])
            }
            made.codes[row] = ranks[old]
        }
        return made
    }
}

/// A text that is another as soon as a byte differs: `é` in one character is not `e` with an accent after it.
private struct SpelledText: Hashable {
    let text: String

    static func == (left: SpelledText, right: SpelledText) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension Variable.DatePrecision {
    /// Whether a date of this precision is kept as that day.
    fileprivate func keeps(_ number: Int) -> Bool {
        guard -719_162...2_932_896 ~= number else { return false }
        if self == .day { return true }
        let day = CalendarDay(number: number)
        return switch self {
        case .day: true
        case .month: day.day == 1
        case .year: day.day == 1 && day.month == 1
        }
    }
}
