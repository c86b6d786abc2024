/// A fault of storage that is not the engine's: the schema or a caller is wrong. Carries names, never contents.
package enum StorageError: Error, Sendable, Equatable {
    case unknownTerm(vocabulary: String, code: String)
    /// The database was migrated by a newer program.
    case databaseTooNew(stored: Int, known: Int)
    /// A migration that already ran was edited since.
    case migrationChanged(number: Int)
    /// A stored value is none of those the program knows.
    case unreadable(table: String, column: String)
    case unresolvedReference(field: String)
    /// A place would lie in itself.
    case territoryCycle
}
