/// A failure of the database, safe to log.
///
/// `description` carries no data at all; `debugDescription` adds the engine's message (values removed) and the
/// statement's text. Neither ever holds a bound value.
package struct SQLError: Error, Sendable {
    package let code: Code
    /// The engine's own words, without values.
    package var message: String
    /// The text of the statement that failed, with placeholders.
    package var statement: String?

    package init(_ code: Code, message: String = "", statement: String? = nil) {
        self.code = code
        self.message = message
        self.statement = statement
    }
}

extension SQLError: CustomStringConvertible, CustomDebugStringConvertible {
    package var description: String { "database: \(code)" }

    package var debugDescription: String {
        var text = description
        if !message.isEmpty { text += " | \(message)" }
        if let statement { text += " | \(statement)" }
        return text
    }
}
