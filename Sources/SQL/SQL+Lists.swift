extension SQL.StringInterpolation {
    /// `WHERE id \(anyOf: ids)`: true for the elements of the list; never true when the list is empty.
    package mutating func appendInterpolation(anyOf values: [Int64]) {
        pieces.append(.list(.integers(values), .anyOf))
    }

    package mutating func appendInterpolation(anyOf values: [String]) {
        pieces.append(.list(.texts(values), .anyOf))
    }

    /// `WHERE id \(noneOf: ids)`: the contrary; true for every row that is not NULL when the list is empty.
    package mutating func appendInterpolation(noneOf values: [Int64]) {
        pieces.append(.list(.integers(values), .noneOf))
    }

    package mutating func appendInterpolation(noneOf values: [String]) {
        pieces.append(.list(.texts(values), .noneOf))
    }

    /// `FROM \(rowsOf: ids) AS wanted`: a table (`position` from 1, `value`) of the elements, in their order.
    package mutating func appendInterpolation(rowsOf values: [Int64]) {
        pieces.append(.list(.integers(values), .rows))
    }

    package mutating func appendInterpolation(rowsOf values: [String]) {
        pieces.append(.list(.texts(values), .rows))
    }
}
