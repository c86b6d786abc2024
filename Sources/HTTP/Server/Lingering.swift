// Its headers carry the socket declarations too; which of the two modules owns them depends on the build.
internal import CMicroHTTPD
internal import Glibc
internal import Synchronization

/// Reads and drops, for a while, what a refused client is still sending: closing at once would reset the connection
/// and take the answer away before it is read.
final class Lingering: Sendable {
    private struct Socket {
        let descriptor: Int32
        let deadline: UInt64
    }

    private static let mostSockets = 64
    private static let patience: UInt64 = 5_000_000_000
    private let sockets: Mutex<[Socket]> = Mutex([])

    /// Keeps a duplicate of the descriptor open.
    func add(_ descriptor: Int32, now: UInt64) {
        sockets.withLock { sockets in
            guard sockets.count < Self.mostSockets else { return }
            let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
            if copy >= 0 { sockets.append(Socket(descriptor: copy, deadline: now + Self.patience)) }
        }
    }

    func sweep(now: UInt64) {
        sockets.withLock { sockets in
            sockets.removeAll { socket in
                guard now >= socket.deadline || Self.isFinished(socket.descriptor) else { return false }
                close(socket.descriptor)
                return true
            }
        }
    }

    func closeAll() { sweep(now: .max) }

    /// Drops what has arrived, 4 MB at most a sweep; true at the end of the stream.
    private static func isFinished(_ descriptor: Int32) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { room in
            for _ in 0..<64 {
                let count = recv(descriptor, room.baseAddress, room.count, Int32(MSG_DONTWAIT))
                if count < 0 { return errno != EAGAIN && errno != EINTR }
                if count == 0 { return true }
            }
            return false
        }
    }
}
