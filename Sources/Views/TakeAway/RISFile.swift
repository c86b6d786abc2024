internal import Domain
internal import HTML

/// A citation for reference managers, in the RIS format.
///
/// Source: the tags of the format as Zotero and EndNote document them. A sheet is an electronic page (`ELEC`), its
/// bearers its authors, whoever answers for the site its publisher.
package struct RISFile {
    private let card: SheetCard

    package init(_ card: SheetCard) { self.card = card }

    package var bytes: [UInt8] {
        let lines = fields.map { "\($0.tag)  - \(Self.oneLine($0.value))" } + ["ER  - "]
        return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    }

    private var fields: [(tag: String, value: String)] {
        var fields: [(tag: String, value: String)] = [("TY", "ELEC"), ("TI", card.title)]
        func add(_ tag: String, _ values: [String]) {
            fields += values.filter { !$0.isEmpty }.map { (tag, $0) }
        }
        add("T2", [card.site])
        add("AU", card.bearers)
        if let day = card.day {
            add("PY", [String(day.prefix(4))])
            add("DA", [day.replacing("-", with: "/")])
        }
        add("PB", [card.publisher])
        add("ET", card.edition.map { [String($0.number)] } ?? [])
        add("AB", [card.summary].compactMap { $0 })
        add("KW", card.subjects)
        add("LA", ["fr"])
        add("N1", card.sources.map { "Source : \(SheetCard.citation(of: $0))" })
        add("N1", [card.licence])
        add("UR", [card.link.address])
        return fields
    }

    /// A value ends with its line.
    private static func oneLine(_ text: String) -> String {
        String(text.unicodeScalars.map { Character($0.value < 0x20 || $0.value == 0x7F ? " " : $0) })
            .split(separator: " ").joined(separator: " ")
    }
}
