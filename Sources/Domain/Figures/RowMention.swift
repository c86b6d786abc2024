/// Finds in a sentence what leads to one row of the data: a number of a row or of a respondent next to words.
enum RowMention {
    private static let words: Set<String> = [
        "ligne", "lignes", "row", "répondant", "répondante", "respondent", "répondant·e", "questionnaire", "réponse",
    ]
    private static let marks: Set<String> = ["n°", "no", "nº", "numéro", "number", "#"]

    static func first(in text: String) -> String? {
        let tokens = text.split { $0.isWhitespace || "(),;:«».".contains($0) }.map { $0.lowercased() }
        for (index, token) in tokens.enumerated() {
            if isRow(token) { return token }
            guard words.contains(token) else { continue }
            let next = tokens.dropFirst(index + 1).first { !marks.contains($0) }
            let isNext = tokens.dropFirst(index + 1).prefix(2).contains { $0 == next }
            if isNext, let next, let number = number(next) { return "\(token) \(number)" }
        }
        return nil
    }

    /// `1507`, `n°1507`.
    private static func number(_ token: String) -> String? {
        let digits = token.drop { "n°º#o".contains($0) }
        return 1...7 ~= digits.utf8.count && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 } ? String(digits) : nil
    }

    /// An id of a row of ours.
    private static func isRow(_ token: String) -> Bool {
        token.utf8.count == 13 && token.hasPrefix("r") && token.utf8.contains { 0x30...0x39 ~= $0 }
            && RowID(token) != nil
    }
}
