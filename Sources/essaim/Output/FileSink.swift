internal import Glibc

/// A file that a command writes piece by piece, in the place of what was there.
final class FileSink {
    private let descriptor: Int32
    private let path: String

    init(_ path: String) throws(UsageError) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        self.path = path
        if descriptor < 0 { throw .unwritable(path) }
    }

    /// Makes the folder that the files of a command go to; one that is there is taken as it is.
    static func makeFolder(_ path: String) throws(UsageError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .unwritable(path) }
    }

    deinit { Glibc.close(descriptor) }

    func write(_ bytes: [UInt8]) throws(UsageError) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { throw .unwritable(path) }
            start += count
        }
    }
}
