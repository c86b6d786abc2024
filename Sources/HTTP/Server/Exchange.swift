internal import Synchronization

/// One request and its answer, from the request line to the last byte.
///
/// Shared between its network loop and one worker; all it holds is behind one lock.
final class Exchange: Sendable {
    /// What the next callback of the library means.
    enum Stage: Sendable {
        case head
        /// The head is read and no body follows.
        case bodiless(Head)
        case body
        /// Suspended: a worker has it.
        case running
        /// The answer is decided; nothing else may change it.
        case decided
    }

    /// What the loops and workers know of the exchange.
    struct State {
        var stage = Stage.head
        var id = "-"
        var method = "-"
        var path = "-"
        var request: Request?
        var finisher = Finisher(isRead: false, acceptEncoding: nil, ifNoneMatch: nil)
        var runsInline = false
        var sink: BodySink?
        var delivery: Delivery?
        var status = 0
        var bytes = 0
        /// The client may still be sending a body nobody reads.
        var leavesBodyUnread = false
    }

    let target: [UInt8]
    let started: UInt64
    let peer: Peer
    /// Of the C library, valid until the exchange completes; a bit pattern because pointers are not Sendable.
    let connection: UInt
    private let state = Mutex(State())

    init(target: [UInt8], started: UInt64, peer: Peer, connection: UInt) {
        self.target = target
        self.started = started
        self.peer = peer
        self.connection = connection
    }

    func read<Value: Sendable>(_ body: (inout sending State) -> sending Value) -> Value {
        state.withLock(body)
    }

    /// Keeps the worker's answer; false when another was decided meanwhile, and the connection is not to be touched.
    func decide(_ delivery: Delivery) -> Bool {
        state.withLock { state in
            guard case .running = state.stage else { return false }
            state.stage = .decided
            state.delivery = delivery
            return true
        }
    }
}
