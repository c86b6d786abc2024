import SQL
import Search
import Storage

/// A question of words, phrases, and, or, not: answered by sets of documents, and by an engine as one string.
indirect enum RandomQuery {
    case phrase([String])
    case both(RandomQuery, RandomQuery)
    case either(RandomQuery, RandomQuery)
    case without(RandomQuery, RandomQuery)

    init(_ dice: inout Dice, depth: Int) {
        if depth == 0 || dice.roll(4) == 0 {
            let length = dice.roll(3) == 0 ? 2 + dice.roll(2) : 1
            self = .phrase((0..<length).map { _ in Self.term(&dice) })
            return
        }
        let (left, right) = (RandomQuery(&dice, depth: depth - 1), RandomQuery(&dice, depth: depth - 1))
        switch dice.roll(3) {
        case 0: self = .both(left, right)
        case 1: self = .either(left, right)
        default: self = .without(left, right)
        }
    }

    /// Few terms are met often, most seldom.
    static func term(_ dice: inout Dice) -> String {
        let rank = dice.roll(12) * dice.roll(12) / 4
        return ["propos", "élan", "75", "жизнь"].indices.contains(rank)
            ? ["propos", "élan", "75", "жизнь"][rank] : "t\(rank)"
    }

    func documents(_ postings: SearchPostings, _ column: SearchColumn) throws -> Bitmap {
        switch self {
        case .phrase(let terms):
            terms.count == 1
                ? try postings.documents(term: terms[0], in: column) : try postings.documents(phrase: terms, in: column)
        case .both(let left, let right):
            try left.documents(postings, column).intersection(try right.documents(postings, column))
        case .either(let left, let right):
            try left.documents(postings, column).union(try right.documents(postings, column))
        case .without(let left, let right):
            try left.documents(postings, column).subtracting(try right.documents(postings, column))
        }
    }

    /// The whole question in the language of the engine.
    func text(_ dialect: Dialect) -> String {
        switch (self, dialect) {
        case (.phrase(let terms), .sqlite): "\"\(terms.joined(separator: " "))\""
        case (.phrase(let terms), .postgres): "(\(terms.map { "'\($0)'" }.joined(separator: " <-> ")))"
        case (.both(let left, let right), .sqlite): "(\(left.text(dialect)) AND \(right.text(dialect)))"
        case (.both(let left, let right), .postgres): "(\(left.text(dialect)) & \(right.text(dialect)))"
        case (.either(let left, let right), .sqlite): "(\(left.text(dialect)) OR \(right.text(dialect)))"
        case (.either(let left, let right), .postgres): "(\(left.text(dialect)) | \(right.text(dialect)))"
        case (.without(let left, let right), .sqlite): "(\(left.text(dialect)) NOT \(right.text(dialect)))"
        case (.without(let left, let right), .postgres): "(\(left.text(dialect)) & !\(right.text(dialect)))"
        }
    }

    /// What the engine finds by itself.
    func answer(_ connection: any Connection, _ column: String) throws -> [Int] {
        let text = text(connection.dialect)
        let statement: SQL =
            switch connection.dialect {
            case .sqlite:
                "SELECT rowid FROM search_text WHERE search_text MATCH \("{\(column)} : \(text)") ORDER BY rowid"
            case .postgres:
                "SELECT doc FROM search_text WHERE \(fragment: SQL(unsafe: column)) @@ CAST(\(text) AS tsquery) ORDER BY doc"
            }
        return try connection.query(statement) { try $0.int(0) }
    }
}
