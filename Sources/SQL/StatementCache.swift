/// Prepared statements by text, the least recently used given up first.
///
/// A statement is taken out while it runs, so that the same text may run again inside its own callback.
package struct StatementCache<Statement> {
    private struct Entry {
        var statement: Statement
        var lastUse: UInt64
    }

    private let capacity: Int
    private var entries: [String: Entry] = [:]
    private var clock: UInt64 = 0

    package init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    package var count: Int { entries.count }

    package mutating func take(_ text: String) -> Statement? {
        entries.removeValue(forKey: text)?.statement
    }

    /// Returns what must be released: the least recently used statement, or an older one of the same text.
    package mutating func put(_ statement: Statement, _ text: String) -> Statement? {
        clock += 1
        let previous = entries.updateValue(Entry(statement: statement, lastUse: clock), forKey: text)
        if let previous { return previous.statement }
        guard entries.count > capacity else { return nil }
        let oldest = entries.min { $0.value.lastUse < $1.value.lastUse }
        return oldest.flatMap { entries.removeValue(forKey: $0.key)?.statement }
    }

    package mutating func removeAll() -> [Statement] {
        defer { entries = [:] }
        return entries.values.map(\.statement)
    }
}
