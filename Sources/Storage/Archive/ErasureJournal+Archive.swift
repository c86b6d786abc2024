/// The journal as a part of an archive or a backup.
extension ErasureJournal {
    package static let archiveFile = "erasures.tsv"

    /// Adds the erasures that the journal does not tell yet, in their order.
    ///
    /// - Throws: `FileFault` when the journal cannot be read or written.
    package func merge(_ erasures: [Erasure]) throws(FileFault) {
        var known = Set(try all().map(\.line))
        for erasure in erasures where known.insert(erasure.line).inserted { try append(erasure) }
    }

    /// The erasures of an archive; unlike those of a journal, none may be unreadable.
    static func archived(in folder: String) throws(ArchiveFault) -> [Erasure] {
        let reader = try LineReader(archiveFile, in: folder)
        var erasures: [Erasure] = []
        while let line = try reader.next() {
            do {
                erasures.append(try erasure(line))
            } catch {
                throw .line(path: archiveFile, line: reader.number, error)
            }
        }
        return erasures
    }

    private static func erasure(_ line: [UInt8]) throws(LineFault) -> Erasure {
        let cells = String(decoding: line, as: UTF8.self).split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count == 3, !cells[1].isEmpty else { throw .missingColumn("kind") }
        guard let at = Int64(cells[0]) else { throw .wrongType(column: "at", expected: .integer) }
        guard let id = Int64(cells[2]) else { throw .wrongType(column: "id", expected: .integer) }
        return Erasure(at: at, kind: String(cells[1]), id: id)
    }
}

extension Erasure {
    /// As the journal writes it.
    var line: String { "\(at)\t\(kind)\t\(id)\n" }
}
