internal import Synchronization

/// Values made from the record, each good for one state of it; those used longest ago go first.
final class KeptValues<Key: Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value
        var size: Int
        /// When it was last asked for, in requests.
        var used: UInt64
    }

    private struct State {
        /// `World.state` of everything that is held.
        var record: Int64?
        var entries: [Key: Entry] = [:]
        var size = 0
        var clock: UInt64 = 0
        var hits = 0
        var misses = 0
    }

    private let limit: Int
    private let state = Mutex(State())

    /// - Parameter limit: bytes; nil for a limit of 0: nothing is kept then.
    init?(limit: Int) {
        if limit <= 0 { return nil }
        self.limit = limit
    }

    var counts: PageCounts {
        state.withLock { PageCounts(hits: $0.hits, misses: $0.misses, pages: $0.entries.count, bytes: $0.size) }
    }

    /// The value as it was made for this state of the record.
    ///
    /// - Parameter isLast: false for a look before another, of which only a find is counted.
    func value(_ key: Key, at record: Int64, isLast: Bool = true) -> Value? {
        state.withLock { state in
            Self.turn(&state, to: record)
            state.clock += 1
            guard let place = state.entries.index(forKey: key) else {
                if isLast { state.misses += 1 }
                return nil
            }
            state.hits += 1
            state.entries.values[place].used = state.clock
            return state.entries.values[place].value
        }
    }

    /// True when there was such a value for the last state that was asked for.
    func holds(_ key: Key) -> Bool { state.withLock { $0.entries[key] != nil } }

    /// True when a value of so many bytes is kept at all: one must not push every other out.
    func mayHold(_ size: Int) -> Bool { size <= limit / 8 }

    /// - Parameter record: the state that was read before the value was made: what changed meanwhile makes another.
    func keep(_ value: Value, _ key: Key, size: Int, at record: Int64) {
        guard mayHold(size) else { return }
        state.withLock { state in
            guard state.record == record else { return }
            state.size += size - (state.entries[key]?.size ?? 0)
            state.entries[key] = Entry(value: value, size: size, used: state.clock)
            shrink(&state)
        }
    }

    /// A value that is kept takes more room than when it came.
    func grow(_ key: Key, by more: Int, at record: Int64) {
        state.withLock { state in
            guard state.record == record, state.entries[key] != nil else { return }
            state.entries[key]?.size += more
            state.size += more
            shrink(&state)
        }
    }

    /// Everything goes at the first request that sees another state, so that dead values take no room.
    private static func turn(_ state: inout State, to record: Int64) {
        if state.record == record { return }
        state.record = record
        state.entries = [:]
        state.size = 0
    }

    /// Makes room for an eighth at once: looking for the oldest at each value would take longer the more there are.
    private func shrink(_ state: inout State) {
        if state.size <= limit { return }
        for (key, entry) in state.entries.sorted(by: { $0.value.used < $1.value.used }) {
            if state.size <= limit - limit / 8 { return }
            state.entries[key] = nil
            state.size -= entry.size
        }
    }
}
