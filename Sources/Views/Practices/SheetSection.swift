internal import Domain
internal import HTML
internal import Texts

/// One section of a strand, drawn from the template: prose, then short entries, then lists.
struct SheetSection {
    let facts: FactView
    private var words: SheetWords { facts.words }
    private var sheet: Sheet { facts.sheet }

    /// The section with its heading; nothing when it states nothing.
    func markup(_ section: Section) -> Markup {
        guard sheet.hasContent(section) else { return "" }
        return """
            <h3>\(words.heading(section.name, of: "section"))</h3>
            \(content(section))\(SourceNotes(facts: facts).markup(section))
            """
    }

    private func content(_ section: Section) -> Markup {
        switch section.name {
        case "measures": return MeasureTable(facts: facts).table(sheet.stated("measure"))
        case "conditions": return ObstaclePair(facts: facts, section: self).markup(section)
        default: return fields(section.fields, in: section)
        }
    }

    /// Prose, entries and lists of some fields, in this order.
    func fields(_ fields: [Field], in section: Section) -> Markup {
        let present = fields.filter { !sheet.facts($0.name).isEmpty }
        let prose = present.filter { $0.kind == .prose }
        let entries = present.filter { isEntry($0) }
        let lists = present.filter { $0.kind != .prose && !isEntry($0) }
        return """
            \(each: prose, { paragraph($0, isNamed: prose.count > 1) })\
            \(if: !entries.isEmpty, "<dl class=\"named\">\(each: entries, { entry($0, in: section) })</dl>\n")\
            \(each: lists, { list($0, isNamed: isNamed($0, in: section)) })
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

    private func paragraph(_ field: Field, isNamed: Bool) -> Markup {
        """
        \(if: isNamed, "<h4>\(words.heading(field.name, of: "field"))</h4>\n")\
        \(each: sheet.facts(field.name), { "<p>\(facts.line($0))</p>\n" })
        """
    }

    private func entry(_ field: Field, in section: Section) -> Markup {
        let items = sheet.facts(field.name)
        // Terms of several sources say each where they come from, so that what differs is seen.
        let isBare = field.kind == .term && sheet.otherSources.isEmpty
        let lines = items.map { isBare ? facts.statement($0) : facts.line($0) }
        let place =
            !sheet.otherSources.isEmpty
            ? "" : items.last.map { isPlacedByTermsOnly($0, in: section) ? facts.whence($0) : "" } ?? ""
        return """
            <dt>\(words.heading(field.name, of: "field"))</dt>\
            <dd>\(each: lines, separator: ", ", { $0 })\(place)</dd>

            """
    }

    /// Terms share the place of the texts of their section; without such a text they say it themselves.
    private func isPlacedByTermsOnly(_ fact: Fact, in section: Section) -> Bool {
        section.fields.allSatisfy { field in
            field.kind == .term || sheet.facts(field.name).allSatisfy { $0.locator != fact.locator }
        }
    }

    private func list(_ field: Field, isNamed: Bool) -> Markup {
        let items = field.kind == .body ? sheet.bodies(field.name) : sheet.facts(field.name)
        // A place that all share is said once, beside the heading.
        let isShared = isNamed && items.count > 1 && Set(items.map(\.locator)).count == 1 && sheet.otherSources.isEmpty
        return """
            \(if: isNamed, "<h4>\(words.heading(field.name, of: "field"))\(if: isShared, facts.whence(items[0]))</h4>\n")\
            <ul class="facts">\(each: items, { "<li>\(facts.line($0, isLocated: !isShared))</li>" })</ul>

            """
    }
}
