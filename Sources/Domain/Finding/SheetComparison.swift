/// Sheets aligned field by field, in the reading order of the template.
package struct SheetComparison: Sendable {
    /// One field, with what each sheet says of it.
    package struct Row: Sendable {
        package let field: Field
        /// For each sheet in order, what it says of the field, absences included; empty when it has nothing.
        package let cells: [[SheetProjection.Item]]
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
    package init(_ sheets: [SheetProjection], template: Template) {
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

    private static func row(_ field: Field, _ sheets: [SheetProjection]) -> Row? {
        let cells = sheets.map { $0.items(field.name) }
        let differs = cells.dropFirst().contains { cell in
            !cell.elementsEqual(cells[0]) { $0.saysTheSame(as: $1) }
        }
        let isStated = cells.contains { $0.contains { $0.fact.absence == nil } }
        return isStated || differs ? Row(field: field, cells: cells, differs: differs) : nil
    }
}
