/// The view that one transaction has of the database; used by one thread, never kept after the transaction's body.
///
/// A statement that fails makes the transaction refuse every later statement (`.aborted`) and its commit, on both
/// engines; wrap it in `savepoint` to go on after a failure.
package protocol Connection: AnyObject {
    var dialect: Dialect { get }

    /// Gives each row to `row` until it returns false. A statement that changes data always runs to its end.
    func scan(_ sql: SQL, _ row: (any Row) throws -> Bool) throws

    /// Runs a statement and returns how many rows it inserted, updated or deleted (cascades not counted).
    @discardableResult
    func execute(_ sql: SQL) throws -> Int

    /// Runs several statements of trusted text, without parameters: for migrations only.
    func script(_ text: String) throws

    /// Runs `body`; when it throws, undoes only what `body` did, and the transaction goes on.
    @discardableResult
    func savepoint<T>(_ body: () throws -> T) throws -> T

    /// The engine's plan for a statement, one step a line; the statement does not run.
    func explain(_ sql: SQL) throws -> [String]
}

extension Connection {
    package func each(_ sql: SQL, _ row: (any Row) throws -> Void) throws {
        try scan(sql) {
            try row($0)
            return true
        }
    }

    package func query<T>(_ sql: SQL, _ row: (any Row) throws -> T) throws -> [T] {
        var values: [T] = []
        try each(sql) { values.append(try row($0)) }
        return values
    }

    /// The first row only, nil when there is none.
    package func first<T>(_ sql: SQL, _ row: (any Row) throws -> T) throws -> T? {
        var value: T?
        try scan(sql) {
            value = try row($0)
            return false
        }
        return value
    }
}
