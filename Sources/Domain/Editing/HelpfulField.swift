/// What readers of a sheet look for first, in this order: what is missing is asked of the writer, one thing at a time and
/// with why, instead of a percentage.
///
/// Source: the questions that social workers ask of a practice elsewhere (practice-sheets.md, section 1; product.md).
package enum HelpfulField: String, Sendable, CaseIterable {
    case description, problem, territory, bearer, result, obstacle, lever, condition, step, participation, staff,
        contact

    /// Those that no fact speaks of, an absence that is told counting as said.
    package static func missing(in facts: [Fact]) -> [HelpfulField] {
        let told = Set(facts.filter { $0.parent == nil }.map(\.field))
        return allCases.filter { field in
            if field == .result { return told.isDisjoint(with: ["result", "effect", "measure"]) }
            return !told.contains(field.rawValue)
        }
    }
}
