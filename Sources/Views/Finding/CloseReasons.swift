internal import Domain
internal import Texts

/// Says in words why a practice is near another one: "même besoin : non-recours ; département voisin : Landes".
struct CloseReasons {
    let words: SheetWords
    let template: Template

    func sentence(_ close: ClosePractice) -> String {
        var groups: [(facet: Facet, isBeside: Bool)] = []
        for reason in close.reasons where !groups.contains(where: { $0 == (reason.filter.facet, reason.isBeside) }) {
            groups.append((reason.filter.facet, reason.isBeside))
        }
        let said = groups.compactMap { group in
            let same = close.reasons.filter { $0.filter.facet == group.facet && $0.isBeside == group.isBeside }
            let names = same.map(name).joined(separator: ", ")
            return group.isBeside
                ? words.texts.compare.besidePlace(n: same.count, names: names)
                : shared(group.facet, same.count, names)
        }
        let sentence = said.dropFirst().reduce(said.first ?? "") { words.texts.compare.twoReasons(one: $0, two: $1) }
        return SheetWords.capitalised(sentence)
    }

    private func name(_ reason: ClosePractice.Reason) -> String {
        reason.name.map(words.written)
            ?? words.label(reason.filter.value, of: reason.filter.facet.vocabulary(in: template) ?? "")
    }

    /// Nil for facets that are no reason.
    private func shared(_ facet: Facet, _ count: Int, _ names: String) -> String? {
        let texts = words.texts.compare
        return switch facet {
        case .need: texts.sameNeed(n: count, names: names)
        case .method: texts.sameMethod(n: count, names: names)
        case .obstacle: texts.sameObstacle(n: count, names: names)
        case .lever: texts.sameLever(n: count, names: names)
        case .approach: texts.sameApproach(n: count, names: names)
        case .theme: texts.sameTheme(n: count, names: names)
        case .people: texts.samePeople(n: count, names: names)
        case .territory: texts.samePlace(n: count, names: names)
        case .bearer, .participation, .stage, .evaluation, .year, .completeness, .domain, .organisation, .source: nil
        }
    }
}
