internal import Domain
internal import French
internal import SQL
internal import Search
internal import Storage

/// Finds the sheets that answer a search, among those that a viewer may see: the words by the engine's index, everything
/// else by the index in memory.
struct SheetFinder {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    func find(_ search: SheetSearch) throws -> FoundSet {
        let (state, postings) = try world.search.state(connection, world)
        let visible = state.index.readable(by: viewer.audiences.map(\.code))
        let matcher = Matcher(state.index, postings, visible: visible)
        let question = try Question(
            search.words, state, matcher, visible: visible, titles: try titles(search.words, state.index))
        let values = ChosenValues(connection, viewer, world)
        var known = search.selection
        var unknown: [SheetFilter] = []
        var chosen: [Facet: Bitmap] = [:]
        for filter in search.selection.filters {
            guard let id = try values.find(filter)?.id else {
                known.remove(filter)
                unknown.append(filter)
                continue
            }
            let holders = state.index.facets.documents(FacetCodes.slot(filter.facet), id)
            chosen[filter.facet, default: Bitmap()].formUnion(holders?.bitmap ?? Bitmap())
        }
        return FoundSet(
            SheetSearch(words: search.words, known, order: search.order), unknown: unknown, question, chosen,
            in: state.index)
    }

    /// The documents whose title these words are, with the title.
    private func titles(_ words: String, _ index: SearchIndex) throws -> [(number: Int, title: String)] {
        let key = French.sortKey(words)
        if key.isEmpty { return [] }
        return try PracticeStore(connection).titled(key).compactMap { practice, title in
            index.number(of: practice).map { ($0, title) }
        }
    }
}
