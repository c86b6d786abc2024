extension SQL {
    /// The parameters in the order of their placeholders.
    package var binds: [SQLValue] {
        pieces.compactMap { piece in
            switch piece {
            case .literal, .text: nil
            case .value(let value), .list(let value, _): value
            }
        }
    }

    /// The text that one engine prepares; it holds no value, only placeholders.
    package func text(for dialect: Dialect) -> String {
        var text = ""
        var parameter = 0
        for piece in pieces {
            switch piece {
            case .literal(let literal):
                literal.withUTF8Buffer { text += String(decoding: $0, as: UTF8.self) }
            case .text(let unsafe):
                text += unsafe
            case .value:
                parameter += 1
                text += dialect.placeholder(parameter)
            case .list(_, let use):
                parameter += 1
                text += dialect.list(use, dialect.placeholder(parameter))
            }
        }
        return text
    }
}
