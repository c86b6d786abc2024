/// A piece of HTML that can only be written as a literal, so that a run-time text never enters it unescaped.
///
/// `\(String)` is escaped, `\(Markup)` is copied as is, `\(Link)` belongs in a URL attribute.
/// Debug builds follow the literal and trap when a value stands where escaping does not protect (see `MarkupScanner`).
/// A fragment begins and ends in text: optional attributes are written with `\(attribute: …)`.
package struct Markup: Sendable, Equatable {
    package private(set) var bytes: [UInt8]

    package init() { bytes = [] }

    /// The text, escaped.
    package init(text: String) {
        bytes = []
        Escape.append(text, to: &bytes)
    }

    init(bytes: [UInt8]) { self.bytes = bytes }

    package var isEmpty: Bool { bytes.isEmpty }

    /// The HTML as a string, for tests and messages.
    package var html: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func append(_ other: Markup) { bytes.append(contentsOf: other.bytes) }
}
