internal import Glibc

/// A file of this machine read from its beginning, a piece at a time.
final class OpenedFile {
    private let descriptor: Int32
    let size: Int

    /// - Throws: `unreadable` for what is no file, `empty`, `tooBig` before anything is read.
    init(_ path: String, limit: Int) throws(TableError) {
        // Without O_NONBLOCK the opening of a pipe would wait for somebody to write.
        descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        var status = stat()
        let isFile = descriptor >= 0 && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        size = isFile ? Int(status.st_size) : 0
        guard isFile else { throw .unreadable }
        guard size > 0 else { throw .empty }
        guard size <= limit else { throw .tooBig(bytes: size, limit: limit) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// The next bytes, at most 64 KiB; none at the end.
    func next() throws(TableError) -> [UInt8] { try bytes { read(descriptor, $0.baseAddress, $0.count) } }

    /// The bytes from there on, at most 64 KiB, without moving where `next` reads.
    func bytes(at offset: Int) throws(TableError) -> [UInt8] {
        try bytes { pread(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
    }

    private func bytes(_ fill: (UnsafeMutableRawBufferPointer) -> Int) throws(TableError) -> [UInt8] {
        var outcome = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
            repeat { outcome = fill(UnsafeMutableRawBufferPointer(buffer)) } while outcome < 0 && errno == EINTR
            count = max(0, outcome)
        }
        guard outcome >= 0 else { throw .unreadable }
        return bytes
    }
}
