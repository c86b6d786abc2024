package import SQL
internal import Synchronization

/// Keeps each distinct statement that runs, with the values it was first given: give `observe` to the database.
package final class StatementLog: Sendable {
    private let statements = Mutex<[String: SQL]>([:])

    package init() {}

    package func observe(_ statement: SQL) {
        let text = statement.text(for: .postgres)
        statements.withLock { if $0[text] == nil { $0[text] = statement } }
    }

    package func clear() { statements.withLock { $0 = [:] } }

    /// In the order of their texts.
    package var distinct: [SQL] {
        statements.withLock { $0.sorted { $0.key < $1.key }.map(\.value) }
    }

    /// Texts of the statements that change rows.
    package var writes: [String] {
        distinct.map { $0.text(for: .postgres) }.filter { text in
            ["INSERT", "UPDATE", "DELETE"].contains { text.hasPrefix($0) }
        }
    }
}
