internal import Domain
internal import HTML
internal import Texts

/// What hindered beside what helped; drawn as a pair only where the source declares one.
struct ObstaclePair {
    let facts: FactView
    let section: SheetSection
    private var sheet: Sheet { facts.sheet }
    private var texts: SheetTexts { facts.words.sheet }

    func markup(_ conditions: Section) -> Markup {
        let others = conditions.fields.filter { $0.name != "obstacle" && $0.name != "lever" }
        return "\(pairs)\(section.fields(others, in: conditions))"
    }

    private var pairs: Markup {
        let obstacles = sheet.stated("obstacle")
        let declared = obstacles.map { (obstacle: $0, levers: sheet.levers(lifting: $0)) }.filter { !$0.levers.isEmpty }
        let alone = obstacles.filter { obstacle in !declared.contains { $0.obstacle == obstacle } }
        let levers = sheet.stated("lever").filter { sheet.obstacles(liftedBy: $0).isEmpty }
        return """
            \(if: !declared.isEmpty, "<h4>\(texts.pairs)</h4>\n\(each: declared, pair)")\
            \(beside(alone, levers, isAfterPairs: !declared.isEmpty))
            """
    }

    private func pair(_ obstacle: Fact, _ levers: [Fact]) -> Markup {
        """
        <dl class="pair lifted">
        <div><dt>\(texts.pairObstacle)</dt><dd>\(facts.line(obstacle))</dd></div>
        <div><dt>\(texts.pairLever)</dt>\(each: levers, { "<dd>\(line($0))</dd>" })</div>
        </dl>

        """
    }

    private func beside(_ obstacles: [Fact], _ levers: [Fact], isAfterPairs: Bool) -> Markup {
        if obstacles.isEmpty && levers.isEmpty { return "" }
        if isAfterPairs && obstacles.isEmpty {
            return "<h4>\(texts.otherLevers)</h4>\n\(list(levers, otherwise: ""))\n"
        }
        return """
            <div class="pair">
            <div><h4>\(isAfterPairs ? texts.otherObstacles : texts.obstacles)</h4>\
            \(list(obstacles, otherwise: texts.unstated))</div>
            <div><h4>\(isAfterPairs ? texts.otherLevers : texts.levers)</h4>\
            \(list(levers, otherwise: texts.noLever))</div>
            </div>
            \(if: !obstacles.isEmpty && !levers.isEmpty, "<p class=\"meta\">\(texts.pairNote)</p>\n")
            """
    }

    private func list(_ items: [Fact], otherwise: String) -> Markup {
        if items.isEmpty { return "<p class=\"absent\">\(otherwise)</p>" }
        return "<ul class=\"facts\">\(each: items, { "<li>\(line($0))</li>" })</ul>"
    }

    private func line(_ fact: Fact) -> Markup { facts.line(fact, without: [Sheet.pairField]) }
}
