import Domain
import SQL
import Testing

@testable import Storage

@Suite("Archived values")
struct ArchiveCellTests {
    private func column(_ kind: ArchiveColumn.Kind, isIdentifier: Bool = false) -> ArchiveColumn {
        ArchiveColumn(name: "c", kind: kind, isIdentifier: isIdentifier)
    }

    private static let values: [(ArchiveColumn.Kind, SQLValue)] = [
        (.integer, .integer(.min)), (.integer, .integer(.max)), (.integer, .integer(0)),
        (.integer, .integer(1 << 53)), (.integer, .integer(-(1 << 53) - 1)),
        (.double, .double(0.1 + 0.2)), (.double, .double(.greatestFiniteMagnitude)), (.double, .double(-5)),
        (.double, .double(.leastNonzeroMagnitude)), (.double, .double(.infinity)), (.double, .double(-.infinity)),
        (.text, .text("")), (.text, .text("é\u{1F41D}\"\\\n\u{2028}")), (.text, .text("Infinity")),
        (.blob, .blob([])), (.blob, .blob([0])), (.blob, .blob([255, 0])), (.blob, .blob([1, 2, 3, 250, 251])),
        (.integer, .null(.integer)), (.double, .null(.double)), (.text, .null(.text)), (.blob, .null(.blob)),
    ]

    @Test("Every value comes back as it was, through the bytes of the file", arguments: values.indices)
    func roundTrip(_ index: Int) throws {
        let (kind, value) = Self.values[index]
        for isIdentifier in [false, true] {
            let column = column(kind, isIdentifier: isIdentifier)
            let bytes = ArchiveCell.json(value, of: column).encoded()
            #expect(ArchiveCell.value(try JSON.parse(bytes), of: column) == value)
        }
    }

    @Test("Only integers that a JSON reader keeps exactly are written as numbers")
    func exact() {
        let plain = column(.integer)
        #expect(ArchiveCell.json(.integer(1 << 53), of: plain) == .integer(1 << 53))
        #expect(ArchiveCell.json(.integer((1 << 53) + 1), of: plain) == .string("9007199254740993"))
        #expect(ArchiveCell.json(.integer(7), of: column(.integer, isIdentifier: true)) == .string("7"))
    }

    @Test("Minus zero, which no engine keeps, becomes zero")
    func minusZero() {
        #expect(ArchiveCell.value(.number(-0.0), of: column(.double)) == .double(0))
    }

    @Test("A value has one spelling", arguments: ["A", "AA==", "AB", "A A", "+/", "AAé"])
    func base64(_ text: String) {
        #expect(Base64URL.bytes(text) == nil)
        #expect(Base64URL.bytes("AQID-vs") == [1, 2, 3, 250, 251])
    }

    @Test("A value of another type is none", arguments: ["true", "[]", "{}", "1.5", "\"01\"", "\"1 \"", "\"\""])
    func wrong(_ text: String) throws {
        #expect(ArchiveCell.value(try JSON.parse(Array(text.utf8)), of: column(.integer)) == nil)
    }
}
