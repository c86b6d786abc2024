/// Why a backup cannot take the place of an instance's data; see also `ArchiveFault` and `DataLockFault`.
package enum RestoreFault: Error, Sendable, Equatable {
    /// The data folder holds an instance, and replacing it was not asked for.
    case holdsData
    /// The backup is a database file of the embedded engine, the instance runs on a server.
    case otherEngine
    /// A table of the copy does not have the rows it had.
    case rowCount(table: String, expected: Int, found: Int)
    /// The engine or the record is not sound after the restore; how many faults were found.
    case unsound(faults: Int)
}
