internal import Glibc

/// Why the data folder cannot be had.
package enum DataLockFault: Error, Sendable, Equatable {
    /// Another process holds it.
    case inUse
    case unwritable(errno: Int32)
}

/// Holds the data folder of an instance until it is released, or the process ends in any way.
///
/// Whoever opens the database shares it; a restore wants it alone.
package final class DataLock: Sendable {
    package enum Hold: Sendable {
        case shared, alone
    }

    private let descriptor: Int32

    /// - Throws: `DataLockFault.inUse` at once, without waiting.
    package init(_ folder: DataFolder, _ hold: Hold) throws(DataLockFault) {
        let opened = open(folder.lock, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if opened < 0 { throw .unwritable(errno: errno) }
        guard flock(opened, (hold == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else {
            let reason = errno
            close(opened)
            throw reason == EWOULDBLOCK ? .inUse : .unwritable(errno: reason)
        }
        descriptor = opened
    }

    deinit { close(descriptor) }
}
