internal import HTTP
internal import Synchronization

/// Keeps the pages made last, each good for one state of the record; those used longest ago go first.
final class PageCache: Sendable {
    private struct Entry {
        let response: Response
        var size: Int
        /// When it was last asked for, in requests.
        var used: UInt64
    }

    private struct State {
        /// `World.state` of everything that is held.
        var record: Int64?
        var entries: [PageKey: Entry] = [:]
        var size = 0
        var clock: UInt64 = 0
        var hits = 0
        var misses = 0
    }

    /// What an entry takes besides its bytes, about.
    private static let overhead = 1_024
    private let limit: Int
    private let state = Mutex(State())

    /// Nil for a limit of 0: nothing is kept then.
    init?(limit: Int) {
        if limit <= 0 { return nil }
        self.limit = limit
    }

    var counts: PageCounts {
        state.withLock { PageCounts(hits: $0.hits, misses: $0.misses, pages: $0.entries.count, bytes: $0.size) }
    }

    /// The page as it was made for this state of the record.
    func page(_ key: PageKey, at record: Int64) -> Response? {
        state.withLock { state in
            Self.turn(&state, to: record)
            state.clock += 1
            guard let entry = state.entries[key] else {
                state.misses += 1
                return nil
            }
            state.hits += 1
            state.entries[key]?.used = state.clock
            return entry.response
        }
    }

    /// Keeps an answer that may be given again.
    ///
    /// - Parameter record: the state that was read before the page was made: what changed meanwhile makes another.
    /// - Returns: the answer to give, compressed once with those that follow.
    func keep(_ response: Response, _ key: PageKey, at record: Int64) -> Response {
        guard case .bytes(let bytes) = response.body, Self.mayBeKept(response) else { return response }
        let size = bytes.count + key.size + Self.overhead
        // A file to take away must not push every page out.
        if size > limit / 8 { return response }
        var kept = response
        kept.body = .kept(KeptBody(bytes) { [weak self] more in self?.grow(key, by: more, at: record) })
        state.withLock { [kept] state in
            guard state.record == record else { return }
            state.size += size - (state.entries[key]?.size ?? 0)
            state.entries[key] = Entry(response: kept, size: size, used: state.clock)
            shrink(&state)
        }
        return kept
    }

    private static func mayBeKept(_ response: Response) -> Bool {
        response.status == 200 && response.headers["Set-Cookie"] == nil
            && !response.headers.all("Cache-Control").contains { $0.lowercased().contains("no-store") }
    }

    /// Everything goes at the first request that sees another state, so that dead pages take no room.
    private static func turn(_ state: inout State, to record: Int64) {
        if state.record == record { return }
        state.record = record
        state.entries = [:]
        state.size = 0
    }

    private func grow(_ key: PageKey, by more: Int, at record: Int64) {
        state.withLock { state in
            guard state.record == record, state.entries[key] != nil else { return }
            state.entries[key]?.size += more
            state.size += more
            shrink(&state)
        }
    }

    /// Makes room for an eighth at once: looking for the oldest at each page would take longer the more there are.
    private func shrink(_ state: inout State) {
        if state.size <= limit { return }
        for (key, entry) in state.entries.sorted(by: { $0.value.used < $1.value.used }) {
            if state.size <= limit - limit / 8 { return }
            state.entries[key] = nil
            state.size -= entry.size
        }
    }
}
