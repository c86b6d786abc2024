import SQL
import Synchronization

/// A database that works until it is told to fail; the failure carries a value that nobody may see.
final class BrokenDatabase: Database {
    static let secret = "adresse de la personne"
    private let inner: any Database
    private let fault = Mutex<SQLError.Code?>(nil)

    init(_ inner: any Database) { self.inner = inner }

    var dialect: Dialect { inner.dialect }

    func fail(_ code: SQLError.Code?) { fault.withLock { $0 = code } }

    func read<T>(_ body: (any Connection) throws -> T) throws -> T {
        try stumble()
        return try inner.read(body)
    }

    func write<T>(_ body: (any Connection) throws -> T) throws -> T {
        try stumble()
        return try inner.write(body)
    }

    func withMigrationLock<T>(_ body: (any Connection) throws -> T) throws -> T { try inner.withMigrationLock(body) }

    func backup(to path: String) throws { try inner.backup(to: path) }

    func check() throws -> [String] { try inner.check() }

    func close() { inner.close() }

    private func stumble() throws {
        if let code = fault.withLock({ $0 }) { throw SQLError(code, message: Self.secret, statement: "SELECT 1") }
    }
}
