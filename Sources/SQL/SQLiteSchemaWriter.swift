/// Rewrites the elements of a schema script for SQLite, one pass, each element seen once.
struct SQLiteSchemaWriter {
    private let tokens: [DDLToken]
    private var index = 0
    private var depth = 0
    /// True from `CREATE TABLE` to the parenthesis that closes its columns.
    private var isInTable = false
    private var isAtStatementStart = true
    private(set) var text = ""

    private static let phrases: [(words: [String], replacement: String)] = [
        (
            ["BIGINT", "GENERATED", "BY", "DEFAULT", "AS", "IDENTITY", "PRIMARY", "KEY"],
            "INTEGER PRIMARY KEY AUTOINCREMENT"
        ),
        (["DOUBLE", "PRECISION"], "REAL"),
        (["BIGINT"], "INTEGER"),
        (["SMALLINT"], "INTEGER"),
        (["BYTEA"], "BLOB"),
    ]

    init(_ tokens: [DDLToken]) {
        self.tokens = tokens
        while index < tokens.count { writeNext() }
    }

    private mutating func writeNext() {
        let token = tokens[index]
        guard token.isSignificant else { return copy() }
        if isAtStatementStart {
            isAtStatementStart = false
            isInTable = createsTable
        }
        switch token.kind {
        case .word: writeWord()
        case .symbol: writeSymbol(token.text)
        default: copy()
        }
    }

    private mutating func writeWord() {
        if dropCollation() { return }
        if depth == 0, tokens[index].isWord("AS") { isInTable = false }
        for phrase in Self.phrases {
            if let end = match(phrase.words) {
                text += phrase.replacement
                index = end
                return
            }
        }
        copy()
    }

    private mutating func writeSymbol(_ symbol: String) {
        copy()
        switch symbol {
        case "(":
            depth += 1
        case ")":
            depth -= 1
            if depth == 0, isInTable { closeTable() }
        case ";" where depth == 0:
            isAtStatementStart = true
        default:
            break
        }
    }

    private mutating func closeTable() {
        isInTable = false
        let next = tokens[index...].first(where: \.isSignificant)
        if let next, next.isWord("STRICT") { return }
        text += next == nil || next?.text == ";" ? " STRICT" : " STRICT,"
    }

    /// Skips `COLLATE "C"` together with the blank before it.
    private mutating func dropCollation() -> Bool {
        guard tokens[index].isWord("COLLATE"), let name = nextSignificant(after: index),
            tokens[name].text == "\"C\""
        else { return false }
        while let last = text.last, last == " " { text.removeLast() }
        index = name + 1
        return true
    }

    private var createsTable: Bool {
        match(["CREATE", "TABLE"]) != nil || match(["CREATE", "TEMP", "TABLE"]) != nil
            || match(["CREATE", "TEMPORARY", "TABLE"]) != nil
    }

    /// The index after `words` when they stand here, whatever blanks and comments lie between them.
    private func match(_ words: [String]) -> Int? {
        var position: Int? = index
        var end = index
        for word in words {
            guard let here = position, tokens[here].isWord(word) else { return nil }
            end = here + 1
            position = nextSignificant(after: here)
        }
        return end
    }

    private func nextSignificant(after position: Int) -> Int? {
        tokens[(position + 1)...].firstIndex(where: \.isSignificant)
    }

    private mutating func copy() {
        text += tokens[index].text
        index += 1
    }
}
