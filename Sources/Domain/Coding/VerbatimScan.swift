/// Finds in what somebody wrote the places that may tell who they are, whom they speak of, or how they are: a help for whoever
/// quotes it. It proposes and decides nothing; it misses some and points at too much.
package struct VerbatimScan: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case mail, phone
        /// The address of a page, or a name on a network.
        case web
        case birth
        /// Of the national register, or as long.
        case number
        /// After a title, or after « s’appelle ».
        case name
        /// A word with a capital inside a sentence: a person, a place, a service.
        case capital
        case health
    }

    package struct Finding: Sendable, Hashable {
        package let kind: Kind
        /// Where it stands in the UTF-8 of the text.
        package let place: Range<Int>

        package init(_ kind: Kind, _ place: Range<Int>) {
            self.kind = kind
            self.place = place
        }
    }

    /// In the order of the text; none begins inside another one.
    package let findings: [Finding]

    package init(_ text: String) {
        let words = ScannedWord.all(in: text)
        var found = Self.addresses(words) + Self.numbers(in: text) + Self.births(words)
        found += ScannedName.all(in: words)
        found += Self.health(in: text)
        found += Self.capitals(words)
        // What says more wins over what says less of the same words; of two, the longer one.
        var kept: [Finding] = []
        for finding in found where !kept.contains(where: { $0.place.overlaps(finding.place) }) { kept.append(finding) }
        findings = kept.sorted { $0.place.lowerBound < $1.place.lowerBound }
    }

    /// Those that a passage holds, or begins or ends inside.
    package func findings(in passage: Range<Int>) -> [Finding] {
        findings.filter { $0.place.overlaps(passage) }
    }

    // MARK: Addresses

    private static let endings: Set<String> = ["fr", "com", "org", "net", "eu", "info", "io", "asso", "gouv", "re"]

    private static func addresses(_ words: [ScannedWord]) -> [Finding] {
        words.compactMap { word in
            let small = word.bare.lowercased()
            if small.contains("@") {
                if MailAddress(word.bare) != nil { return Finding(.mail, word.place) }
                return small.hasPrefix("@") && small.count > 3 ? Finding(.web, word.place) : nil
            }
            if small.hasPrefix("http://") || small.hasPrefix("https://") || small.hasPrefix("www.") {
                return Finding(.web, word.place)
            }
            let site = small.prefix { $0 != "/" }.split(separator: ".", omittingEmptySubsequences: false)
            guard site.count > 1, let ending = site.last, endings.contains(String(ending)),
                site.dropLast().allSatisfy({ $0.count > 1 && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
                )
            else { return nil }
            return Finding(.web, word.place)
        }
    }

    // MARK: Numbers

    /// Runs of digits with what people write between them.
    private static func numbers(in text: String) -> [Finding] {
        var found: [Finding] = []
        let bytes = Array(text.utf8)
        var start: Int?
        var place = 0
        func end(at end: Int) {
            guard let first = start else { return }
            start = nil
            var last = end
            while last > first, !isDigit(bytes[last - 1]) { last -= 1 }
            if let kind = kind(of: String(decoding: bytes[first..<last], as: UTF8.self)) {
                found.append(Finding(kind, first..<last))
            }
        }
        while place < bytes.count {
            let length = start == nil ? 0 : separator(bytes, at: place)
            if isDigit(bytes[place]) || (start == nil && bytes[place] == UInt8(ascii: "+")) {
                if start == nil { start = place }
                place += 1
            } else if length > 0 {
                place += length
            } else {
                end(at: place)
                place += 1
            }
        }
        end(at: bytes.count)
        return found
    }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }

    /// Bytes of what may stand between two digits of one number: a space, also one that does not break, a dot, a dash.
    private static func separator(_ bytes: [UInt8], at place: Int) -> Int {
        if [0x20, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(bytes[place]) { return 1 }
        let rest = Array(bytes[place..<min(bytes.count, place + 3)])
        if rest.starts(with: [0xC2, 0xA0]) { return 2 }
        return rest == [0xE2, 0x80, 0xAF] ? 3 : 0
    }

    private static func kind(of text: String) -> Kind? {
        let digits = text.filter { $0.isASCII && $0.isNumber }
        for sign in ["/", ".", "-", " "] where isBirth(text.split(separator: Character(sign))) { return .birth }
        switch digits.count {
        case 10 where digits.hasPrefix("0"): return .phone
        case 11 where text.hasPrefix("+"), 12 where text.hasPrefix("+"), 13 where digits.hasPrefix("0033"):
            return .phone
        // Thirteen or fifteen digits of the register; longer ones are accounts and files.
        case 12...: return .number
        default: return nil
        }
    }

    private static func isBirth(_ parts: [Substring]) -> Bool {
        guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
            return false
        }
        let isYear = parts[2].count == 2 || (1900...2100).contains(year)
        return (1...31).contains(day) && (1...12).contains(month) && isYear && parts[0].count < 3 && parts[1].count < 3
    }

    /// « née le 12 mars 1987 », « né en 1987 ».
    private static func births(_ words: [ScannedWord]) -> [Finding] {
        words.indices.compactMap { index in
            guard ["né", "née", "nés", "nées", "naissance"].contains(words[index].bare.lowercased()) else { return nil }
            let after = words.indices.clamped(to: index + 1..<index + 6)
            guard let year = after.first(where: { words[$0].bare.count == 4 && isYear(words[$0].bare) }) else {
                return nil
            }
            return Finding(.birth, words[index].place.lowerBound..<words[year].place.upperBound)
        }
    }

    private static func isYear(_ word: String) -> Bool { Int(word).map { (1900...2100).contains($0) } ?? false }

    // MARK: Health and capitals

    /// Every word of the lexicon: who answers with their own words speaks of somebody.
    private static func health(in text: String) -> [Finding] {
        TextSentence.cut(text).flatMap { sentence in
            HealthWord.found(in: sentence).map { word in
                let length = word.text.split(separator: " ").count
                return Finding(.health, sentence.bytes(ofWords: word.place..<word.place + length))
            }
        }
    }

    private static let known: Set<String> = ["France", "Internet", "Covid", "Covid-19", "État", "Europe", "Français"]

    private static func capitals(_ words: [ScannedWord]) -> [Finding] {
        words.indices.compactMap { index in
            let word = words[index]
            guard index > 0, !words[index - 1].endsSentence, !word.beginsLine, word.core.count > 2,
                word.core.first?.isUppercase ?? false, word.core.contains(where: \.isLowercase),
                !known.contains(word.core)
            else { return nil }
            return Finding(.capital, word.place)
        }
    }
}
