/// Follows the literal parts of a `Markup` to know where each value stands: the debug context check.
///
/// A small part of the tokenizer of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html):
/// enough for markup that developers write, since values never change the state by themselves.
package struct MarkupScanner: Sendable {
    enum State: Equatable {
        case text, tagStart, tagName, endTag, inTag, attributeName, beforeValue
        case quoted(UInt8)
        case unquoted, comment, declaration
    }

    private(set) var state = State.text
    private var elementName: [UInt8] = []
    private var attributeName: [UInt8] = []
    private var valueIsEmpty = true
    /// The last bytes seen, to recognise `-->` and `</script`.
    private var tail: [UInt8] = []
    private var isInScript = false

    package init() {}

    package mutating func consume(_ literal: UnsafeBufferPointer<UInt8>) {
        for byte in literal { consume(byte) }
    }

    /// The violation when such a value comes now, otherwise the value is taken into account.
    package mutating func accept(_ value: MarkupValue) -> MarkupViolation? {
        let place = forbiddenPlace(for: value)
        if case .quoted = state { valueIsEmpty = false }
        if value == .attribute { state = .inTag }
        return place.map { MarkupViolation(value: value, place: $0) }
    }

    /// A literal must end in text, so that fragments can be put after one another.
    package var violationAtEnd: MarkupViolation? {
        place.map { MarkupViolation(value: nil, place: $0) }
    }
}

extension MarkupScanner {
    private static let addressNames: Set<String> = [
        "href", "src", "action", "formaction", "poster", "cite", "data", "srcset", "xlink:href", "ping", "background",
        "manifest",
    ]

    /// Where the scanner stands; `nil` for text.
    private var place: MarkupViolation.Place? {
        switch state {
        case .text: isInScript ? .script : nil
        case .tagStart, .tagName, .endTag, .inTag, .attributeName: .tag
        case .beforeValue, .unquoted: .unquotedAttributeValue
        case .quoted: .attribute(name: name)
        case .comment, .declaration: .comment
        }
    }

    private var name: String { String(decoding: attributeName, as: UTF8.self) }

    private func forbiddenPlace(for value: MarkupValue) -> MarkupViolation.Place? {
        if case .quoted = state { return forbiddenAttribute(for: value) }
        if value == .attribute { return isBetweenAttributes ? nil : place ?? .text }
        return value == .link ? place ?? .text : place
    }

    private var isBetweenAttributes: Bool { [.tagName, .inTag, .attributeName].contains(state) }

    private func forbiddenAttribute(for value: MarkupValue) -> MarkupViolation.Place? {
        let name = name
        let isAddress = MarkupScanner.addressNames.contains(name)
        let isCode = name.hasPrefix("on") || name == "style" || name == "srcdoc"
        return switch value {
        case .link where isAddress: valueIsEmpty ? nil : .insideAddress(name: name)
        case .link, .markup, .attribute: .attribute(name: name)
        case .number: isCode ? .attribute(name: name) : nil
        case .text, .escapedText: isCode || isAddress ? .attribute(name: name) : nil
        }
    }

    private mutating func consume(_ byte: UInt8) {
        switch state {
        case .text: consumeText(byte)
        case .tagStart: consumeTagStart(byte)
        case .tagName, .inTag, .endTag, .attributeName: consumeTag(byte)
        case .beforeValue: consumeBeforeValue(byte)
        case .quoted(let quote):
            if byte == quote { state = .inTag } else { valueIsEmpty = false }
        case .unquoted:
            if byte.isHTMLSpace { state = .inTag } else if byte == UInt8(ascii: ">") { closeTag() }
        case .comment: if remember(byte, endsWith: "-->") { state = .text }
        case .declaration: consumeDeclaration(byte)
        }
    }

    private mutating func consumeText(_ byte: UInt8) {
        if isInScript {
            if remember(byte, endsWith: "</script") || remember(nil, endsWith: "</style") {
                isInScript = false
                state = .endTag
            }
        } else if byte == UInt8(ascii: "<") {
            state = .tagStart
        }
    }

    private mutating func consumeTagStart(_ byte: UInt8) {
        tail = []
        switch byte {
        case UInt8(ascii: "/"): state = .endTag
        case UInt8(ascii: "!"): state = .declaration
        case _ where byte.isASCIILetter:
            elementName = [byte | 0x20]
            state = .tagName
        default: state = .text
        }
    }

    private mutating func consumeDeclaration(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") { state = .text }
        if remember(byte, endsWith: "--"), tail.count == 2 {
            tail = []
            state = .comment
        }
    }

    private mutating func consumeTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): closeTag()
        case _ where state == .endTag: break
        case _ where byte.isHTMLSpace || byte == UInt8(ascii: "/"): state = .inTag
        case _ where state == .tagName: elementName.append(byte | 0x20)
        case UInt8(ascii: "="): state = .beforeValue
        case _ where state == .attributeName: attributeName.append(byte.lowercasedASCII)
        default:
            attributeName = [byte.lowercasedASCII]
            state = .attributeName
        }
    }

    private mutating func consumeBeforeValue(_ byte: UInt8) {
        valueIsEmpty = true
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quoted(byte)
        case UInt8(ascii: ">"): closeTag()
        case _ where byte.isHTMLSpace: break
        default: state = .unquoted
        }
    }

    private mutating func closeTag() {
        let opened = state != .endTag
        let element = String(decoding: elementName, as: UTF8.self)
        isInScript = opened && (element == "script" || element == "style")
        tail = []
        state = .text
    }

    private mutating func remember(_ byte: UInt8?, endsWith end: StaticString) -> Bool {
        if let byte { tail = tail.suffix(8) + [byte.lowercasedASCII] }
        return end.withUTF8Buffer { tail.suffix($0.count).elementsEqual($0) }
    }
}
