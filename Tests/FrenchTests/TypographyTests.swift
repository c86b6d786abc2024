import FoundationEssentials
import Testing

@testable import French

@Suite("French typography")
struct TypographyTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let given: String
        let wanted: String
        var testDescription: String { given }
    }

    /// The examples shared with the generator of the catalogues.
    static let examples: [Example] = {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let file = try? String(contentsOfFile: "/\(root)/scripts/generator/typography.tsv", encoding: .utf8)
        return (file ?? "").split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(visible)
            return parts.count == 2 ? Example(given: parts[0], wanted: parts[1]) : nil
        }
    }()

    private static func visible(_ text: Substring) -> String {
        String(text).replacing("<202F>", with: "\u{202F}").replacing("<A0>", with: "\u{A0}").replacing(
            "<n>", with: "\n")
    }

    @Test("the examples are read")
    func readsExamples() { #expect(TypographyTests.examples.count >= 28) }

    @Test("each example is set as it should, and setting it again changes nothing", arguments: examples)
    func setsExamples(example: Example) {
        #expect(French.typography(example.given) == example.wanted)
        #expect(French.typography(example.wanted) == example.wanted)
    }

    @Test("setting twice is setting once, on random texts")
    func isIdempotent() {
        let pieces = [
            " ", " ", "\u{A0}", "\u{202F}", "'", "’", "«", "»", "?", "!", ";", ":", "...", ".", "%", "€", "`", "\n",
            "\t", "(", ")", "[",
            "]", "\"", "“", "”", "-", ",", "&", "#", "@", "://", "www.", "mailto:", "a", "é", "e\u{301}", "l", "12",
            "\u{E000}", "🐝", "م",
            "\u{200F}", "\0", "amp", "<", ">",
        ]
        var random = SeededRandom(seed: 20_261_012)
        for _ in 0..<4_000 {
            let length = Int.random(in: 0...14, using: &random)
            let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let once = French.typography(text)
            #expect(French.typography(once) == once, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
            #expect(letters(of: once) == letters(of: text), "letters are never lost: \(text)")
        }
    }

    private func letters(of text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { $0.isWordLetter || $0.isASCIIDigit }
    }

    @Test(
        "long hostile texts are set in linear time",
        arguments: [" ", ".", "«", "?", "`", "' ", "& ;", "a:", "»", "( ?"])
    func survivesLongTexts(piece: String) {
        let text = String(repeating: piece, count: 20_000)
        let once = French.typography(text)
        #expect(French.typography(once) == once)
    }

    @Test(arguments: [
        ("Entretien « sans suite » : rempli", "Entretien “sans suite” : rempli"),
        ("«\u{202F}Alliance\u{A0}»", "“Alliance”"), ("sans rien", "sans rien"), ("« ouvert", "“ouvert"), ("", ""),
    ])
    func guillemetsInsideGuillemetsAreOfSecondRank(_ text: String, _ quoted: String) {
        #expect(French.insideQuotes(text) == quoted)
    }
}

/// SplitMix64 (Steele, Lea, Flood, 2014): the same run each time.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
