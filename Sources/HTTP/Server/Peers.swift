internal import Synchronization

/// The open connections, and how many each visitor holds.
final class Peers: Sendable {
    private struct State {
        var open: [ObjectIdentifier: Peer] = [:]
        var held: [NetworkAddress: Int] = [:]
    }

    private let state = Mutex(State())
    private let perAddressLimit: Int?
    private let forwarding: Forwarding

    init(perAddressLimit: Int?, forwarding: Forwarding) {
        self.perAddressLimit = perAddressLimit
        self.forwarding = forwarding
    }

    func admits(_ address: NetworkAddress) -> Bool {
        guard let perAddressLimit, !forwarding.isTrusted(address) else { return true }
        return state.withLock { $0.held[address.household, default: 0] < perAddressLimit }
    }

    func add(_ peer: Peer) {
        state.withLock { state in
            state.open[ObjectIdentifier(peer)] = peer
            state.held[peer.address.household, default: 0] += 1
        }
    }

    func remove(_ peer: Peer) {
        state.withLock { state in
            state.open[ObjectIdentifier(peer)] = nil
            let left = state.held[peer.address.household, default: 1] - 1
            state.held[peer.address.household] = left > 0 ? left : nil
        }
    }

    /// Closes what is late. The lock is held, so no descriptor can be closed and reused meanwhile.
    func expire(at now: UInt64) {
        state.withLock { state in
            for peer in state.open.values { peer.expire(at: now) }
        }
    }

    /// Ends idle connections; true when none of any kind is left.
    func closeIdle() -> Bool {
        state.withLock { state in
            for peer in state.open.values { peer.closeIfIdle() }
            return state.open.isEmpty
        }
    }

    /// What handlers are working on.
    var runningExchanges: [Exchange] {
        state.withLock { $0.open.values.compactMap(\.runningExchange) }
    }
}
