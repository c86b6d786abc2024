internal import Domain
internal import HTML
internal import Texts

/// What hindered beside what helped; drawn as a pair only where the source declares one.
struct ObstaclePair {
    let facts: FactView
    let section: SheetSection
    private var sheet: Sheet { facts.sheet }
    private var texts: SheetTexts { facts.words.sheet }

    func markup(_ fields: [SheetProjection.Told], in conditions: Section) -> Markup {
        let others = fields.filter { $0.field.name != "obstacle" && $0.field.name != "lever" }
        return "\(pairs(fields))\(section.markup(others, in: conditions))"
    }

    private func pairs(_ fields: [SheetProjection.Told]) -> Markup {
        let stated = { (name: String) in fields.first { $0.field.name == name }?.stated ?? [] }
        let all = stated("lever")
        let declared = stated("obstacle").map { obstacle in
            let lifting = sheet.levers(lifting: obstacle.fact)
            return (obstacle: obstacle, levers: all.filter { lifting.contains($0.fact) })
        }
        let lifted = declared.filter { !$0.levers.isEmpty }
        let alone = declared.filter(\.levers.isEmpty).map(\.obstacle)
        let levers = all.filter { sheet.obstacles(liftedBy: $0.fact).isEmpty }
        return """
            \(if: !lifted.isEmpty, "<h4>\(texts.pairs)</h4>\n\(each: lifted, pair)")\
            \(beside(alone, levers, isAfterPairs: !lifted.isEmpty))
            """
    }

    private func pair(_ obstacle: SheetProjection.Item, _ levers: [SheetProjection.Item]) -> Markup {
        """
        <dl class="pair lifted">
        <div><dt>\(texts.pairObstacle)</dt><dd>\(facts.line(obstacle))</dd></div>
        <div><dt>\(texts.pairLever)</dt>\(each: levers, { "<dd>\(line($0))</dd>" })</div>
        </dl>

        """
    }

    private func beside(
        _ obstacles: [SheetProjection.Item], _ levers: [SheetProjection.Item], isAfterPairs: Bool
    ) -> Markup {
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

    private func list(_ items: [SheetProjection.Item], otherwise: String) -> Markup {
        if items.isEmpty { return "<p class=\"absent\">\(otherwise)</p>" }
        return "<ul class=\"facts\">\(each: items, { "<li>\(line($0))</li>" })</ul>"
    }

    private func line(_ item: SheetProjection.Item) -> Markup { facts.line(item, without: [Sheet.pairField]) }
}
