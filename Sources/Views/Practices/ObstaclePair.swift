internal import Domain
internal import HTML
internal import Texts

/// What hindered beside what helped; never drawn as a pair that nobody declared.
struct ObstaclePair {
    let facts: FactView
    let section: SheetSection

    func markup(_ conditions: Section) -> Markup {
        let others = conditions.fields.filter { $0.name != "obstacle" && $0.name != "lever" }
        return "\(pair)\(section.fields(others, in: conditions))"
    }

    private var pair: Markup {
        let obstacles = facts.sheet.stated("obstacle")
        let levers = facts.sheet.stated("lever")
        if obstacles.isEmpty && levers.isEmpty { return "" }
        let texts = facts.words.sheet
        return """
            <div class="pair">
            <div><h4>\(texts.obstacles)</h4>\(list(obstacles, otherwise: texts.unstated))</div>
            <div><h4>\(texts.levers)</h4>\(list(levers, otherwise: texts.noLever))</div>
            </div>
            \(if: !obstacles.isEmpty && !levers.isEmpty, "<p class=\"meta\">\(texts.pairNote)</p>\n")
            """
    }

    private func list(_ items: [Fact], otherwise: String) -> Markup {
        if items.isEmpty { return "<p class=\"absent\">\(otherwise)</p>" }
        return "<ul class=\"facts\">\(each: items, { "<li>\(facts.line($0))</li>" })</ul>"
    }
}
