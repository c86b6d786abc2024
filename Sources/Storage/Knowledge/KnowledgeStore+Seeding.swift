package import Domain
internal import SQL

extension KnowledgeStore {
    /// Takes a newer file of the program: adds entries, rewrites those that nobody edited here, leaves the others.
    ///
    /// An entry that the file no longer has stays, because pages point at it.
    ///
    /// - Returns: true when something was written.
    package func seed(_ file: KnowledgeFile, ids: IdentifierSource) throws -> Bool {
        if try version(of: file.kind) >= file.version { return false }
        try touch(file.kind)
        let edited = try edited(file.kind)
        for entry in file.entries where !edited.contains(entry.code) { try put(entry, isEdited: false, ids: ids) }
        try connection.execute(
            "UPDATE knowledge SET version = \(file.version) WHERE kind = \(file.kind.rawValue)")
        return true
    }

    private func version(of kind: KnowledgeKind) throws -> Int {
        try connection.first("SELECT version FROM knowledge WHERE kind = \(kind.rawValue)") { try $0.int(0) } ?? 0
    }

    private func edited(_ kind: KnowledgeKind) throws -> Set<String> {
        Set(
            try connection.query(
                "SELECT code FROM knowledge_entry WHERE kind = \(kind.rawValue) AND is_edited = 1 ORDER BY code"
            ) { try $0.text(0) })
    }
}
