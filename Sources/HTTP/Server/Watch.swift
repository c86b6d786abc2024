internal import Synchronization

/// The thread that closes connections whose absolute deadline has passed: the C library only counts inactivity.
final class Watch: Sendable {
    private static let period = 50
    private let isStopping = Atomic(false)
    private let thread: Mutex<ServerThread?> = Mutex(nil)

    init(peers: Peers, lingering: Lingering, clock: @escaping @Sendable () -> UInt64) throws(ServerError) {
        let started = ServerThread { [self] in
            while !isStopping.load(ordering: .acquiring) {
                Moment.sleep(milliseconds: Self.period)
                let now = clock()
                peers.expire(at: now)
                lingering.sweep(now: now)
            }
            lingering.closeAll()
        }
        guard let started else { throw .cannotStart }
        thread.withLock { $0 = started }
    }

    func stop() {
        isStopping.store(true, ordering: .releasing)
        let thread = thread.withLock { thread in
            defer { thread = nil }
            return thread
        }
        thread?.join()
    }
}
