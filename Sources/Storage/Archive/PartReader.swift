internal import Glibc

/// Reads one plain file of an archive by pieces; never follows a link.
final class PartReader {
    private static let capacity = 1 << 16
    let path: String
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: PartReader.capacity)

    /// A file that stands alone.
    convenience init(_ path: String) throws(ArchiveFault) { try self.init(path, at: path) }

    /// - Parameter path: relative to `folder`, for faults.
    convenience init(_ path: String, in folder: String) throws(ArchiveFault) {
        try self.init(path, at: "\(folder)/\(path)")
    }

    private init(_ path: String, at place: String) throws(ArchiveFault) {
        self.path = path
        // Without waiting: opening a pipe would block until somebody writes to it.
        descriptor = open(place, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0 {
            switch errno {
            case ENOENT: throw .missing(path: path)
            case ELOOP: throw .notPlain(path: path)
            default: throw .unreadable(path: path, errno: errno)
            }
        }
        var status = stat()
        if fstat(descriptor, &status) != 0 { throw .unreadable(path: path, errno: errno) }
        if status.st_mode & S_IFMT != S_IFREG { throw .notPlain(path: path) }
    }

    deinit { close(descriptor) }

    /// The next bytes, at most 64 KiB; nil at the end.
    func next() throws(ArchiveFault) -> ArraySlice<UInt8>? {
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count > 0 { return buffer[..<count] }
            if count == 0 { return nil }
            if errno != EINTR { throw .unreadable(path: path, errno: errno) }
        }
    }

    /// The whole file, for descriptions.
    ///
    /// - Parameter limit: bytes; a longer file is `.badDescription`.
    static func whole(_ path: String, in folder: String, limit: Int) throws(ArchiveFault) -> [UInt8] {
        let reader = try PartReader(path, in: folder)
        var bytes: [UInt8] = []
        while let piece = try reader.next() {
            bytes += piece
            if bytes.count > limit { throw .badDescription(path: path) }
        }
        return bytes
    }

    static func hash(
        _ path: String, in folder: String, _ hashing: Hashing
    ) throws(ArchiveFault) -> String {
        let hash = hashing.begin()
        let reader = try PartReader(path, in: folder)
        while let piece = try reader.next() { hash.add(piece) }
        return hash.finish()
    }
}
