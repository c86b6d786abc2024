/// The number of an establishment in the register Sirene: 14 digits, of which 9 are those of its legal body.
package struct Siret: Sendable, Equatable, Hashable {
    private static let post = "356000000"
    package let digits: String

    /// Nil when the text is not 14 digits, spaces aside, or when its two keys are wrong: Luhn (ISO/IEC 7812-1, annex B)
    /// over the nine digits of the body and over all of them. Establishments of La Poste keep another rule (Insee): their digits add
    /// up to a multiple of 5.
    package init?(_ text: String) {
        let digits = text.filter { !$0.isWhitespace }
        guard digits.utf8.count == 14, digits.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
        let numbers = digits.utf8.map { Int($0) - 48 }
        let isOfPost = digits.hasPrefix(Self.post) && numbers.reduce(0, +).isMultiple(of: 5)
        guard Self.isLuhn(numbers.prefix(9)), isOfPost || Self.isLuhn(numbers[...]) else { return nil }
        self.digits = digits
    }

    /// The nine digits of the legal body.
    package var siren: String { String(digits.prefix(9)) }

    private static func isLuhn(_ digits: ArraySlice<Int>) -> Bool {
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let value = digit.offset.isMultiple(of: 2) ? digit.element : digit.element * 2
            return sum + (value > 9 ? value - 9 : value)
        }
        return sum > 0 && sum.isMultiple(of: 10)
    }
}
