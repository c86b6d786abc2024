extension SQL {
    /// Collects the literal text and the parameters of a statement, as the compiler meets them.
    package struct StringInterpolation: StringInterpolationProtocol {
        var pieces: [Piece] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces.reserveCapacity(2 * interpolationCount + 1)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            if literal.utf8CodeUnitCount > 0 { pieces.append(.literal(literal)) }
        }

        /// `\(slug)`: one bound parameter.
        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value) {
            pieces.append(.value(value.sqlValue))
        }

        /// `\(note)` with an optional: its value, or a NULL that still carries its type.
        package mutating func appendInterpolation<Value: SQLBindable>(_ value: Value?) {
            pieces.append(.value(value?.sqlValue ?? .null(Value.sqlType)))
        }

        /// A list as one parameter: JSON text on SQLite, an array on PostgreSQL.
        package mutating func appendInterpolation(_ values: [Int64]) {
            pieces.append(.value(.integers(values)))
        }

        package mutating func appendInterpolation(_ values: [String]) {
            pieces.append(.value(.texts(values)))
        }

        /// `\(fragment: filter)`: another statement spliced in, with its parameters.
        package mutating func appendInterpolation(fragment: SQL) {
            pieces += fragment.pieces
        }
    }
}
