/// One statement: its literal text and the parameters bound to it.
///
/// Written as a string literal, so a value that comes from a person can only ever be bound:
/// `"SELECT id FROM practice WHERE slug = \(slug) AND team \(anyOf: teams)"`. The text differs per engine (`?` or `$1`)
/// and is the key of the statement cache, so it must not vary with the data.
package struct SQL: ExpressibleByStringInterpolation, Sendable {
    enum Piece: Sendable {
        case literal(StaticString)
        case text(String)
        case value(SQLValue)
        case list(SQLValue, ListUse)
    }

    /// What a list parameter stands for: a membership test, its negation, or a table of its elements.
    enum ListUse: Sendable {
        case anyOf, noneOf, rows
    }

    var pieces: [Piece]

    package init(stringLiteral value: StaticString) {
        pieces = [.literal(value)]
    }

    package init(stringInterpolation: StringInterpolation) {
        pieces = stringInterpolation.pieces
    }

    /// Text that no compiler has seen: for `Dialect`, and for table names read from the database's own catalogue.
    package init(unsafe text: String) {
        pieces = [.text(text)]
    }

    init(pieces: [Piece]) {
        self.pieces = pieces
    }

    /// A statement made of two others, one after the other.
    package static func + (left: SQL, right: SQL) -> SQL {
        SQL(pieces: left.pieces + right.pieces)
    }
}
