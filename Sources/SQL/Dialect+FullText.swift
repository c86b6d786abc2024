/// Tables of terms that a full-text index serves: terms are stored as they are, with their places, and asked for one by
/// one or side by side. A term holds letters and digits only, in ASCII or beyond it, so that no engine cuts it.
extension Dialect {
    /// Keeps a place where no term stands: no letter, so nothing that is asked can be it.
    package static let filler = "¶"

    /// The column that numbers the rows of a table of terms.
    package var textRow: SQL {
        switch self {
        case .sqlite: "rowid"
        case .postgres: "doc"
        }
    }

    /// The value of a column of terms.
    ///
    /// - Parameter terms: in their order; an empty one keeps its place and is found by nothing.
    package func terms(_ terms: [String]) -> SQL {
        switch self {
        case .sqlite: "\(terms.map { $0.isEmpty ? Self.filler : $0 }.joined(separator: " "))"
        case .postgres: "CAST(\(Self.vector(terms)) AS tsvector)"
        }
    }

    /// True for rows whose column holds the terms side by side in this order; a single term is met anywhere.
    ///
    /// - Parameters:
    ///   - table: must be the only table of its statement.
    ///   - column: one of its columns, never from a person.
    package func holds(_ terms: [String], in column: String, of table: String) -> SQL {
        switch self {
        case .sqlite:
            "\(fragment: SQL(unsafe: table)) MATCH \("{\(column)} : \"" + terms.joined(separator: " ") + "\"")"
        case .postgres:
            """
            \(fragment: SQL(unsafe: column)) @@ CAST(\(terms.map { "'\($0)'" }.joined(separator: " <-> ")) AS tsquery)
            """
        }
    }

    /// All the numbers of the rows that a statement finds, in one text, separated by blanks; null without a row. For very
    /// many rows, each of which costs more to hand over than to find.
    package var textRows: SQL {
        switch self {
        case .sqlite: "group_concat(rowid, ' ')"
        case .postgres: "string_agg(CAST(doc AS text), ' ')"
        }
    }

    /// What makes a transaction read tables by their indexes, and what ends that. For a term that many rows have,
    /// PostgreSQL would take every row's terms apart instead, which is five times slower.
    var readingByIndex: (begin: SQL, end: SQL)? {
        switch self {
        case .sqlite: nil
        case .postgres: ("SET LOCAL enable_seqscan = off", "SET LOCAL enable_seqscan = on")
        }
    }

    /// One step towards an index without any trace of deleted terms; nil where the engine sees to it by itself.
    ///
    /// - Parameter isFirst: the first step includes every part of the index in the work, the others go on with it.
    package func purging(_ table: String, isFirst: Bool) -> SQL? {
        switch self {
        case .sqlite:
            """
            INSERT INTO \(fragment: SQL(unsafe: table)) (\(fragment: SQL(unsafe: table)), rank)
            VALUES ('merge', \(isFirst ? -Self.purgedPages : Self.purgedPages))
            """
        case .postgres: nil
        }
    }

    /// How many parts the index of a table of terms is made of: deleted terms are gone when one is left.
    package func parts(of table: String) -> SQL? {
        switch self {
        case .sqlite: "SELECT COUNT(DISTINCT segid) FROM \(fragment: SQL(unsafe: table + "_idx"))"
        case .postgres: nil
        }
    }

    /// So many that a step stays far below the budget of a statement.
    private static let purgedPages = 200

    /// `'term':1,5 'other':2`, places from 1.
    private static func vector(_ terms: [String]) -> String {
        var places: [String: [Int]] = [:]
        for (index, term) in terms.enumerated() where !term.isEmpty { places[term, default: []].append(index + 1) }
        return places.map { "'\($0.key)':" + $0.value.map(String.init).joined(separator: ",") }
            .joined(separator: " ")
    }
}
