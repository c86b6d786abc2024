/// The code that a group opens its reading with: twelve signs that nobody mistakes for one another, in three groups.
package enum ReviewCode {
    private static let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// - Parameter token: hexadecimal digits that nobody can predict, 24 at least.
    package static func code(from token: String) -> String {
        let digits = token.compactMap(\.hexDigitValue)
        // Two digits make one sign of 32: five bits of eight, so that all are as likely.
        let signs = stride(from: 0, to: min(24, digits.count - 1), by: 2).map {
            Self.signs[(digits[$0] * 16 + digits[$0 + 1]) & 31]
        }
        return String(signs.enumerated().flatMap { $0 > 0 && $0 % 4 == 0 ? ["-", $1] : [$1] })
    }

    /// As it is compared, however it was typed; nil for what is no code.
    package static func plain(_ typed: String) -> String? {
        let signs = typed.uppercased().compactMap { sign -> Character? in
            switch sign {
            case "O": "0"
            case "I", "L": "1"
            case "-", " ", "\u{A0}", "\u{202F}", ".", "–", "—": nil
            default: sign
            }
        }
        guard signs.count == 12, signs.allSatisfy(Self.signs.contains) else { return nil }
        return String(signs)
    }
}
