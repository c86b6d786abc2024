/// A sheet as the template orders it: the page, the print, Markdown, JSON, the table and the comparison are made from it,
/// so that a field of the template is in all of them or in none.
package struct SheetProjection: Sendable {
    /// One statement with what completes it.
    package struct Item: Sendable {
        package let fact: Fact
        /// In the order of the template, without parts that say nothing.
        package let parts: [Told]

        package init(fact: Fact, parts: [Told]) {
            self.fact = fact
            self.parts = parts
        }

        /// The first fact of a part, nil when it says nothing.
        package func part(_ name: String) -> Fact? { parts(name).first }

        /// The facts of a part, in order.
        package func parts(_ name: String) -> [Fact] {
            parts.first { $0.field.name == name }?.items.map(\.fact) ?? []
        }

        /// True when the reader classified the statement, or something that completes it.
        package var isInferred: Bool {
            fact.isInferred || parts.contains { $0.items.contains { $0.fact.isInferred } }
        }

        /// True when both say the same, completed the same way, wherever each was read.
        package func saysTheSame(as other: Item) -> Bool {
            let mine = parts.flatMap(\.items)
            let others = other.parts.flatMap(\.items)
            return fact.saysTheSame(as: other.fact)
                && mine.elementsEqual(others) { $0.fact.saysTheSame(as: $1.fact) }
        }
    }

    /// A field, or a part of one, with what the sheet says of it: absences included, never empty.
    package struct Told: Sendable {
        package let field: Field
        package let items: [Item]

        /// Those that state something.
        package var stated: [Item] { items.filter { $0.fact.absence == nil } }
    }

    /// A section that says something.
    package struct ToldSection: Sendable {
        package let section: Section
        package let fields: [Told]
    }

    /// In the order of the template.
    package let sections: [ToldSection]
    package let sheet: Sheet
    private let byField: [String: Told]

    package init(_ sheet: Sheet, template: Template) {
        self.sheet = sheet
        var byField: [String: Told] = [:]
        sections = template.sections.compactMap { section in
            let fields = section.fields.compactMap { Self.told($0, sheet) }
            for told in fields { byField[told.field.name] = told }
            return fields.isEmpty ? nil : ToldSection(section: section, fields: fields)
        }
        self.byField = byField
    }

    package func sections(of strand: Strand) -> [ToldSection] { sections.filter { $0.section.strand == strand } }

    /// What the sheet says of a field that stands on its own, absences included.
    package func items(_ field: String) -> [Item] { byField[field]?.items ?? [] }

    /// What the sheet states of a field that stands on its own.
    package func stated(_ field: String) -> [Item] { byField[field]?.stated ?? [] }

    package func first(_ field: String) -> Item? { items(field).first { $0.fact.absence == nil } }

    /// One statement with what completes it, for a page that shows it alone.
    package static func item(_ fact: Fact, of field: Field, in sheet: Sheet) -> Item {
        Item(fact: fact, parts: parts(of: fact, field, sheet))
    }

    private static func told(_ field: Field, _ sheet: Sheet) -> Told? {
        let facts = field.kind == .body ? sheet.bodies(field.name) : sheet.facts(field.name)
        if facts.isEmpty { return nil }
        return Told(field: field, items: facts.map { item($0, of: field, in: sheet) })
    }

    private static func parts(of fact: Fact, _ field: Field, _ sheet: Sheet) -> [Told] {
        field.parts.compactMap { part in
            let facts = sheet.parts(of: fact, part.name)
            return facts.isEmpty ? nil : Told(field: part, items: facts.map { Item(fact: $0, parts: []) })
        }
    }
}
