/// A bounded set of resources, each lent to one thread at a time; opened when first needed, the warmest lent first.
///
/// A lease that does not come before the deadline throws `.busy`; after `close`, `.closed`.
package final class LeasePool<Resource>: Sendable {
    private struct State {
        var idle: [Resource] = []
        var open = 0
        var isClosed = false
    }

    private enum Turn {
        case reuse(Resource)
        case open
    }

    private let state: Monitor<State>
    private let capacity: Int
    private let timeout: Duration
    private let opening: @Sendable () throws -> Resource
    private let closing: @Sendable (Resource) -> Void
    private let isHealthy: @Sendable (Resource) -> Bool

    package init(
        capacity: Int, timeout: Duration, open: @escaping @Sendable () throws -> Resource,
        close: @escaping @Sendable (Resource) -> Void, isHealthy: @escaping @Sendable (Resource) -> Bool
    ) {
        state = Monitor(State())
        self.capacity = max(1, capacity)
        self.timeout = timeout
        opening = open
        closing = close
        self.isHealthy = isHealthy
    }

    package func withResource<R>(_ body: (Resource) throws -> R) throws -> R {
        let resource = try lease()
        defer { giveBack(resource) }
        return try body(resource)
    }

    /// The same with a resource that is free at this moment; nil when there is none, and nothing is waited for.
    package func withIdle<R>(_ body: (Resource) throws -> R) throws -> R? {
        guard let resource = state.withLock({ $0.isClosed ? nil : $0.idle.popLast() }) else { return nil }
        defer { giveBack(resource) }
        return try body(resource)
    }

    /// Closes what nobody uses: after the server went away, all connections are as dead as the first one.
    package func dropIdle() {
        let idle = state.withLock { state in
            defer {
                state.open -= state.idle.count
                state.idle = []
            }
            return state.idle
        }
        idle.forEach(closing)
        state.wakeAll()
    }

    /// Refuses new leases, then waits for those running; false when some still run at the deadline (each of them is
    /// closed by its own return).
    @discardableResult
    package func close() -> Bool {
        state.withLock { $0.isClosed = true }
        state.wakeAll()
        dropIdle()
        return state.wait(until: Deadline(after: timeout)) { $0.open == 0 ? true : nil } ?? false
    }

    private func lease() throws -> Resource {
        let turn = try state.wait(until: Deadline(after: timeout)) { state -> Turn? in
            if state.isClosed { throw SQLError(.closed) }
            if let resource = state.idle.popLast() { return .reuse(resource) }
            guard state.open < capacity else { return nil }
            state.open += 1
            return .open
        }
        switch turn {
        case .reuse(let resource): return resource
        case .open: return try openOne()
        case nil: throw SQLError(.busy, message: "no connection was free before the deadline")
        }
    }

    private func openOne() throws -> Resource {
        do {
            return try opening()
        } catch {
            forgetOne()
            throw error
        }
    }

    private func giveBack(_ resource: Resource) {
        let isKept =
            isHealthy(resource)
            && state.withLock { state in
                if !state.isClosed { state.idle.append(resource) }
                return !state.isClosed
            }
        if isKept {
            state.wakeOne()
        } else {
            closing(resource)
            forgetOne()
        }
    }

    private func forgetOne() {
        state.withLock { $0.open -= 1 }
        state.wakeAll()
    }
}
