/// A value, or the end of a literal, in a place where escaping does not protect; the message is for developers.
package struct MarkupViolation: Sendable, Equatable, CustomStringConvertible {
    /// What stood in the wrong place; `nil` when the literal itself ends there.
    package let value: MarkupValue?
    package let place: Place

    package enum Place: Sendable, Equatable {
        case text, tag, unquotedAttributeValue, comment, script
        case attribute(name: String)
        /// After the beginning of a URL attribute, where a whole address has no sense.
        case insideAddress(name: String)
    }

    package var description: String {
        guard let value else { return "HTML literal ends inside \(placeName)" }
        return "HTML value (\(value)) must not stand inside \(placeName)"
    }

    private var placeName: String {
        switch place {
        case .text: "text"
        case .tag: "a tag"
        case .unquotedAttributeValue: "an attribute value without quotes"
        case .comment: "a comment or declaration"
        case .script: "a script or style element"
        case .attribute(let name): "the attribute \(name)"
        case .insideAddress(let name): "the address already begun in \(name)"
        }
    }
}
