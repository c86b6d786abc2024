internal import Glibc

/// Bytes on disk without a name: closed, and so gone, with this object, even when the process is killed.
package final class SpoolFile: Sendable {
    private let descriptor: Int32
    /// O_TMPFILE, which Glibc's module does not show.
    private static let unnamed = 0o20_000_000 | O_DIRECTORY

    /// Nil with `errno` set when no file can be made in `directory`.
    package init?(directory: String) {
        let unnamed = open(directory, Self.unnamed | O_RDWR | O_CLOEXEC, 0o600)
        descriptor = unnamed >= 0 || errno != EOPNOTSUPP ? unnamed : Self.openUnlinked(directory)
        if descriptor < 0 { return nil }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Readable by `open` in this process only, from the start, as long as this object lives.
    package var path: String { "/proc/self/fd/\(descriptor)" }

    /// False when the disk is full or fails.
    package func append(_ bytes: UnsafeRawBufferPointer) -> Bool {
        var rest = bytes[...]
        while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
            let written = write(descriptor, base, rest.count)
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return false }
            rest = rest.dropFirst(written)
        }
        return true
    }

    /// For file systems without O_TMPFILE.
    private static func openUnlinked(_ directory: String) -> Int32 {
        var name = Array("\(directory)/body-XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        if descriptor >= 0 {
            unlink(name)
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
        return descriptor
    }
}
