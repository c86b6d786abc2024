package import Domain

/// Data sets of every kind of column, with every kind of missing answer and rows inside rows, for round trips.
package struct RandomDataset {
    /// Texts that any program reads the same way.
    private static let ordinary = [
        "=1+1", "-99", "@x", "\"", ";", ",", " ", "é", "’", "œ", "0", "1,5", "<a>", "&", "un mot", "l'eau",
    ]
    /// Texts that files are known to spoil, and texts that look like something of ours.
    private static let pieces = [
        "=1+1", "+33", "-99", "\\-99", "\\\\-98", "-96", "@x", "'", "\"", ";", ",", "\t", "\r", "\n", "\r\n", " ", "é",
        "e\u{301}", "’", "œ", "😀", "0", "1.50", "1,5", "_x000D_", "_x0041_", "<a>", "&amp;", "]]>", "\u{FEFF}",
        "\u{A0}",
        "TRUE", "2021-03-04", "un mot", "العربية", "-999999999", "=", "-", "\\", "r00000000000",
    ]

    private var draw: Draw
    private let isOrdinary: Bool

    private init(_ seed: UInt64, isOrdinary: Bool) {
        draw = Draw(seed: seed)
        self.isOrdinary = isOrdinary
    }

    /// - Parameter isOrdinary: without the texts, the numbers and the dates that other programs read each in its way.
    package static func make(
        _ seed: UInt64, rows: Int = 60, isSynthetic: Bool = false, isOrdinary: Bool = false
    ) throws -> Dataset {
        var lot = RandomDataset(seed, isOrdinary: isOrdinary)
        var codebook = SampleCodebook.codebook
        codebook.isSynthetic = isSynthetic
        var builder = try DatasetBuilder(codebook)
        for _ in 0..<rows {
            let row = try builder.add(lot.cells(codebook.variables(of: Codebook.mainLevel)))
            for _ in 0..<lot.draw.below(4) {
                try builder.add(lot.cells(codebook.variables(of: "practices")), to: 1, parent: row)
            }
        }
        return try builder.frozen { lot.draw.bytes($0) }
    }

    private mutating func cells(_ variables: [Variable]) -> [Datum] {
        variables.map { draw.below(3) == 0 ? .gap(draw.pick(Gap.allCases)) : datum($0) }
    }

    private mutating func datum(_ variable: Variable) -> Datum {
        switch variable.kind {
        case .single, .matrix: return .code(draw.pick(variable.values).number)
        case .several: return .code(Int32(draw.below(2)))
        case .ordered: return .code(Int32(1 + draw.below(3)))
        case .number: return .number(number())
        case .date: return day(variable.precision ?? .day).map(Datum.day) ?? .gap(.empty)
        case .territory: return .text(draw.pick(["62", "2A", "01", "-99", "974"]))
        case .organisation: return .text(draw.pick(["ccas", "mds", "inconnue de la liste"]))
        case .text:
            let pieces = isOrdinary ? Self.ordinary : Self.pieces
            return .text((0..<draw.below(5)).map { _ in draw.pick(pieces) }.joined())
        }
    }

    private mutating func day(_ precision: Variable.DatePrecision) -> CalendarDay? {
        let year = isOrdinary ? 1_900 + draw.below(200) : 1 + draw.below(9_999)
        let (month, day) = (1 + draw.below(12), 1 + draw.below(28))
        return switch precision {
        case .day: CalendarDay(year: year, month: month, day: day)
        case .month: CalendarDay(year: year, month: month, day: 1)
        case .year: CalendarDay(year: year, month: 1, day: 1)
        }
    }

    private mutating func number() -> Double {
        switch draw.below(isOrdinary ? 2 : 6) {
        case 0: Double(draw.below(2_000) - 1_000)
        case 1: 0.1 + 0.2 * Double(draw.below(100))
        case 2: Double(draw.below(1 << 30)) * 1e-12
        case 3: Double(draw.below(1 << 30)) * 1e25
        case 4: -Double(draw.below(1 << 30)) / 7
        default: draw.pick([0, -0.0, 1e15, 1e16, 123_456.789, 2.2250738585072014e-308, 1.7976931348623157e308, -99])
        }
    }
}

extension Draw {
    package mutating func bytes(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8(below(256)) } }

    fileprivate mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}
