/// The letters with which words that are looked for begin: a word that begins with another need not be analysed.
///
/// A term begins with the letter of its word, folded; what is written beyond ASCII may fold to any letter, and stays in.
package struct FirstLetters: Sendable {
    private var isIn = [Bool](repeating: false, count: 128)

    /// - Parameter terms: of the analyser.
    package init(of terms: some Sequence<String>) {
        for term in terms {
            guard let first = term.utf8.first, first < 128 else { continue }
            isIn[Int(first)] = true
        }
    }

    func mayBegin(_ first: UInt8) -> Bool {
        if first >= 128 { return true }
        let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first
        return isIn[Int(isCapital ? first | 0x20 : first)]
    }
}
