/// Reads what was typed from left to right, once.
struct QueryParser {
    private let text: [Unicode.Scalar]
    private let isCut: Bool
    private var index = 0
    private var query = ParsedQuery()
    private var parts = 0
    /// An OU was read after the last clause.
    private var awaitsAlternative = false

    init(_ typed: String) {
        let text = typed.unicodeScalars.prefix(ParsedQuery.longestText + 1)
        isCut = text.count > ParsedQuery.longestText
        self.text = Array(text.prefix(ParsedQuery.longestText))
    }

    mutating func parsed() -> ParsedQuery {
        while index < text.count, parts < ParsedQuery.mostParts {
            if text[index].isQueryBlank || text[index].closesGuillemets {
                index += 1
                continue
            }
            let isExcluded = startsExclusion
            if isExcluded { index += 1 }
            if text[index].opensPhrase { readPhrase(isExcluded) } else { readWord(isExcluded) }
        }
        return query
    }

    /// A minus right before a word or a phrase; « - » alone is none, nor is that of *sans-abri*.
    private var startsExclusion: Bool {
        guard text[index].isMinus, index + 1 < text.count else { return false }
        return text[index + 1].isQueryLetter || text[index + 1].opensPhrase
    }

    private mutating func readPhrase(_ isExcluded: Bool) {
        let opening = text[index]
        index += 1
        var words: [String] = []
        var word = String.UnicodeScalarView()
        while index < text.count, !text[index].closes(opening) {
            let scalar = text[index]
            index += 1
            if scalar.isQueryBlank || scalar.opensPhrase || scalar.closesGuillemets {
                if !word.isEmpty { words.append(String(word)) }
                word = String.UnicodeScalarView()
            } else {
                word.append(scalar)
            }
        }
        index += 1
        if !word.isEmpty { words.append(String(word)) }
        add(ParsedQuery.Part(text: words.joined(separator: " "), isPhrase: true), isExcluded)
    }

    private mutating func readWord(_ isExcluded: Bool) {
        var word = String.UnicodeScalarView()
        while index < text.count {
            let scalar = text[index]
            if scalar.isQueryBlank || scalar.opensPhrase || scalar.closesGuillemets { break }
            word.append(scalar)
            index += 1
        }
        let text = String(word)
        if !isExcluded, text == "OU" || text == "OR" {
            awaitsAlternative = !query.clauses.isEmpty
            return
        }
        let isLast = index == self.text.count && !isCut
        add(ParsedQuery.Part(text: text, isPhrase: false, isUnfinished: isLast && !isExcluded), isExcluded)
    }

    private mutating func add(_ part: ParsedQuery.Part, _ isExcluded: Bool) {
        guard part.text.unicodeScalars.contains(where: \.isQueryLetter) else { return }
        parts += 1
        if isExcluded {
            query.excluded.append(part)
        } else if awaitsAlternative {
            query.clauses[query.clauses.count - 1].append(part)
        } else {
            query.clauses.append([part])
        }
        awaitsAlternative = false
    }
}

extension Unicode.Scalar {
    fileprivate var isQueryBlank: Bool { properties.isWhitespace || properties.generalCategory == .control }

    fileprivate var isQueryLetter: Bool {
        properties.isAlphabetic || properties.generalCategory == .decimalNumber
    }

    fileprivate var isMinus: Bool { "-\u{2010}\u{2011}\u{2012}\u{2013}\u{2212}".unicodeScalars.contains(self) }

    private var isDoubleQuote: Bool { "\"“”„".unicodeScalars.contains(self) }

    fileprivate var opensPhrase: Bool { isDoubleQuote || self == "«" }

    fileprivate var closesGuillemets: Bool { self == "»" }

    /// Guillemets close guillemets; any double quote closes any other.
    fileprivate func closes(_ opening: Unicode.Scalar) -> Bool {
        opening == "«" ? closesGuillemets : isDoubleQuote
    }
}
