/// Finds what may name a person in a text: a help for whoever reads it, which misses some and points at too much.
package struct PersonalTraces: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case mail, phone, number, birth, name
    }

    package struct Trace: Sendable, Equatable {
        package let kind: Kind
        /// As it stands in the text.
        package let text: String

        package init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// In the order of the text, each once.
    package let traces: [Trace]

    package init(_ text: String) {
        var found: [Trace] = []
        let words = text.split { $0.isWhitespace }.map(String.init)
        for index in words.indices {
            let word = Self.bare(words[index])
            if word.contains("@"), MailAddress(word) != nil { found.append(Trace(.mail, word)) }
            if let name = Self.name(at: index, words) { found.append(Trace(.name, name)) }
        }
        found += Self.numbers(in: text)
        var unique: [Trace] = []
        for trace in found where !unique.contains(trace) { unique.append(trace) }
        traces = unique
    }

    // MARK: Names

    private static let titles: Set<String> = [
        "m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "maître", "dr", "docteur",
    ]
    /// Words after which a first name often stands.
    private static let introductions: Set<String> = ["appelle", "nomme", "nommé", "nommée", "prénommé", "prénommée"]
    private static let particles: Set<String> = ["de", "du", "le", "la", "des"]

    /// A title or "s'appelle", then words that begin with a capital.
    private static func name(at index: Int, _ words: [String]) -> String? {
        let word = bare(words[index]).lowercased()
        let last = word.split { $0 == "'" || $0 == "’" }.last.map(String.init) ?? word
        guard titles.contains(last) || introductions.contains(last) else { return nil }
        var name: [String] = []
        for next in words[(index + 1)...].prefix(4) {
            let plain = bare(next)
            guard let first = plain.first else { break }
            if first.isUppercase {
                name.append(plain)
            } else if name.isEmpty || !particles.contains(plain) {
                break
            } else {
                name.append(plain)
            }
            if next.last.map({ ",;:!?.".contains($0) }) ?? false, plain.count > 1 { break }
        }
        while let end = name.last, particles.contains(end) { name.removeLast() }
        if name.isEmpty { return nil }
        return ([titles.contains(last) ? bare(words[index]) : nil].compactMap(\.self) + name).joined(separator: " ")
    }

    private static func bare(_ word: String) -> String {
        let signs: Set<Character> = [",", ";", ":", "!", "?", ".", "(", ")", "«", "»", "\"", "“", "”", "…", "[", "]"]
        let start = word.drop { signs.contains($0) }
        return String(start.reversed().drop { signs.contains($0) }.reversed())
    }

    // MARK: Numbers

    /// Runs of digits with what people write between them.
    private static func numbers(in text: String) -> [Trace] {
        var traces: [Trace] = []
        var run = ""
        for character in text + "\u{0}" {
            if character.isASCII && character.isNumber || (!run.isEmpty && " .-/()\u{A0}\u{202F}".contains(character))
                || (character == "+" && run.isEmpty)
            {
                run.append(character)
                continue
            }
            if let trace = trace(run) { traces.append(trace) }
            run = ""
        }
        return traces
    }

    private static func trace(_ run: String) -> Trace? {
        let text = String(run.reversed().drop { !$0.isNumber }.reversed())
        let digits = text.filter(\.isNumber)
        if isBirth(text) { return Trace(.birth, text) }
        switch digits.count {
        case 10 where digits.hasPrefix("0") && !digits.hasPrefix("00"): return Trace(.phone, text)
        case 11 where text.hasPrefix("+33"), 12 where text.hasPrefix("+33"), 13 where digits.hasPrefix("0033"):
            return Trace(.phone, text)
        case 13, 15: return "12".contains(digits.prefix(1)) && isMonth(digits) ? Trace(.number, text) : nil
        default: return nil
        }
    }

    /// The month of a number of the national register; those above 12 stand for months that are not known.
    private static func isMonth(_ digits: String) -> Bool {
        guard let month = Int(digits.dropFirst(3).prefix(2)) else { return false }
        return (1...12).contains(month) || (20...42).contains(month) || (50...99).contains(month)
    }

    /// "12/03/1987", "12.03.87": a day, a month and a year.
    private static func isBirth(_ text: String) -> Bool {
        for sign in ["/", ".", "-"] {
            let parts = text.split(separator: Character(sign), omittingEmptySubsequences: false)
            guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
                continue
            }
            let isYear = parts[2].count == 2 || (1900...2100).contains(year)
            if (1...31).contains(day), (1...12).contains(month), isYear { return true }
        }
        return false
    }
}
