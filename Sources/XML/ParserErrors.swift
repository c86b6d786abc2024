internal import CXML2

/// Collects what a parser of libxml2 reports, except that it does not know the elements of HTML 5 and SVG.
final class ParserErrors {
    private(set) var found: [ParserError] = []

    /// The collector must outlive the parser.
    func listen(to parser: xmlParserCtxtPtr) {
        shim_on_error(
            parser,
            { parser, error in
                guard let error, let target = shim_parser_target(parser) else { return }
                Unmanaged<ParserErrors>.fromOpaque(target).takeUnretainedValue().add(error.pointee)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func add(_ error: xmlError) {
        let isUnknownTag = error.code == Int32(XML_HTML_UNKNOWN_TAG.rawValue)
        if isUnknownTag, let tag = error.str1, HTMLNames.newerElements.contains(String(cString: tag)) { return }
        let reason = error.message.map { String(cString: $0) } ?? "error \(error.code)"
        found.append(ParserError(line: Int(error.line), reason: reason.trimmedEnd))
    }
}
