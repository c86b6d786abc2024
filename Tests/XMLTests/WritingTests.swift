import Testing
import XML

@Suite("XML written") struct WritingTests {
    @Test func `elements, attributes and texts come back as they were`() throws {
        let text = "<a href=\"x\">& ]]> 'é' 😀\n\tfin"
        let writer = try XMLWriter()
        writer.element("root", ["xmlns": "urn:x", "n": text]) {
            writer.element("one", text: text)
            writer.element("two") {
                writer.element("empty") {}
            }
        }
        let bytes = try writer.finished()
        let root = try XML.document(bytes)
        #expect(root.name == "root")
        // An attribute keeps no line end as such, but the escape of one.
        #expect(root["n"] == text)
        #expect(root.elements.map(\.name) == ["one", "two"])
        #expect(root.first("one")?.rawText == text)
        #expect(root.first("empty")?.children == [])
    }

    @Test func `the same calls give the same bytes, indented`() throws {
        func made() throws -> String {
            let writer = try XMLWriter()
            writer.element("a") { writer.element("b", ["c": "d"], text: "e") }
            return String(decoding: try writer.finished(), as: UTF8.self)
        }
        #expect(try made() == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n  <b c=\"d\">e</b>\n</a>\n")
        #expect(try made() == made())
    }
}
