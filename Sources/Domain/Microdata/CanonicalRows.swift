/// Reads the lines of a canonical form back, as they are kept.
package struct CanonicalRows {
    package enum Fault: Error, Sendable, Equatable {
        /// A line that none of ours would be, counted from 1 within its level.
        case badLine(level: String, line: Int)
        case noSuchLevel(String)
    }

    private let codebook: Codebook
    private var builder: DatasetBuilder
    private var ids: [[RowID]]
    private var ranks: [[RowID: Int]]

    /// - Throws: when the codebook cannot be kept.
    package init(_ codebook: Codebook) throws(CodebookFault) {
        self.codebook = codebook
        builder = try DatasetBuilder(codebook)
        ids = codebook.levels.map { _ in [] }
        ranks = codebook.levels.map { _ in [:] }
    }

    /// Adds lines of a level, each with its end; levels in the order of the codebook.
    package mutating func add(_ lines: String, to level: String) throws {
        guard let rank = codebook.levels.firstIndex(where: { $0.code == level }) else {
            throw Fault.noSuchLevel(level)
        }
        let variables = codebook.variables(of: level)
        let above = codebook.levels.firstIndex { $0.code == codebook.levels[rank].parent }
        for line in lines.utf8.split(separator: 0x0A, omittingEmptySubsequences: true) {
            let fault = Fault.badLine(level: level, line: ids[rank].count + 1)
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false)
            guard cells.count == variables.count + 2, let id = RowID(String(decoding: cells[0], as: UTF8.self)) else {
                throw fault
            }
            let parent = above.flatMap { level in
                RowID(String(decoding: cells[1], as: UTF8.self)).flatMap { ranks[level][$0] }
            }
            var row: [Datum] = []
            for (variable, cell) in zip(variables, cells.dropFirst(2)) {
                guard let datum = variable.datum(canonical: cell) else { throw fault }
                row.append(datum)
            }
            ranks[rank][id] = try builder.add(row, to: rank, parent: parent)
            ids[rank].append(id)
        }
    }

    /// - Throws: when a row stands twice.
    package func dataset() throws(RowOrder.Fault) -> Dataset { try builder.frozen(ids) }
}

extension Variable {
    /// What a canonical cell says; nil for none of ours.
    fileprivate func datum(canonical cell: Substring.UTF8View) -> Datum? {
        let text = Self.unescaped(cell)
        if text.isEmpty { return .gap(.empty) }
        if let gap = missing.gap(spelled: text) { return .gap(gap) }
        switch kind {
        case .single, .several, .ordered, .matrix: return Int32(text).map(Datum.code)
        case .number:
            guard text.utf8.count == 16 else { return nil }
            return UInt64(text, radix: 16).map { .number(Double(bitPattern: $0)) }
        case .date: return day(spelled: text).map(Datum.day)
        case .territory, .organisation, .text: return .text(unguarded(text))
        }
    }

    private static func unescaped(_ cell: Substring.UTF8View) -> String {
        guard cell.contains(UInt8(ascii: "\\")) else { return String(Substring(cell)) }
        var bytes: [UInt8] = []
        var isEscaped = false
        for byte in cell {
            if isEscaped {
                isEscaped = false
                switch byte {
                case UInt8(ascii: "t"): bytes.append(0x09)
                case UInt8(ascii: "n"): bytes.append(0x0A)
                case UInt8(ascii: "r"): bytes.append(0x0D)
                default: bytes.append(byte)
                }
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
