// Its headers carry the socket declarations too; which of the two modules owns them depends on the build.
internal import CMicroHTTPD
internal import Glibc
internal import Synchronization

/// One connection as the watch sees it: where it stands and until when.
///
/// The descriptor belongs to the C library, which closes it after `Peers.remove`; only touch it under `Peers`' lock
/// or from a callback of this connection.
final class Peer: Sendable {
    /// Where a connection stands.
    enum Phase: Equatable {
        /// Before a request line.
        case idle
        case head
        case body
        /// A handler works on it: its own budgets bound it.
        case running
        case answering
        /// Too late: the watch has closed it.
        case expired
    }

    private struct State {
        var phase = Phase.idle
        var deadline: UInt64
        var isFirst = true
        var exchange: Exchange?
    }

    let descriptor: Int32
    let address: NetworkAddress
    /// The address as requests carry it, written once.
    let addressText: String
    private let state: Mutex<State>

    init(descriptor: Int32, address: NetworkAddress, deadline: UInt64) {
        self.descriptor = descriptor
        self.address = address
        addressText = address.text
        state = Mutex(State(deadline: deadline))
    }

    var phase: Phase { state.withLock { $0.phase } }

    /// A request line came. The first head of a connection keeps the deadline of its birth.
    func beginHead(deadline: UInt64) {
        state.withLock { state in
            guard state.phase != .expired else { return }
            state.phase = .head
            if !state.isFirst { state.deadline = deadline }
        }
    }

    /// False when the watch was faster: the connection is then to be dropped.
    func enter(_ phase: Phase, deadline: UInt64, exchange: Exchange? = nil) -> Bool {
        state.withLock { state in
            guard state.phase != .expired else { return false }
            state.phase = phase
            state.deadline = deadline
            state.exchange = exchange
            if phase == .idle { state.isFirst = false }
            return true
        }
    }

    /// The exchange a handler works on.
    var runningExchange: Exchange? { state.withLock { $0.phase == .running ? $0.exchange : nil } }

    /// Closes the connection when its deadline has passed, telling a slow sender why.
    func expire(at now: UInt64) {
        let late: Phase? = state.withLock { state in
            guard now >= state.deadline, state.phase != .running, state.phase != .expired else { return nil }
            defer { state.phase = .expired }
            return state.phase
        }
        guard let late else { return }
        if late == .head || late == .body { sayTooSlow() }
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Ends a connection between two requests; one that has just been received is still answered.
    func closeIfIdle() {
        if phase == .idle { shutdown(descriptor, Int32(SHUT_RD)) }
    }

    private func sayTooSlow() {
        let answer = "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
        _ = answer.utf8.withContiguousStorageIfAvailable {
            send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
    }
}
