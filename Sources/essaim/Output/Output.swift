internal import Glibc

/// Where the program writes: answers on the standard output, complaints on the standard error.
struct Output: Sendable {
    func line(_ text: String) { Self.write(text + "\n", to: STDOUT_FILENO) }

    func bytes(_ bytes: [UInt8]) { Self.write(bytes, to: STDOUT_FILENO) }

    func complaint(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) { write(Array(text.utf8), to: descriptor) }

    /// A closed pipe ends the writing quietly: nobody reads any more.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            if count <= 0 { return }
            start += count
        }
    }
}
