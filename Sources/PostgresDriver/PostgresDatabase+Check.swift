internal import SQL

extension PostgresDatabase {
    /// Always empty: the server checks its own pages and never lets a foreign key dangle.
    package func check() throws -> [String] { [] }
}
