/// Sheets aligned field by field, in the reading order of the template.
package struct SheetComparison: Sendable {
    /// One field, with what each sheet says of it.
    package struct Row: Sendable {
        package let field: Field
        /// For each sheet in order, its facts of the field, absences included; empty when it has none.
        package let cells: [[Fact]]
        /// True when the sheets do not all say the same.
        package let differs: Bool
    }

    package struct Group: Sendable {
        package let section: Section
        package let rows: [Row]
    }

    /// Without fields of which no sheet says anything.
    package let groups: [Group]

    private init(groups: [Group]) { self.groups = groups }

    /// Where facts come from is not compared: every sheet cites its own source.
    package init(_ sheets: [Sheet], template: Template) {
        groups = template.sections.filter { $0.strand != .provenance }.compactMap { section in
            let rows = section.fields.compactMap { Self.row($0, sheets) }
            return rows.isEmpty ? nil : Group(section: section, rows: rows)
        }
    }

    /// Only the rows where the sheets differ.
    package var differences: SheetComparison {
        SheetComparison(
            groups: groups.compactMap { group in
                let rows = group.rows.filter(\.differs)
                return rows.isEmpty ? nil : Group(section: group.section, rows: rows)
            })
    }

    package var count: Int { groups.reduce(0) { $0 + $1.rows.count } }

    private static func row(_ field: Field, _ sheets: [Sheet]) -> Row? {
        let cells = sheets.map { field.kind == .body ? $0.bodies(field.name) : $0.facts(field.name) }
        let said = zip(cells, sheets).map { facts, sheet in facts.map { Said($0, sheet, field) } }
        let differs = said.dropFirst().contains { $0 != said[0] }
        let isStated = cells.contains { $0.contains { $0.absence == nil } }
        return isStated || differs ? Row(field: field, cells: cells, differs: differs) : nil
    }
}

/// A fact with its parts, as far as they say something of the practice: places in the source do not count.
private struct Said: Equatable {
    private let fact: Fact
    private let parts: [Fact]

    init(_ fact: Fact, _ sheet: Sheet, _ field: Field) {
        self.fact = fact
        parts = field.parts.flatMap { sheet.parts(of: fact, $0.name) }
    }

    static func == (left: Said, right: Said) -> Bool {
        left.fact.saysTheSame(as: right.fact)
            && left.parts.elementsEqual(right.parts) { $0.saysTheSame(as: $1) }
    }
}
