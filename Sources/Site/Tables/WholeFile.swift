internal import Exchange
internal import Storage

/// A file taken whole into memory, with what is wrong told as for a table.
enum WholeFile {
    /// - Throws: `tooBig` before anything is read, `unreadable`.
    static func bytes(_ path: String, limit: Int) throws(TableError) -> [UInt8] {
        do {
            return try DurableFile.read(path, limit: limit)
        } catch {
            throw error.isTooBig ? .tooBig(bytes: limit + 1, limit: limit) : .unreadable
        }
    }
}
