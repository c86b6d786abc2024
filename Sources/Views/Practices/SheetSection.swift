internal import Domain
internal import HTML
internal import Texts

/// One section of a strand, drawn from what the projection tells of it: prose, then short entries, then lists.
struct SheetSection {
    typealias Told = SheetProjection.Told
    typealias Item = SheetProjection.Item

    /// Drawn above the strands, once.
    private static let drawnElsewhere = ["plain"]
    /// Bytes of an item that paper sets beside its neighbours.
    private static let fewWords = 40
    let facts: FactView
    private var words: SheetWords { facts.words }
    private var sheet: Sheet { facts.sheet }

    /// Where a section is reached from the top of the page.
    static func place(of section: String) -> String { "partie-\(section)" }

    /// False for a section that says nothing but what is drawn elsewhere.
    static func isDrawn(_ told: SheetProjection.ToldSection) -> Bool {
        told.fields.contains { !drawnElsewhere.contains($0.field.name) }
    }

    /// The section with its heading.
    func markup(_ told: SheetProjection.ToldSection) -> Markup {
        let fields = told.fields.filter { !Self.drawnElsewhere.contains($0.field.name) }
        if fields.isEmpty { return "" }
        let name = told.section.name
        return """
            <h3 id="\(Self.place(of: name))">\(words.heading(name, of: "section"))</h3>
            \(content(told.section, fields))\(SourceNotes(facts: facts).markup(told.section))
            """
    }

    private func content(_ section: Section, _ fields: [Told]) -> Markup {
        switch section.name {
        case "milestones": Timeline(facts: facts).markup(fields.flatMap(\.items))
        case "measures" where fields.contains { !$0.stated.isEmpty }:
            MeasureTable(facts: facts).table(fields.flatMap(\.stated))
        case "deployment": deployment(section, fields)
        case "conditions": ObstaclePair(facts: facts, section: self).markup(fields, in: section)
        default: markup(fields, in: section)
        }
    }

    /// How far it is in each place is a table of its own.
    private func deployment(_ section: Section, _ fields: [Told]) -> Markup {
        let places = fields.filter { $0.field.name == ProgressTable.field }.flatMap(\.stated)
        let others = fields.filter { $0.field.name != ProgressTable.field }
        return "\(markup(others, in: section))\(ProgressTable(facts: facts).markup(places))"
    }

    /// Prose, entries and lists of some fields, in this order.
    func markup(_ fields: [Told], in section: Section) -> Markup {
        let prose = fields.filter { $0.field.kind == .prose }
        let entries = fields.filter { isEntry($0.field) }
        let lists = fields.filter { $0.field.kind != .prose && !isEntry($0.field) }
        return """
            \(each: prose, { paragraph($0, isNamed: prose.count > 1) })\
            \(if: !entries.isEmpty, "<dl class=\"named\">\(each: entries, { entry($0, among: fields) })</dl>\n")\
            \(each: lists, { list($0, isNamed: isNamed($0.field, in: section)) })
            """
    }

    /// A list needs a heading of its own unless the section says the same words just above it.
    private func isNamed(_ field: Field, in section: Section) -> Bool {
        section.fields.count > 1
            && words.heading(field.name, of: "field") != words.heading(section.name, of: "section")
    }

    /// Terms and single short facts read better as "name: value" than as a list of one.
    private func isEntry(_ field: Field) -> Bool {
        field.kind == .term || (field.kind != .prose && !field.repeats)
    }

    private func paragraph(_ told: Told, isNamed: Bool) -> Markup {
        """
        \(if: isNamed, "<h4>\(words.heading(told.field.name, of: "field"))</h4>\n")\
        \(each: told.items, { "<p>\(facts.line($0))</p>\n" })
        """
    }

    private func entry(_ told: Told, among fields: [Told]) -> Markup {
        // Terms of several sources say each where they come from, so that what differs is seen.
        let isBare = told.field.kind == .term && sheet.otherSources.isEmpty
        let lines = told.items.map { isBare ? facts.statement($0.fact) : facts.line($0) }
        let place = told.items.last.map { isPlacedByTermsOnly($0.fact, among: fields) ? facts.whence($0.fact) : "" }
        return """
            <dt>\(words.heading(told.field.name, of: "field"))</dt>\
            <dd>\(each: lines, separator: ", ", { $0 })\(if: sheet.otherSources.isEmpty, place ?? "")</dd>

            """
    }

    /// Terms share the place of the texts of their section; without such a text they say it themselves.
    private func isPlacedByTermsOnly(_ fact: Fact, among fields: [Told]) -> Bool {
        fields.allSatisfy { told in
            told.field.kind == .term || told.items.allSatisfy { $0.fact.locator != fact.locator }
        }
    }

    private func list(_ told: Told, isNamed: Bool) -> Markup {
        let items = told.items
        // A place that all share is said once, beside the heading.
        let isShared =
            isNamed && items.count > 1 && Set(items.map(\.fact.locator)).count == 1 && sheet.otherSources.isEmpty
        let name = words.heading(told.field.name, of: "field")
        return """
            \(if: isNamed, "<h4>\(name)\(if: isShared, facts.whence(items[0].fact))</h4>\n")\
            <ul class="facts\(if: isShort(told.field, items), " short")">\
            \(each: items, { "<li>\(facts.line($0, isLocated: !isShared))</li>" })</ul>

            """
    }

    /// Items of a few words, which paper sets one after the other.
    private func isShort(_ field: Field, _ items: [Item]) -> Bool {
        if field.kind == .body || field.kind == .place { return true }
        return items.allSatisfy {
            ($0.fact.text ?? "").utf8.count <= Self.fewWords && $0.parts.isEmpty && $0.fact.number == nil
        }
    }
}
