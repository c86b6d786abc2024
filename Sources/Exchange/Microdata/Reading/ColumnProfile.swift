internal import Domain

/// What the cells of a column look like, from one reading of them.
struct ColumnProfile {
    /// Different values that are told apart; beyond, a column is text or numbers.
    static let distinctLimit = 60
    private static let tokenLimit = 60
    /// Longest value or choice, in characters.
    static let valueLength = 80

    private(set) var filled = 0
    /// How often each value stands; no longer complete when `isWide`.
    private(set) var counts: [String: Int] = [:]
    private(set) var isWide = false
    private(set) var longest = 0
    private(set) var numbers = 0
    private(set) var whole = 0
    private(set) var days = 0
    private(set) var least = Double.infinity
    private(set) var most = -Double.infinity
    /// Of cells that are a list parted by blanks: the different parts.
    private(set) var tokens: [String: Int] = [:]
    private(set) var isList = true
    private(set) var lists = 0
    private(set) var identifiers: [DirectIdentifier: Int] = [:]

    mutating func take(_ cell: String) {
        let text = cell.trimmed
        if text.isEmpty { return }
        filled += 1
        longest = max(longest, text.count)
        if !isWide {
            counts[text, default: 0] += 1
            isWide = counts.count > Self.distinctLimit || text.utf8.count > Self.valueLength * 4
        }
        if let kind = DirectIdentifier.held(text) { identifiers[kind, default: 0] += 1 }
        takeNumber(text)
        if text.utf8.count >= 8, WrittenDay.day(text) != nil { days += 1 }
        takeTokens(text)
    }

    /// Whether most cells are numbers of phones, addresses of mail or of networks.
    var identifier: DirectIdentifier? {
        identifiers.first { filled > 0 && $0.value * 2 >= filled }?.key
    }

    private mutating func takeNumber(_ text: String) {
        guard let number = WrittenNumber.number(text) else { return }
        numbers += 1
        if number == number.rounded(), abs(number) < 1e9 { whole += 1 }
        (least, most) = (min(least, number), max(most, number))
    }

    /// Names of choices as XLSForm has them: no capital that begins a sentence, no sign but `_` and `-`.
    private mutating func takeTokens(_ text: String) {
        guard isList else { return }
        let parts = text.split(separator: " ")
        isList = parts.allSatisfy { part in
            part.utf8.count <= 40 && part.utf8.allSatisfy { $0 == 0x5F || $0 == 0x2D || $0.isLowercaseOrDigit }
        }
        if parts.count > 1 { lists += 1 }
        for part in parts { tokens[String(part), default: 0] += 1 }
        if tokens.count > Self.tokenLimit { isList = false }
    }
}

extension UInt8 {
    fileprivate var isLowercaseOrDigit: Bool { 0x30...0x39 ~= self || UInt8(ascii: "a")...UInt8(ascii: "z") ~= self }
}
