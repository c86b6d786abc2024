internal import CPQ

/// A result of libpq, released with the object.
final class PostgresResult {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        PQclear(pointer)
    }

    var isFailure: Bool {
        let status = PQresultStatus(pointer)
        return status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK && status != PGRES_EMPTY_QUERY
    }

    var rowCount: Int32 { PQntuples(pointer) }

    /// The command's tag, such as `COMMIT` or `UPDATE 3`.
    var tag: String { PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    /// Rows inserted, updated or deleted; 0 for any other command.
    var changes: Int {
        let words = tag.split(separator: " ")
        guard let command = words.first, ["INSERT", "UPDATE", "DELETE", "MERGE"].contains(command) else { return 0 }
        return words.last.flatMap { Int($0) } ?? 0
    }
}
