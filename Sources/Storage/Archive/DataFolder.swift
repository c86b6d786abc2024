/// The names of what an instance keeps in its data folder.
package struct DataFolder: Sendable, Equatable {
    package let path: String

    package init(path: String) { self.path = path }

    /// The SQLite database, with its companions `-wal` and `-shm` while it is open.
    package var database: String { "\(path)/\(Self.databaseName)" }
    package var files: String { "\(path)/\(Self.filesName)" }
    package var erasures: String { "\(path)/\(ErasureJournal.archiveFile)" }
    /// What can be made again: neither saved nor archived.
    package var prints: String { "\(path)/prints" }
    /// What sealed values are opened with: 32 bytes, readable by the instance alone.
    package var key: String { "\(path)/\(Self.keyName)" }
    package var lock: String { "\(path)/lock" }

    static let databaseName = "database.sqlite"
    static let filesName = "files"
    static let keyName = "key"
}
