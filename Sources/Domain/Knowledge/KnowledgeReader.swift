/// Reads a file of methods or of words row by row and keeps every problem with its line.
package struct KnowledgeReader: Sendable {
    /// What one row of the file holds.
    private struct Row {
        let number: Int
        let code: String
        let field: KnowledgeField
        let position: Int
        let line: KnowledgeEntry.Line
    }

    private static let textLimit = 4_000
    private static let codeLimit = 80
    private let kind: KnowledgeKind
    private let sources: Set<String>
    private let known: Set<String>
    private let methods: [String]?
    private var order: [String] = []
    private var rows: [String: [Row]] = [:]
    private var version = 0
    private var isHeaderRead = false
    package private(set) var problems: [KnowledgeProblem] = []

    /// - Parameters:
    ///   - sources: codes of the publications that lines may cite.
    ///   - known: codes of the entries that are here already, which lines may point at.
    ///   - methods: codes of the vocabulary of methods; nil when any code will do.
    package init(
        _ kind: KnowledgeKind, sources: Set<String>, known: Set<String> = [], methods: [String]? = nil
    ) {
        self.kind = kind
        self.sources = sources
        self.known = known
        self.methods = methods
    }

    /// The entries read so far, in the order of the file.
    package var file: KnowledgeFile {
        let entries = order.map { code in
            KnowledgeEntry(
                kind, code: code,
                lines: (rows[code] ?? []).sorted { ($0.position, $0.number) < ($1.position, $1.number) }.map(\.line))
        }
        return KnowledgeFile(kind, version: version, entries: entries)
    }

    package mutating func read(tsv text: String) {
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            read(cells, line: index + 1)
        }
        finish()
    }

    /// Takes one row; empty ones are passed over, those that begin with `#` are comments or the version.
    package mutating func read(_ cells: [String], line number: Int) {
        guard let first = cells.first, cells.contains(where: { !$0.isEmpty }) else { return }
        if !isHeaderRead {
            isHeaderRead = true
            let expected = KnowledgeFile.columns(of: kind)
            if cells != expected { refuse(number, .header(expected: expected)) }
            return
        }
        if first.hasPrefix("#") { return readVersion(first, number) }
        guard cells.count >= 4, cells.count <= 6 else { return refuse(number, .columns(found: cells.count)) }
        let columns = KnowledgeFile.columns(of: kind)
        for index in 0..<4 where cells[index].isEmpty { return refuse(number, .empty(column: columns[index])) }
        add(cells + Array(repeating: "", count: 6 - cells.count), number)
    }

    /// Checks what only the whole file can tell.
    package mutating func finish() {
        if !isHeaderRead { refuse(1, .header(expected: KnowledgeFile.columns(of: kind))) }
        for code in order {
            let rows = rows[code] ?? []
            if !rows.contains(where: { $0.field == kind.required }) {
                refuse(rows.first?.number ?? 1, .missing(field: kind.required.rawValue, code: code))
            }
            if kind == .method, let methods, !methods.contains(code) {
                refuse(rows.first?.number ?? 1, .unknownMethod(code, nearest: near(code, methods)))
            }
            for row in rows where row.field == .related && self.rows[row.line.text] == nil {
                if !known.contains(row.line.text) { refuse(row.number, .unknownRelated(row.line.text)) }
            }
        }
        problems.sort { $0.line < $1.line }
    }

    /// The first name that begins the same way.
    private func near(_ text: String, _ names: some Sequence<String>) -> String? {
        names.first { $0.hasPrefix(text.prefix(3)) }
    }

    private mutating func add(_ cells: [String], _ number: Int) {
        guard let field = field(cells[1], number), isCode(cells[0], number), isText(cells, number) else { return }
        guard let position = Int(cells[2]), position > 0 else { return refuse(number, .position(cells[2])) }
        if (rows[cells[0]] ?? []).contains(where: { $0.field == field && $0.position == position }) {
            return refuse(number, .duplicatePosition(cells[2]))
        }
        guard isSource(cells[4], locator: cells[5], number) else { return }
        if field == .address && !isWebAddress(cells[3]) { return refuse(number, .address(cells[3])) }
        if rows[cells[0]] == nil { order.append(cells[0]) }
        let line = KnowledgeEntry.Line(
            field, cells[3], source: cells[4].isEmpty ? nil : cells[4], locator: cells[5].isEmpty ? nil : cells[5])
        rows[cells[0], default: []].append(
            Row(number: number, code: cells[0], field: field, position: position, line: line))
    }

    private mutating func readVersion(_ comment: String, _ number: Int) {
        let words = comment.split(separator: " ")
        guard words.first == "#version" else { return }
        guard words.count == 2, let value = Int(words[1]), value > 0 else { return refuse(number, .version(comment)) }
        version = value
    }

    private mutating func field(_ name: String, _ number: Int) -> KnowledgeField? {
        if let field = KnowledgeField(rawValue: name), kind.fields.contains(field) { return field }
        refuse(number, .unknownField(name, nearest: near(name, kind.fields.map(\.rawValue))))
        return nil
    }

    private mutating func isCode(_ code: String, _ number: Int) -> Bool {
        let isSound =
            code.utf8.count <= Self.codeLimit
            && code.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: kind == .method ? "_" : "-")
            }
        if !isSound { refuse(number, .code(code)) }
        return isSound
    }

    private mutating func isText(_ cells: [String], _ number: Int) -> Bool {
        if cells.contains(where: { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }) {
            refuse(number, .control)
            return false
        }
        guard cells.allSatisfy({ $0.utf8.count <= Self.textLimit }) else {
            refuse(number, .tooLong(limit: Self.textLimit))
            return false
        }
        return true
    }

    private mutating func isSource(_ source: String, locator: String, _ number: Int) -> Bool {
        if source.isEmpty {
            if !locator.isEmpty { refuse(number, .locatorWithoutSource) }
            return locator.isEmpty
        }
        if sources.contains(source) { return true }
        refuse(number, .unknownSource(source, nearest: near(source, sources.sorted())))
        return false
    }

    private func isWebAddress(_ text: String) -> Bool {
        (text.hasPrefix("https://") || text.hasPrefix("http://")) && !text.contains(" ")
    }

    /// Keeps a problem with its line.
    private mutating func refuse(_ line: Int, _ reason: KnowledgeProblem.Reason) {
        problems.append(KnowledgeProblem(line: line, reason))
    }
}
