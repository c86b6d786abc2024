/// Takes the lines of a corpus one after the other.
struct CorpusReader {
    private let limits: VerbatimCorpusLimits
    private var texts: [VerbatimCorpus.Text] = []
    private var line = 0
    /// Of the text that is being read; 0 before the first.
    private var markLine = 0
    private var variables: [VerbatimCorpus.Variable] = []
    private var passages: [VerbatimCorpus.Passage] = []
    private var theme: String?
    private var lines: [Substring] = []
    /// Texts begin with numbers of four digits instead of stars.
    private(set) var isNumbered = false

    init(limits: VerbatimCorpusLimits) { self.limits = limits }

    mutating func take(_ text: Substring) throws(VerbatimCorpusFault) {
        line += 1
        if markLine == 0, Self.isNumberedMark(text) { isNumbered = true }
        if text.hasPrefix("****") {
            try begin(text.dropFirst(4), column: 5)
        } else if isNumbered, Self.isNumberedMark(text) {
            let rest = text.drop { $0.isASCII && $0.isNumber }
            try begin(rest, column: text.count - rest.count + 1)
        } else if markLine == 0 {
            guard text.contains(where: { !$0.isWhitespace }) else { return }
            throw .textBeforeMark(line: line, found: String(text.prefix(40)))
        } else if text.hasPrefix("-*") {
            try beginPassage(text.dropFirst(2))
        } else {
            lines.append(text)
        }
    }

    mutating func finish() throws(VerbatimCorpusFault) -> [VerbatimCorpus.Text] {
        guard markLine > 0 else { throw .empty }
        endText()
        return texts
    }

    /// `0001 *age_26`: four digits or more, a space, a star.
    static func isNumberedMark(_ line: Substring) -> Bool {
        let digits = line.utf8.prefix { 0x30...0x39 ~= $0 }.count
        guard digits >= 4 else { return false }
        let rest = line.utf8.dropFirst(digits)
        return (rest.first == 0x20 || rest.first == 0x09) && rest.first { $0 != 0x20 && $0 != 0x09 } == 0x2A
    }

    // MARK: Marks

    private mutating func begin(_ stars: Substring, column: Int) throws(VerbatimCorpusFault) {
        if markLine > 0 { endText() }
        guard texts.count < limits.texts else { throw .tooManyTexts(line: line, limit: limits.texts) }
        markLine = line
        (variables, passages, theme) = ([], [], nil)
        var rest = stars
        var column = column
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
                column += 1
                continue
            }
            let word = rest.prefix { !$0.isWhitespace }
            try take(variable: word, column: column)
            rest = rest.dropFirst(word.count)
            column += word.count
        }
    }

    /// `*age_26`; `*age_26*membre`, where a space was forgotten, is two.
    private mutating func take(variable word: Substring, column: Int) throws(VerbatimCorpusFault) {
        guard word.first == "*" else { throw .badVariable(line: line, column: column, found: String(word.prefix(40))) }
        var column = column
        for part in word.dropFirst().split(separator: "*", omittingEmptySubsequences: false) {
            let halves = part.split(separator: "_", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = halves.first, !name.isEmpty else { throw .emptyName(line: line, column: column) }
            guard part.count <= limits.name else {
                throw .longName(line: line, column: column, limit: limits.name)
            }
            let variable = VerbatimCorpus.Variable(String(name), halves.count == 2 ? String(halves[1]) : nil)
            if !variables.contains(variable) { variables.append(variable) }
            column += part.count + 1
        }
        guard variables.count <= limits.variables else {
            throw .tooManyVariables(line: line, limit: limits.variables)
        }
    }

    private mutating func beginPassage(_ text: Substring) throws(VerbatimCorpusFault) {
        endPassage()
        let name = text.prefix { !$0.isWhitespace }
        let plain = name.replacing("*", with: "")
        guard !plain.isEmpty else { throw .emptyName(line: line, column: 2) }
        guard name.count <= limits.name else { throw .longName(line: line, column: 2, limit: limits.name) }
        theme = String(plain)
        let rest = text.dropFirst(name.count)
        if rest.contains(where: { !$0.isWhitespace }) { lines.append(rest.drop { $0.isWhitespace }) }
    }

    // MARK: Ends

    private mutating func endText() {
        endPassage()
        texts.append(VerbatimCorpus.Text(line: markLine, variables, passages))
    }

    /// Blank lines around the text of a passage are no part of it.
    private mutating func endPassage() {
        func isBlank(_ line: Substring) -> Bool { !line.contains { !$0.isWhitespace } }
        var kept = lines.drop(while: isBlank)
        while let last = kept.last, isBlank(last) { kept.removeLast() }
        if theme != nil || !kept.isEmpty {
            passages.append(VerbatimCorpus.Passage(theme: theme, kept.joined(separator: "\n")))
        }
        (lines, theme) = ([], nil)
    }
}
