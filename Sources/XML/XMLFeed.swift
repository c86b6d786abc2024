internal import CXML2

/// One streamed reading: the parser of libxml2 that calls back, and what stopped it.
final class XMLFeed {
    private let visitor: any XMLVisitor
    private let depthLimit: Int
    private var parser: xmlParserCtxtPtr?
    private var depth = 0
    private var failure: (any Error)?

    init(_ visitor: any XMLVisitor, depthLimit: Int) throws(XMLError) {
        self.visitor = visitor
        self.depthLimit = depthLimit
        LibXML.prepare()
        parser = shim_xml_feed(
            { feed, name, _, _, _, _, count, _, attributes in
                XMLFeed.called(feed)?.start(name, attributes, Int(count))
            },
            { feed, name, _, _ in XMLFeed.called(feed)?.end(name) },
            { feed, text, count in XMLFeed.called(feed)?.text(text, Int(count)) },
            { feed, _, _, _ in XMLFeed.called(feed)?.stop(XMLError.declaresType) },
            { feed, error in XMLFeed.called(feed)?.report(error) }, Unmanaged.passUnretained(self).toOpaque())
        if parser == nil { throw .size }
    }

    deinit {
        // Only a document type would make a tree, and that one stops the reading.
        if let parser { xmlFreeParserCtxt(parser) }
    }

    /// Reads the next piece, the last one when it is empty.
    func take(_ piece: UnsafeRawBufferPointer) throws {
        let bytes = piece.assumingMemoryBound(to: CChar.self)
        let outcome = xmlParseChunk(parser, bytes.baseAddress, Int32(piece.count), piece.isEmpty ? 1 : 0)
        if let failure { throw failure }
        if outcome != 0 { throw XMLError.malformed(line: line, reason: "not well formed") }
    }

    private var line: Int { Int(parser?.pointee.input?.pointee.line ?? 0) }

    private static func called(_ feed: UnsafeMutableRawPointer?) -> XMLFeed? {
        feed.map { Unmanaged<XMLFeed>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, _ count: Int
    ) {
        depth += 1
        guard let name, failure == nil else { return }
        if depth > depthLimit { return stop(XMLError.tooDeep(limit: depthLimit)) }
        attempt { try visitor.start(XMLTag(name, depth: depth, attributes, count: count)) }
    }

    private func end(_ name: UnsafePointer<xmlChar>?) {
        defer { depth -= 1 }
        guard let name, failure == nil else { return }
        attempt { try visitor.end(String(cString: name), depth: depth) }
    }

    private func text(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
        guard let text, failure == nil, visitor.wantsText else { return }
        attempt { try visitor.text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)) }
    }

    /// The first mistake counts: those after it come from it. Warnings are about namespaces nobody reads.
    private func report(_ error: UnsafeMutablePointer<xmlError>?) {
        guard let error = error?.pointee, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
        let reason = error.message.map { String(cString: $0).trimmedEnd } ?? "error \(error.code)"
        stop(XMLError.malformed(line: Int(error.line), reason: reason))
    }

    private func attempt(_ body: () throws -> Void) {
        do { try body() } catch { stop(error) }
    }

    private func stop(_ error: any Error) {
        if failure == nil { failure = error }
        xmlStopParser(parser)
    }
}
