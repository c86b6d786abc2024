@_spi(_Unicode) import Swift

/// What a password must be: long, and none of those that are tried first. No rule asks for figures or signs.
///
/// Letters typed with their accent apart count as those typed in one (NFC), so that every keyboard signs in.
package struct PasswordRule: Sendable {
    /// In characters of Unicode, once composed.
    package static let length = 12...256
    /// This many different words make a phrase, and phrases are fine.
    private static let phrase = 3

    private let common: Set<String>
    private let folding: @Sendable (String) -> String

    /// - Parameter folding: lower case, without accents.
    package init(folding: @escaping @Sendable (String) -> String) {
        self.folding = folding
        common = Set(CommonWords.all.map(folding))
    }

    /// The form that is hashed and compared.
    package static func normal(_ typed: String) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: Array(typed._nfc))
        return text
    }

    /// - Parameter names: of the site, of the person, parts of their address: worth nothing in their own password.
    /// - Returns: nil when the password is taken.
    package func fault(_ typed: String, names: [String]) -> PasswordFault? {
        let password = Self.normal(typed)
        let length = password.unicodeScalars.count
        if length < Self.length.lowerBound { return .tooShort }
        if length > Self.length.upperBound { return .tooLong }
        let folded = folding(password)
        let own = Set(names.flatMap { Self.words(folding($0)) }.filter { $0.count >= 3 })
        for text in [folded, Self.unmasked(Self.core(folded)), Self.unmasked(folded)] {
            if let fault = fault(in: text, own: own) { return fault }
        }
        return nil
    }

    private func fault(in text: String, own: Set<String>) -> PasswordFault? {
        let pieces = PasswordPieces(Self.letters(text), common: common, own: own)
        guard pieces.areAllKnown else { return nil }
        if pieces.own.isEmpty && pieces.common.isEmpty { return .pattern }
        if pieces.common.count + pieces.own.count >= Self.phrase { return nil }
        return pieces.common.isEmpty ? .personal : .known
    }

    /// What is left once figures, signs and spaces are out: they add nothing to a word that is tried first. Pictures do.
    private static func letters(_ folded: String) -> [Character] {
        folded.filter { $0.isLetter || !($0.isASCII || $0.isNumber || $0.isPunctuation || $0.isWhitespace) }
            .map(\.self)
    }

    /// Without the figures and signs around it, which are no masks there.
    private static func core(_ folded: String) -> String {
        let isAround: (Character) -> Bool = { $0.isASCII && !$0.isLetter }
        return String(folded.drop(while: isAround).reversed().drop(while: isAround).reversed())
    }

    private static func words(_ folded: String) -> [String] {
        folded.split { !$0.isLetter }.map(String.init)
    }

    /// Figures and signs back to the letters they stand for: "p4$$w0rd".
    private static func unmasked(_ folded: String) -> String {
        String(folded.map { masks[$0] ?? $0 })
    }

    private static let masks: [Character: Character] = [
        "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b", "@": "a", "$": "s", "€": "e", "!": "i",
    ]
}

/// The words and runs that a password is made of, when it is made of nothing else.
private struct PasswordPieces {
    private(set) var common: Set<String> = []
    private(set) var own: Set<String> = []
    let areAllKnown: Bool

    /// Rows of the keyboards of France and of others, and the alphabet.
    private static let rows = [
        "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz",
        "qwertz", "aqwzsxedcrfvtgbyhnujm", "qazwsxedcrfvtgbyhnujmik",
    ].flatMap { [$0, String($0.reversed())] }
    private static let longest = 24

    init(_ letters: [Character], common words: Set<String>, own names: Set<String>) {
        // From the end: what each tail is made of, the fewest words first.
        var best: [(common: Set<String>, own: Set<String>)?] = Array(repeating: nil, count: letters.count + 1)
        best[letters.count] = ([], [])
        for start in letters.indices.reversed() {
            for end in (start + 1)...min(letters.count, start + Self.longest) {
                guard var rest = best[end] else { continue }
                let piece = String(letters[start..<end])
                if names.contains(piece) {
                    rest.own.insert(piece)
                } else if words.contains(piece) {
                    rest.common.insert(piece)
                } else if !Self.isRun(piece) {
                    continue
                }
                let isBetter = best[start].map { $0.common.count + $0.own.count > rest.common.count + rest.own.count }
                if isBetter ?? true { best[start] = rest }
            }
        }
        areAllKnown = best[0] != nil
        common = best[0]?.common ?? []
        own = best[0]?.own ?? []
    }

    /// One letter three times or more, or three keys and more that stand side by side.
    private static func isRun(_ piece: String) -> Bool {
        guard piece.count >= 3, let first = piece.first else { return false }
        return piece.allSatisfy { $0 == first } || rows.contains { $0.contains(piece) }
    }
}
