extension Markup.StringInterpolation {
    /// A text, escaped.
    package mutating func appendInterpolation(_ text: String) {
        check(.text)
        Escape.append(text, to: &bytes)
    }

    /// A whole number, without grouping: for identifiers and coordinates, not for readers.
    package mutating func appendInterpolation(_ number: Int) {
        check(.number)
        Escape.append(number, to: &bytes)
    }

    /// A fragment, as is. In an attribute value it may only hold escaped text.
    package mutating func appendInterpolation(_ markup: Markup) {
        check(markup.isPlainText ? .escapedText : .markup)
        bytes.append(contentsOf: markup.bytes)
    }

    /// A fragment, or nothing.
    package mutating func appendInterpolation(_ markup: Markup?) {
        if let markup { appendInterpolation(markup) }
    }

    /// An address, in a URL attribute only, at its beginning.
    package mutating func appendInterpolation(_ link: Link) {
        check(.link)
        Escape.append(link.address, to: &bytes)
    }

    /// HTML that nobody escaped.
    package mutating func appendInterpolation(_ raw: RawHTML) {
        check(.markup)
        bytes.append(contentsOf: raw.unsafe.utf8)
    }

    /// The fragment when the condition holds, built only then.
    package mutating func appendInterpolation(if condition: Bool, _ markup: @autoclosure () -> Markup) {
        if condition { appendInterpolation(markup()) }
    }

    /// One of two fragments, only that one is built.
    package mutating func appendInterpolation(
        if condition: Bool, _ markup: @autoclosure () -> Markup, else other: @autoclosure () -> Markup
    ) {
        appendInterpolation(condition ? markup() : other())
    }

    /// One fragment an element: `\(rows, { row in "<li>\(row.title)</li>" })`.
    package mutating func appendInterpolation<Items: Sequence>(
        _ items: Items, separator: Markup = Markup(), _ render: (Items.Element) -> Markup
    ) {
        var isFirst = true
        for item in items {
            if !isFirst { appendInterpolation(separator) }
            isFirst = false
            appendInterpolation(render(item))
        }
    }

    /// The same, where the label reads better: `\(each: rows, { row in … })`.
    package mutating func appendInterpolation<Items: Sequence>(
        each items: Items, separator: Markup = Markup(), _ render: (Items.Element) -> Markup
    ) {
        appendInterpolation(items, separator: separator, render)
    }
}

extension Markup {
    /// True when no byte could leave a quoted attribute value.
    fileprivate var isPlainText: Bool {
        #if DEBUG
            return !bytes.contains { byte in
                byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
                    || byte == UInt8(ascii: "'")
            }
        #else
            return true
        #endif
    }
}
