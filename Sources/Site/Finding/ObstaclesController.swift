internal import Acts
internal import Domain
internal import HTTP
internal import Views

/// What held practices back and what helped them.
struct ObstaclesController {
    private let context: Context

    init(_ context: Context) { self.context = context }

    func list(_ side: ObstacleOrLever) throws -> Response {
        let world = context.site.world
        let found = try ListObstacles(side).perform(by: context.viewer, in: world)
        let model = ObstaclesPage.Model(side: side, base: found.base, counts: found.counts, open: found.open)
        return context.html(ObstaclesPage(model, vocabularies: world.vocabularies, frame: context.frame()).bytes)
    }

    func one(_ side: ObstacleOrLever, _ code: String) throws -> Response {
        let world = context.site.world
        let found = try ReadObstacle(side, code: code).perform(by: context.viewer, in: world)
        let model = ObstaclePage.Model(
            side: side, term: found.term, base: found.base, total: found.total, counts: found.counts,
            tellings: found.tellings.map(shown),
            pairs: found.pairs.map { ObstaclePage.Pair(sheet: $0.sheet, fact: $0.fact, others: $0.others) },
            beside: found.beside.map { (kind: $0.kind, tellings: $0.tellings.map(shown)) }, isOpen: found.isOpen,
            gathered: found.gathered, contested: found.contested)
        let page = ObstaclePage(
            model, template: world.template, vocabularies: world.vocabularies, frame: context.frame())
        return context.html(page.bytes)
    }

    private func shown(_ telling: ReadObstacle.Telling) -> ObstaclePage.Telling {
        ObstaclePage.Telling(sheet: telling.sheet, facts: telling.facts)
    }
}
