import Storage
import TestSupport
import Testing

@Suite("Prints of sheets")
struct PrintFolderTests {
    private let directory = Result { try TemporaryDirectory() }

    private func folder() throws -> PrintFolder { PrintFolder(folder: try directory.get().file("prints")) }

    private func name(_ practice: Int64, _ digit: Character) throws -> PrintName {
        try #require(PrintName(practice: practice, fingerprint: String(repeating: digit, count: 64)))
    }

    @Test("what is written is read back, by practice, document and kind")
    func keeps() throws {
        let prints = try folder()
        #expect(try prints.read(name(1, "a"), .print) == nil)
        try prints.write([1], name(1, "a"), .document)
        try prints.write([2], name(1, "a"), .print)
        try prints.write([3], name(1, "b"), .print)
        #expect(try prints.read(name(1, "a"), .document) == [1])
        #expect(try prints.read(name(1, "a"), .print) == [2])
        #expect(try prints.read(name(1, "b"), .print) == [3])
        prints.remove(try name(1, "a"), .document)
        #expect(try prints.read(name(1, "a"), .document) == nil)
        #expect(try prints.read(name(1, "a"), .print) == [2])
    }

    @Test("everything made of a practice is forgotten, and nothing of another whose number begins alike")
    func forgets() throws {
        let prints = try folder()
        prints.forget(practices: [1])
        for (practice, digit) in [(1, "a"), (1, "b"), (12, "a")] as [(Int64, Character)] {
            try prints.write([9], name(practice, digit), .print)
        }
        try prints.write([9], name(1, "c"), .document)
        prints.forget(practices: [1])
        #expect(prints.names == ["\(try name(12, "a").text).pdf"])
    }

    @Test("old prints go, young ones stay")
    func ages() throws {
        let prints = try folder()
        try prints.write([9], name(1, "a"), .print)
        #expect(prints.forget(before: 0) == 0)
        #expect(prints.names.count == 1)
        #expect(prints.forget(before: .max) == 1)
        #expect(prints.names.isEmpty)
    }

    @Test(
        "a name is read as it was written, and nothing else is a name",
        arguments: ["", "1", "1-", "-1", "1-../../etc/passwd", "01-" + String(repeating: "a", count: 64), "1-A"])
    func reads(_ text: String) throws {
        #expect(PrintName(text) == nil)
        let name = try name(7, "f")
        #expect(PrintName(name.text) == name)
        #expect(PrintName(practice: 1, fingerprint: "xyz") == nil)
    }
}
