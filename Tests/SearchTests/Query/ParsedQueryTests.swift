import Search
import TestSupport
import Testing

@Suite("What was typed, taken apart")
struct ParsedQueryTests {
    /// Clauses by commas, alternatives by slashes, exclusions after a minus; an unfinished word ends with a star.
    private func shape(_ text: String) -> String {
        func printed(_ part: ParsedQuery.Part) -> String {
            (part.isPhrase ? "[\(part.text)]" : part.text) + (part.isUnfinished ? "*" : "")
        }
        let query = ParsedQuery(text)
        let clauses = query.clauses.map { $0.map(printed).joined(separator: "/") }
        return (clauses + query.excluded.map { "-" + printed($0) }).joined(separator: ",")
    }

    @Test(
        "words, phrases, exclusions and alternatives",
        arguments: [
            ("jardin partagé", "jardin,partagé*"), ("jardin partagé ", "jardin,partagé"),
            ("\"jardin partagé\" ville", "[jardin partagé],ville*"), ("« jardin partagé »", "[jardin partagé]"),
            ("“jardin  partagé”", "[jardin partagé]"), ("„jardin“", "[jardin]"),
            ("\"jardin partagé", "[jardin partagé]"),
            ("« dit \"oui\" »", "[dit oui]"), ("a\"b c\"d", "a,[b c],d*"), ("»jardin", "jardin*"),
            ("jardin -ville", "jardin,-ville"), ("jardin −ville", "jardin,-ville"), ("jardin –ville", "jardin,-ville"),
            ("-\"en ville\" jardin", "jardin*,-[en ville]"), ("-« en ville »", "-[en ville]"),
            ("sans-abri", "sans-abri*"), ("jardin - ville", "jardin,ville*"), ("-", ""), ("--jardin", "--jardin*"),
            ("jardin OU potager ville", "jardin/potager,ville*"), ("\"a b\" OR c", "[a b]/c*"),
            ("jardin ou potager", "jardin,ou,potager*"), ("OU jardin", "jardin*"), ("jardin OU", "jardin"),
            ("jardin OU OU potager", "jardin/potager*"), ("jardin OU -ville", "jardin,-ville"),
            ("a OU b OU c", "a/b/c*"), ("-a OU b", "b*,-a"), ("\"\" « » \"", ""), ("", ""), (" \n\t\u{A0}\0 ", ""),
            ("!? … 🐝", ""), ("l’école", "l’école*"), ("75 %", "75"), ("a\0b", "a,b*"), ("\"OU\"", "[OU]"),
        ])
    func takesApart(text: String, parts: String) {
        #expect(shape(text) == parts)
    }

    @Test("only the first twelve parts and two hundred characters count")
    func isBounded() {
        let many = ParsedQuery((1...40).map { "mot\($0)" }.joined(separator: " -"))
        #expect(many.clauses.count + many.excluded.count == 12 && many.excluded.last?.text == "mot12")
        let long = ParsedQuery(String(repeating: "é", count: 5_000))
        #expect(long.clauses.first?.first?.text.unicodeScalars.count == 200)
        #expect(long.clauses.first?.first?.isUnfinished == false)
        #expect(ParsedQuery("a OU " + (1...40).map(String.init).joined(separator: " OU ")).clauses.first?.count == 12)
    }

    @Test("a query printed and parsed again is the same")
    func printsItself() {
        let pieces = [
            "jardin", "é", "-", "−", "\"", "«", "»", "“", "”", " ", "  ", "OU", "OR", " OU ", "ou", "\0", "🐝", "'", "’",
            "e\u{301}", "\u{301}", "7", "م", "\n",
        ]
        var random = Draw(seed: 4_100)
        var parts = 0
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...14, using: &random))
                .compactMap { _ in pieces.randomElement(using: &random) }.joined()
            let query = ParsedQuery(text)
            parts += query.clauses.count
            #expect(ParsedQuery(query.description) == query, "\(text.debugDescription) → \(query.description)")
        }
        #expect(parts > 5_000)
    }

    @Test(
        "a hostile megabyte is understood at once",
        arguments: ["\"", "«", "-", "\0", "\u{301}", "OU ", "a\"", "-\"a\" ", "🐝", "\u{202E}"])
    func survives(piece: String) {
        let query = ParsedQuery(String(repeating: piece, count: 1 << 20))
        #expect(query.clauses.flatMap { $0 }.count + query.excluded.count <= 12)
        #expect(ParsedQuery(query.description).clauses.count == query.clauses.count)
    }
}
