internal import Glibc

/// Writes one new file of an archive, hashing it on the way; flushed to disk when it is finished.
final class PartWriter {
    private static let capacity = 1 << 16
    private let path: String
    private let descriptor: Int32
    private let hash: Hashing.Run
    private var buffer: [UInt8] = []

    /// A file that stands alone.
    convenience init(_ path: String, _ hashing: Hashing) throws(ArchiveFault) {
        try self.init(path, at: path, hashing)
    }

    /// - Parameter path: relative to `folder`, for faults.
    convenience init(_ path: String, in folder: String, _ hashing: Hashing) throws(ArchiveFault) {
        try self.init(path, at: "\(folder)/\(path)", hashing)
    }

    private init(_ path: String, at place: String, _ hashing: Hashing) throws(ArchiveFault) {
        hash = hashing.begin()
        self.path = path
        descriptor = open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw .unwritable(path: path, errno: errno) }
    }

    deinit { close(descriptor) }

    func write(_ bytes: some Collection<UInt8>) throws(ArchiveFault) {
        buffer.append(contentsOf: bytes)
        if buffer.count >= Self.capacity { try empty() }
    }

    /// - Returns: the hash of the whole file.
    func finish() throws(ArchiveFault) -> String {
        try empty()
        if fsync(descriptor) != 0 { throw .unwritable(path: path, errno: errno) }
        return hash.finish()
    }

    private func empty() throws(ArchiveFault) {
        hash.add(buffer[...])
        var written = 0
        while written < buffer.count {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0 && errno != EINTR { throw .unwritable(path: path, errno: errno) }
            written += max(0, count)
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
