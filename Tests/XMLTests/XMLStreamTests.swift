import Testing

@testable import XML

@Suite("XML streamed") struct XMLStreamTests {
    /// Writes down what it is told, one word an event.
    private final class Notes: XMLVisitor {
        var wantsText = true
        var words: [String] = []
        var stop: String?

        func start(_ tag: XMLTag) throws {
            if tag.name == stop { throw Stopped() }
            words.append("<\(tag.name) \(tag.depth) \(tag["a"] ?? "-") \(tag["a", in: "urn:n"] ?? "-")")
        }

        func end(_ name: String, depth: Int) { words.append("/\(name) \(depth)") }

        func text(_ piece: String) { words.append(piece) }
    }

    private struct Stopped: Error {}

    /// The document given in pieces of that many bytes.
    private func read(_ text: String, to notes: Notes, size: Int = 3, depthLimit: Int = 10) throws {
        var rest = Array(text.utf8)[...]
        try XML.stream(to: notes, depthLimit: depthLimit) { buffer in
            let piece = rest.prefix(size)
            rest = rest.dropFirst(size)
            buffer.copyBytes(from: piece)
            return piece.count
        }
    }

    private func fault(_ text: String, depthLimit: Int = 10) throws -> XMLError? {
        do {
            try read(text, to: Notes(), depthLimit: depthLimit)
            return nil
        } catch let error as XMLError { return error }
    }

    @Test func `elements, attributes and text come in their order`() throws {
        let notes = Notes()
        try read("<x><n:y xmlns:n=\"urn:n\" a=\"1\" n:a=\"2\"/><![CDATA[z]]></x>", to: notes)
        #expect(notes.words == ["<x 1 - -", "<y 2 1 2", "/y 2", "z", "/x 1"])
    }

    @Test func `references of characters are read, in texts and in attributes`() throws {
        let notes = Notes()
        try read("<x a=\"&amp;&lt;&#38;amp;&#xE9;\">é&amp;&lt;&#233;</x>", to: notes, size: 1)
        #expect(notes.words.first == "<x 1 &<&amp;é -")
        #expect(notes.words.dropFirst().dropLast().joined() == "é&<é")
    }

    @Test func `text that nobody wants is not made`() throws {
        let notes = Notes()
        notes.wantsText = false
        try read("<x>y</x>", to: notes)
        #expect(notes.words == ["<x 1 - -", "/x 1"])
    }

    @Test func `what is not well formed is refused with its line`() throws {
        for text in ["<x>\n<y></x>", "<x>\n&nbsp;</x>", "<x>\n</x><y/>", "<x>\n\u{1}</x>"] {
            guard case .malformed(let line, let reason) = try fault(text) else {
                Issue.record("accepted: \(text)")
                continue
            }
            #expect(line == 2 && !reason.isEmpty, "\(text): line \(line), \(reason)")
        }
        for text in ["", "<x>", "<x><y/>"] { #expect(try fault(text) != nil, "\(text) is not a whole document") }
    }

    @Test func `a document type is refused before it is read`() throws {
        let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY % b \"&a;&a;\"> %b; broken"
        #expect(try fault(laughs + "]><x>&a;</x>") == .declaresType)
        #expect(try fault("<!DOCTYPE x SYSTEM \"http://x.invalid/x.dtd\"><x/>") == .declaresType)
    }

    @Test func `elements too deep are refused`() throws {
        #expect(try fault("<a><b><c/></b></a>", depthLimit: 3) == nil)
        #expect(try fault("<a><b><c/></b></a>", depthLimit: 2) == .tooDeep(limit: 2))
    }

    @Test func `what the visitor and the source throw comes out`() {
        let notes = Notes()
        notes.stop = "z"
        #expect(throws: Stopped.self) { try read("<x><y/><z/><t/></x>", to: notes) }
        #expect(notes.words == ["<x 1 - -", "<y 2 - -", "/y 2"])
        #expect(throws: Stopped.self) { try XML.stream(to: Notes()) { _ in throw Stopped() } }
    }
}
