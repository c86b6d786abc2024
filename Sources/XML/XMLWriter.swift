internal import CXML2

/// Writes an XML document in UTF-8, two blanks a level: the library escapes what is text. The same calls give the same
/// bytes.
package final class XMLWriter {
    private let buffer: xmlBufferPtr
    private let writer: xmlTextWriterPtr
    private var hasFailed = false

    /// - Throws: `size` when there is no memory for it.
    package init() throws(XMLError) {
        LibXML.prepare()
        guard let buffer = xmlBufferCreate() else { throw .size }
        guard let writer = xmlNewTextWriterMemory(buffer, 0) else {
            xmlBufferFree(buffer)
            throw .size
        }
        (self.buffer, self.writer) = (buffer, writer)
        note(xmlTextWriterSetIndent(writer, 1))
        note(xmlTextWriterSetIndentString(writer, "  "))
        note(xmlTextWriterStartDocument(writer, "1.0", "UTF-8", nil))
    }

    deinit {
        xmlFreeTextWriter(writer)
        xmlBufferFree(buffer)
    }

    /// An element that holds what the body writes.
    package func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ body: () -> Void) {
        start(name, attributes)
        body()
        note(xmlTextWriterEndElement(writer))
    }

    /// An element that holds a text, which must be without control characters.
    package func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String) {
        start(name, attributes)
        note(xmlTextWriterWriteString(writer, text))
        note(xmlTextWriterEndElement(writer))
    }

    /// The document, closed.
    ///
    /// - Throws: `size` when there was no memory for it.
    package func finished() throws(XMLError) -> [UInt8] {
        note(xmlTextWriterEndDocument(writer))
        note(xmlTextWriterFlush(writer))
        guard !hasFailed, let content = xmlBufferContent(buffer) else { throw .size }
        return Array(UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(buffer))))
    }

    private func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        note(xmlTextWriterStartElement(writer, name))
        for (key, value) in attributes { note(xmlTextWriterWriteAttribute(writer, key, value)) }
    }

    private func note(_ outcome: Int32) { if outcome < 0 { hasFailed = true } }
}
