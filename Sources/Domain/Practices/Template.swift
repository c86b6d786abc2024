/// The fields of a practice sheet, as data: sections in reading order, each with its fields and their parts.
///
/// Source: the rubrics of the 21 sheets of the 2021 national report on emerging practices and the fields its
/// readers look for (practice-sheets.md, sections 1.2 and 1.4).
package struct Template: Sendable {
    package let version: Int
    package let sections: [Section]
    private let fields: [String: (section: Section, field: Field)]
    private let orders: [String: Int]

    package init(version: Int, sections: [Section]) {
        self.version = version
        self.sections = sections
        var index: [String: (section: Section, field: Field)] = [:]
        var orders: [String: Int] = [:]
        for section in sections {
            for field in section.fields.flatMap({ [$0] + $0.parts }) {
                index[field.name] = (section, field)
                orders[field.name] = orders.count
            }
        }
        fields = index
        self.orders = orders
    }

    /// The field of that name, parts included, or nil when the template has none.
    package func field(_ name: String) -> Field? { fields[name]?.field }

    /// The section that holds the field or part of that name.
    package func section(of field: String) -> Section? { fields[field]?.section }

    /// Reading order of a field: facts are sorted by it, parts right after the field they complete.
    package func order(of field: String) -> Int { orders[field] ?? Int.max }

    package func sections(of strand: Strand) -> [Section] { sections.filter { $0.strand == strand } }

    /// The fields and parts that are searched by words, in reading order.
    package var writtenFields: [String] {
        fields.values.map(\.field).filter { $0.weight > 0 }.map(\.name).sorted { order(of: $0) < order(of: $1) }
    }

    /// Every vocabulary a field or a unit of this template refers to.
    package var vocabularies: Set<String> {
        var names: Set<String> = ["unit", "section", "field"]
        for entry in fields.values { if let name = entry.field.vocabulary { names.insert(name) } }
        return names
    }

    /// The template of today's sheets.
    package static let current = Template(version: 5, sections: identity + context + approach + result + provenance)
}
