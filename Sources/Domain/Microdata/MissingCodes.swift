/// The numbers that stand in files for the four kinds of missing answers of a variable: four in a row, below zero, that
/// no answer can be.
package struct MissingCodes: Sendable, Equatable {
    /// The code of a refusal, the lowest.
    package let first: Int32

    /// Nil when the four would not be below zero.
    package init?(first: Int32) {
        guard first >= -999_999_999, first <= -4 else { return nil }
        self.first = first
    }

    private init(sure first: Int32) { self.first = first }

    /// −99 refused, −98 does not know, −97 not concerned, −96 not asked.
    package static let usual = MissingCodes(sure: -99)
    /// For numbers that may be small or below zero.
    package static let wide = MissingCodes(sure: -999_999_999)

    /// For numbers from `least` on.
    package static func clear(of least: Double?) -> MissingCodes {
        (least ?? -.infinity) > Double(usual.last) ? usual : wide
    }

    package var last: Int32 { first + 3 }

    /// Nil for a blank, which has no code.
    package func code(of gap: Gap) -> Int32? { gap == .empty ? nil : first + gap.rawValue - 1 }

    package func gap(of code: Int32) -> Gap? { first...last ~= code ? Gap(rawValue: code - first + 1) : nil }

    package func gap(of number: Double) -> Gap? { Int32(exactly: number).flatMap(gap(of:)) }

    /// The kind that such a text is the code of.
    package func gap(spelled text: some StringProtocol) -> Gap? {
        guard text.utf8.first == UInt8(ascii: "-"), let code = Int32(text), String(code) == text else { return nil }
        return gap(of: code)
    }
}
