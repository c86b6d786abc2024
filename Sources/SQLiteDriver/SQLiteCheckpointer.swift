internal import CSQLite
internal import Glibc
internal import SQL

/// A thread that copies the write-ahead log back into the database file, so that no commit has to.
final class SQLiteCheckpointer: Sendable {
    private struct State {
        var pages: Int32 = 0
        var isStopping = false
        var thread: pthread_t?
    }

    private enum Order {
        case copy(mode: Int32)
        case stop
    }

    /// What the new thread receives.
    private final class Start {
        let owner: SQLiteCheckpointer
        let handle: SQLiteHandle

        init(_ owner: SQLiteCheckpointer, _ handle: SQLiteHandle) {
            self.owner = owner
            self.handle = handle
        }
    }

    /// Pages in the log (4 KiB each) from which copying starts, and from which it makes writers wait for a fresh log.
    private static let enough: Int32 = 1_000
    private static let tooMany: Int32 = 16_384

    private let state = Monitor(State())

    /// `handle` is the thread's own connection.
    func start(_ handle: SQLiteHandle) throws {
        var thread = pthread_t()
        let start = Unmanaged.passRetained(Start(self, handle))
        let result = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                let start = Unmanaged<Start>.fromOpaque(context).takeRetainedValue()
                start.owner.work(start.handle)
                return nil
            }, start.toOpaque())
        guard result == 0 else {
            start.release()
            throw SQLError(.other(engineCode: "pthread_create \(result)"))
        }
        state.withLock { $0.thread = thread }
    }

    /// Lets the writer tell how long the log has become after each commit. The owner outlives the writer.
    func watch(_ writer: SQLiteHandle) {
        sqlite3_wal_hook(
            writer.db,
            { context, _, _, pages in
                guard let context else { return SQLITE_OK }
                Unmanaged<SQLiteCheckpointer>.fromOpaque(context).takeUnretainedValue().note(pages)
                return SQLITE_OK
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    func stop() {
        let thread = state.withLock { state in
            state.isStopping = true
            defer { state.thread = nil }
            return state.thread
        }
        state.wakeAll()
        if let thread { pthread_join(thread, nil) }
    }

    private func note(_ pages: Int32) {
        guard pages >= Self.enough else { return }
        state.withLock { $0.pages = pages }
        state.wakeOne()
    }

    private func work(_ handle: SQLiteHandle) {
        while case .copy(let mode) = nextOrder() {
            // A checkpoint that a reader holds up is tried again after the next commit.
            sqlite3_wal_checkpoint_v2(handle.db, nil, mode, nil, nil)
        }
    }

    private func nextOrder() -> Order {
        state.wait(until: .never) { state in
            if state.isStopping { return Order.stop }
            guard state.pages > 0 else { return nil }
            defer { state.pages = 0 }
            return .copy(mode: state.pages > Self.tooMany ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE)
        } ?? .stop
    }
}
