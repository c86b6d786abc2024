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
}

extension Erasure {
    /// As the journal writes it.
    var line: String { "\(at)\t\(kind)\t\(id)\n" }
}
