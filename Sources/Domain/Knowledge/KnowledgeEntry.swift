/// One method or one word, as lines of text that each say where they were read.
package struct KnowledgeEntry: Sendable, Equatable {
    /// One statement of an entry.
    package struct Line: Sendable, Equatable {
        package let field: KnowledgeField
        package let text: String
        /// Code of the publication; nil for what this commons says itself.
        package let source: String?
        /// Place in the publication: "210-212", "art. L. 123-5".
        package let locator: String?

        package init(_ field: KnowledgeField, _ text: String, source: String? = nil, locator: String? = nil) {
            self.field = field
            self.text = text
            self.source = source
            self.locator = locator
        }
    }

    package let kind: KnowledgeKind
    /// Code of the vocabulary `method` for a method, a slug for a word.
    package let code: String
    /// In the order of the fields of the kind, then as written.
    package let lines: [Line]

    package init(_ kind: KnowledgeKind, code: String, lines: [Line]) {
        self.kind = kind
        self.code = code
        let order = Dictionary(zip(kind.fields, kind.fields.indices), uniquingKeysWith: { first, _ in first })
        self.lines = lines.enumerated()
            .sorted { (order[$0.element.field] ?? 0, $0.offset) < (order[$1.element.field] ?? 0, $1.offset) }
            .map(\.element)
    }

    package func lines(_ field: KnowledgeField) -> [Line] { lines.filter { $0.field == field } }

    package func texts(_ field: KnowledgeField) -> [String] { lines(field).map(\.text) }

    /// The name of the entry: the first label of a word, the code of a method.
    package var label: String { lines.first { $0.field == .label }?.text ?? code }

    /// The definition that fits in a list.
    package var shortDefinition: String? { lines.first { $0.field == .definition }?.text }

    /// The part of the address that names the entry.
    package var slug: String { code.replacing("_", with: "-") }

    /// Codes of the publications that the entry rests on, in the order in which they first appear.
    package var sources: [String] {
        var seen: Set<String> = []
        return lines.compactMap(\.source).filter { seen.insert($0).inserted }
    }
}
