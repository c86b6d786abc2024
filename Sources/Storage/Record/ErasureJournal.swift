internal import Glibc

/// One thing that must never come back, not even from an old backup.
package struct Erasure: Sendable, Equatable {
    /// Microseconds since 1970-01-01 UTC.
    package let at: Int64
    /// "practice" or "member".
    package let kind: String
    package let id: Int64

    package init(at: Int64, kind: String, id: Int64) {
        self.at = at
        self.kind = kind
        self.id = id
    }
}

/// The append-only list of erasures outside the database: written before the act, copied with every backup, replayed
/// by a restore. It holds identifiers, never what was erased.
package struct ErasureJournal: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Adds a line and flushes it to disk before returning.
    package func append(_ erasure: Erasure) throws(FileFault) {
        let isNew = access(path, F_OK) != 0
        let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw FileFault(errno: errno) }
        defer { close(descriptor) }
        let beginning = try Self.isCut(descriptor) ? Self.cutMark : ""
        try DurableFile.append(Array((beginning + erasure.line).utf8), to: descriptor)
        if isNew { DurableFile.flushFolder(of: path) }
    }

    /// Every erasure in order; a last line cut by a crash is ignored, because its act did not happen.
    package func all() throws(FileFault) -> [Erasure] {
        if access(path, F_OK) != 0 { return [] }
        let bytes = try DurableFile.read(path, limit: Int.max)
        let end = bytes.lastIndex(of: UInt8(ascii: "\n")) ?? bytes.startIndex
        return String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: true)
            .compactMap { line in
                let columns = line.split(separator: "\t")
                guard columns.count == 3, let at = Int64(columns[0]), let id = Int64(columns[2]) else { return nil }
                return Erasure(at: at, kind: String(columns[1]), id: id)
            }
    }

    /// Makes a line that a crash cut unreadable for good, when more is written after it.
    private static let cutMark = "\tcut\n"

    private static func isCut(_ descriptor: Int32) throws(FileFault) -> Bool {
        let size = lseek(descriptor, 0, SEEK_END)
        if size < 0 { throw FileFault(errno: errno) }
        if size == 0 { return false }
        var last: UInt8 = 0
        if pread(descriptor, &last, 1, size - 1) != 1 { throw FileFault(errno: errno) }
        return last != UInt8(ascii: "\n")
    }
}
