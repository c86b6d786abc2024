/// Optional attributes: each writes its own leading space, so it stands right after the name or the attribute before it:
/// `<a href="\(link)"\(attribute: "aria-current", if: isHere, "page")>`.
extension Markup.StringInterpolation {
    /// ` name="value"` when there is a value.
    package mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
        guard let value else { return }
        appendAttribute(name, .text) { Escape.append(value, to: &$0) }
    }

    /// ` name="value"` when the condition holds.
    package mutating func appendInterpolation(attribute name: StaticString, if condition: Bool, _ value: String) {
        if condition { appendInterpolation(attribute: name, value) }
    }

    /// ` name="12"` when there is a number.
    package mutating func appendInterpolation(attribute name: StaticString, _ number: Int?) {
        guard let number else { return }
        appendAttribute(name, .number) { Escape.append(number, to: &$0) }
    }

    /// ` href="address"` when there is an address.
    package mutating func appendInterpolation(attribute name: StaticString, _ link: Link?) {
        guard let link else { return }
        appendAttribute(name, .link) { Escape.append(link.address, to: &$0) }
    }

    /// A boolean attribute such as ` open` or ` required` when the condition holds.
    package mutating func appendInterpolation(attribute name: StaticString, if condition: Bool) {
        guard condition else { return }
        check(.attribute)
        bytes.append(UInt8(ascii: " "))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func appendAttribute(
        _ name: StaticString, _ value: MarkupValue, _ write: (inout [UInt8]) -> Void
    ) {
        check(.attribute)
        appendLiteral(" ")
        appendLiteral(name)
        appendLiteral("=\"")
        check(value)
        write(&bytes)
        appendLiteral("\"")
    }
}
