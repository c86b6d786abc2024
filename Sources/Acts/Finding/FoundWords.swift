internal import Domain
internal import French
internal import SQL
internal import Search
internal import Storage

/// What a reader is told of the words: where they stand in a sheet whose list does not show them, and how the words looked
/// for instead are spelled.
struct FoundWords {
    private let found: FoundSet
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World
    private let analyser = FrenchAnalyser.passing()
    private let highlighter: Highlighter?

    init(_ found: FoundSet, _ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.found = found
        self.connection = connection
        self.viewer = viewer
        self.world = world
        highlighter = found.plan.map { [analyser] in Highlighter($0, analyser: analyser) }
    }

    /// The sheets, with an excerpt for those that show none of the words.
    func excerpted(_ sheets: [FoundSheet]) throws -> [FoundSheet] {
        guard let highlighter else { return sheets }
        let silent = sheets.filter { !isShown(in: $0.sheet, highlighter) }.map(\.sheet.practice.id)
        let facts = try world.facts(connection).facts(
            of: silent, fields: world.template.writtenFields, readableBy: viewer.audiences)
        return sheets.map { sheet in
            var sheet = sheet
            sheet.excerpt =
                (facts[sheet.sheet.practice.id] ?? []).lazy.compactMap(\.text)
                .map { Excerpt(of: $0, marks: highlighter.marks(in: $0)) }.first { !$0.marks.isEmpty }?.text
            return sheet
        }
    }

    private func isShown(in sheet: Sheet, _ highlighter: Highlighter) -> Bool {
        let texts = ["description", "effect", "obstacle"].compactMap { sheet.first($0)?.text }
        return ([sheet.practice.title] + texts).contains { !highlighter.marks(in: $0).isEmpty }
    }

    /// The words that were replaced, as the sheets found write the others.
    func corrections() throws -> [Correction] {
        try (found.plan?.respellings ?? []).map { Correction(typed: $0.typed, used: try spelling(of: $0.used)) }
    }

    private func spelling(of folded: String) throws -> String {
        guard let first = found.page(offset: 0, limit: 1).first?.practice,
            let practice = try PracticeStore(connection).find(first)
        else { return folded }
        let facts =
            try world.facts(connection).facts(
                of: [first], fields: world.template.writtenFields, readableBy: viewer.audiences)[first] ?? []
        let texts = [practice.title] + facts.compactMap(\.text)
        return texts.lazy.compactMap { analyser.spelling(of: folded, in: $0) }.first ?? folded
    }
}
