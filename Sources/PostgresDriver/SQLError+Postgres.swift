internal import CPQ
internal import SQL

extension SQLError {
    /// The failure told by a result. The detail field holds values and never leaves this file.
    init(postgres result: OpaquePointer, statement: String?) {
        let state = Self.string(shim_pq_sqlstate(result))
        let primary = Self.string(shim_pq_primary(result))
        let quotesData = !["23", "25", "40", "42", "53", "55", "57"].contains(state.prefix(2))
        self.init(
            Self.code(state, result), message: quotesData ? Self.withoutQuotation(primary) : primary,
            statement: statement)
    }

    /// The failure of a connection that gave no result.
    init(postgres connection: OpaquePointer?) {
        self.init(.connection, message: Self.string(PQerrorMessage(connection)))
    }

    /// True when the same work may succeed if it runs again: serialization failure, deadlock.
    var isWorthRetrying: Bool {
        code == .other(engineCode: "40001") || code == .other(engineCode: "40P01")
    }

    private static func code(_ state: String, _ result: OpaquePointer) -> Code {
        switch state {
        case "23505": .uniqueViolation(constraint: uniqueColumns(result))
        case "23503", "23001": .foreignKeyViolation
        case "23514": .checkViolation(constraint: string(shim_pq_constraint(result)))
        case "23502":
            .notNullViolation(column: string(shim_pq_table(result)) + "." + string(shim_pq_column(result)))
        case "22P02", "22003", "42804": .wrongType
        case "22021": .invalidValue
        case "57014": .timeout
        case "55P03", "53300": .busy
        case "53100": .full
        case "58030": .disk
        case "25006": .readOnly
        case "25P02": .aborted
        case "XX001", "XX002": .corrupt
        case "57P01", "57P02", "57P03": .connection
        default: state.hasPrefix("08") ? .connection : .other(engineCode: state)
        }
    }

    /// The detail reads `…(columns)=(values)…` in every language: the columns are schema, the rest is data.
    private static func uniqueColumns(_ result: OpaquePointer) -> String {
        let name = string(shim_pq_constraint(result))
        let table = string(shim_pq_table(result))
        let detail = Array(string(shim_pq_detail(result)).utf8)
        guard let start = detail.firstIndex(of: UInt8(ascii: "(")),
            let end = detail[start...].firstIndex(of: UInt8(ascii: ")")),
            detail.dropFirst(end + 1).starts(with: "=(".utf8)
        else { return "index '\(name)'" }
        let columns = String(decoding: detail[(start + 1)..<end], as: UTF8.self)
        if columns.utf8.contains(UInt8(ascii: "(")) { return "index '\(name)'" }
        return columns.split(separator: ",")
            .map { column in table + "." + String(column.drop { $0 == " " }) }
            .joined(separator: ", ")
    }

    private static func withoutQuotation(_ message: String) -> String {
        String(message.prefix { $0 != "\"" && $0 != "«" && $0 != "'" })
    }

    private static func string(_ bytes: UnsafePointer<CChar>?) -> String {
        bytes.map { String(cString: $0) } ?? ""
    }
}
