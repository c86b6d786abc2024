/// Keeps files by the hash of their content; the rows that name a hash are written after the file is safe.
package protocol FileStore: Sendable {
    /// Stores the bytes durably and returns their hash, 64 hexadecimal digits. Storing twice is harmless.
    func put(_ bytes: [UInt8]) throws(FileStoreError) -> String

    /// The bytes, or nil when there is no such file.
    func get(_ hash: String) throws(FileStoreError) -> [UInt8]?

    /// Removes a file for good; nothing happens when it is not there.
    func remove(_ hash: String) throws(FileStoreError)

    /// Removes what nothing names and nobody stored since `moment`, in microseconds since 1970-01-01 UTC.
    ///
    /// - Returns: how many files.
    func removeUnused(except names: Set<String>, olderThan moment: Int64) throws(FileStoreError) -> Int

    /// Every hash stored, sorted.
    func hashes() throws(FileStoreError) -> [String]
}

/// A fault of the folder or the disk; carries the hash and the system's error number, no path.
package enum FileStoreError: Error, Sendable, Equatable {
    case unreadable(hash: String, errno: Int32)
    case unwritable(errno: Int32)
    case altered(hash: String)
    case invalidHash
}
