internal import CXML2

/// Reads XML and HTML with libxml2: no network, no document type loaded, no entity expanded.
package enum XML {
    /// The root of a well-formed XML document in UTF-8.
    package static func document(_ bytes: [UInt8]) throws(XMLError) -> XMLElement {
        guard let size = Int32(exactly: bytes.count), size > 0 else { throw .size }
        LibXML.prepare()
        guard let parser = xmlNewParserCtxt() else { throw .size }
        let errors = ParserErrors()
        defer { withExtendedLifetime(errors) { xmlFreeParserCtxt(parser) } }
        errors.listen(to: parser)
        let tree = bytes.withUnsafeBytes { buffer in
            xmlCtxtReadMemory(
                parser, buffer.assumingMemoryBound(to: CChar.self).baseAddress, size, nil, "UTF-8",
                Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue))
        }
        defer { if let tree { xmlFreeDoc(tree) } }
        guard let tree, let root = xmlDocGetRootElement(tree) else {
            let first = errors.found.first
            throw .malformed(line: first?.line ?? 0, reason: first?.reason ?? "not well formed")
        }
        if tree.pointee.intSubset?.pointee.entities != nil { throw .declaresEntities }
        return XMLElement(root)
    }

    /// The tree of an HTML page, repaired where it is wrong, and what was wrong.
    static func page(_ bytes: [UInt8]) -> (root: XMLElement?, problems: [ParserError]) {
        LibXML.prepare()
        guard let size = Int32(exactly: bytes.count), size > 0, let parser = htmlNewParserCtxt() else {
            return (nil, [])
        }
        let problems = ParserErrors()
        defer { withExtendedLifetime(problems) { htmlFreeParserCtxt(parser) } }
        problems.listen(to: parser)
        let tree = bytes.withUnsafeBytes { buffer in
            htmlCtxtReadMemory(
                parser, buffer.assumingMemoryBound(to: CChar.self).baseAddress, size, nil, "UTF-8",
                Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue))
        }
        defer { if let tree { xmlFreeDoc(tree) } }
        let root = tree.flatMap { xmlDocGetRootElement($0) }.map { XMLElement($0) }
        return (root, problems.found)
    }
}

extension String {
    /// Without the line end that libxml2 puts after its messages.
    var trimmedEnd: String { String(prefix(while: { $0 != "\n" })) }
}
