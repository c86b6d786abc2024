package import Domain
package import SQL

/// Why an archive or a backup cannot be written or taken. Paths are relative to its folder; no content is carried.
package enum ArchiveFault: Error, Sendable, Equatable {
    /// The folder to write to exists and holds something.
    case folderNotEmpty
    case unwritable(path: String, errno: Int32)
    case unreadable(path: String, errno: Int32)
    case missing(path: String)
    /// Something that the list of checksums does not name.
    case unexpected(path: String)
    /// A link, a device, a pipe: only plain files and folders are read.
    case notPlain(path: String)
    /// A path that leaves the folder, or holds characters no part of ours has.
    case unsafePath(line: Int)
    /// The content is not what the list of checksums says.
    case altered(path: String)
    case badChecksums(line: Int)
    /// The description is not JSON of the expected shape.
    case badDescription(path: String)
    case notAnArchive
    /// Written by a newer program than this one.
    case newerFormat(archive: Int, known: Int)
    case newerSchema(archive: Int, known: Int)
    /// The database has a table that no archive knows how to take: `ArchiveTable.all` must name it.
    case undeclaredTable(String)
    case absentTable(String)
    case unknownTable(String)
    case unknownType(table: String, column: String)
    case unknownColumn(table: String, column: String)
    /// A file that a row names is not in the store.
    case lostFile(hash: String)
    /// Counts from 1.
    case line(path: String, line: Int, LineFault)
    /// A sealed copy, and this key does not open it: another key's, or altered.
    case cannotOpen(path: String)
    /// The stored readers of a practice are not those that the rule of sight gives.
    case wrongAudiences(practice: Int64)
}

/// What is wrong with one line of a table.
package enum LineFault: Error, Sendable, Equatable {
    /// The file ends in the middle of the line.
    case cutShort
    case tooLong(limit: Int)
    case json(JSONFault.Reason)
    case notAnObject
    case unknownColumn(String)
    case missingColumn(String)
    case wrongType(column: String, expected: ArchiveColumn.Kind)
    /// The database did not take the row.
    case refused(SQLError.Code)
}
