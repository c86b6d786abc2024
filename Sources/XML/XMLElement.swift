/// An element of a parsed page or document, as a value: nothing of the C library stays behind it.
package struct XMLElement: Sendable, Equatable {
    /// The name without its prefix; in lower case for HTML.
    package let name: String
    /// By qualified name (`xlink:href`).
    package let attributes: [String: String]
    package let children: [Child]
    /// Line of the source, 1 for the first; lines over 65 535 are not counted by libxml2.
    package let line: Int

    package indirect enum Child: Sendable, Equatable {
        case element(XMLElement)
        case text(String)
    }

    package subscript(attribute: String) -> String? { attributes[attribute] }

    /// The elements right under this one.
    package var elements: [XMLElement] {
        children.compactMap { child in
            guard case .element(let element) = child else { return nil }
            return element
        }
    }

    /// All the text inside, as a reader sees it: each run of white space is one space, none at the ends.
    package var text: String {
        // No-break spaces are kept: they are part of what is read.
        rawText.split { $0.isASCII && $0.isWhitespace }.joined(separator: " ")
    }

    /// All the text inside, as written.
    package var rawText: String {
        children.map { child in
            switch child {
            case .element(let element): element.rawText
            case .text(let text): text
            }
        }.joined()
    }
}
