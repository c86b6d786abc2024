internal import Glibc

/// The standard output and error, for a developer who waits.
enum Terminal {
    static func say(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    static func answer(_ text: String) { write(text, to: STDOUT_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count <= 0 { return }
            start += count
        }
    }
}
