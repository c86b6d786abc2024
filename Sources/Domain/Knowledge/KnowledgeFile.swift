/// A file of methods or of words: six columns, one statement a line.
package struct KnowledgeFile: Sendable, Equatable {
    package let kind: KnowledgeKind
    /// Number of the content, given by a line `#version N`; 0 when the file has none.
    package let version: Int
    package let entries: [KnowledgeEntry]

    package init(_ kind: KnowledgeKind, version: Int, entries: [KnowledgeEntry]) {
        self.kind = kind
        self.version = version
        self.entries = entries
    }

    package static func columns(of kind: KnowledgeKind) -> [String] {
        [kind.column, "field", "position", "text", "source", "locator"]
    }

    /// The methods and the words that come with the program.
    package static let shipped = [
        shipped(.method, EmbeddedData.methodsTSV), shipped(.glossary, EmbeddedData.glossaryTSV),
    ]

    /// Empty only if the file is damaged, which the tests exclude.
    private static func shipped(_ kind: KnowledgeKind, _ text: String) -> KnowledgeFile {
        var reader = KnowledgeReader(kind, sources: Set(SourceDocument.shipped.map(\.code)))
        reader.read(tsv: text)
        return reader.problems.isEmpty ? reader.file : KnowledgeFile(kind, version: 0, entries: [])
    }

    /// The same file as tab-separated text. A cell that begins with a quotation mark is put between quotation marks, as
    /// readers of tables expect.
    package var tsv: String {
        var rows = [Self.columns(of: kind).joined(separator: "\t")]
        if version > 0 { rows.append("#version \(version)") }
        for entry in entries {
            var positions: [KnowledgeField: Int] = [:]
            for line in entry.lines {
                positions[line.field, default: 0] += 1
                let cells = [
                    entry.code, line.field.rawValue, String(positions[line.field] ?? 1), line.text, line.source ?? "",
                    line.locator ?? "",
                ]
                rows.append(cells.map(Self.cell).joined(separator: "\t"))
            }
        }
        return rows.joined(separator: "\n") + "\n"
    }

    private static func cell(_ text: String) -> String {
        text.hasPrefix("\"") ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
