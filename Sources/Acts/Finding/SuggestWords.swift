package import Domain
internal import French
internal import SQL
internal import Search
internal import Storage

/// Reads what could complete the words being typed: from sheets that everybody may read, whoever asks.
package struct SuggestWords: BusinessAct {
    package struct Outcome: Sendable {
        /// Each takes the place of everything typed; those that complete the last word first, then labels, then titles.
        package let words: [String]
    }

    package static let act = Act.seeSheet
    private static let limit = 8
    /// So that titles are seen beside the words.
    private static let wordLimit = 4
    /// Of the words typed: nobody completes more.
    private static let length = 200
    private let typed: String

    /// - Parameter typed: as it stands in the field.
    package init(_ typed: String) { self.typed = String(typed.prefix(Self.length)) }

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let start = String(typed.drop(while: \.isWhitespace))
        let folded = French.folded(start)
        // Signs alone begin every title: they are nothing in a sort key.
        let key = French.sortKey(start)
        guard key.count >= 2, let last = start.last, !last.isWhitespace else { return Outcome(words: []) }
        return try world.database.read { connection in
            let (state, postings) = try world.search.state(connection, world)
            let readable = state.index.readable(by: Viewer.anyone.audiences.map(\.code))
            let words = try completions(of: start, PublicWords(connection, world, state, postings, readable))
            let labels = labels(world, state.index, readable).filter { French.folded($0).hasPrefix(folded) }
            let titles = try SheetList(connection, readableBy: Viewer.anyone.audiences).titles(
                beginning: key, limit: Self.limit)
            var seen: Set<String> = [folded]
            let all = (words + labels + titles).filter { seen.insert(French.folded($0)).inserted }
            return Outcome(words: Array(all.prefix(Self.limit)))
        }
    }

    /// What was typed with its last word made whole.
    private func completions(of start: String, _ words: PublicWords) throws -> [String] {
        let last = String(start.reversed().prefix { $0.isLetter || $0.isNumber }.reversed())
        guard French.folded(last).count >= 2 else { return [] }
        return try words.completing(French.folded(last), limit: Self.wordLimit).map { start.dropLast(last.count) + $0 }
    }

    /// The labels that at least one of these sheets has, in the order of the facets.
    private func labels(_ world: World, _ index: SearchIndex, _ readable: Bitmap) -> [String] {
        let codes = FacetCodes(world)
        return Facet.offered.flatMap { facet -> [String] in
            guard facet.field != nil, let vocabulary = facet.vocabulary(in: world.template) else { return [] }
            let held = index.facets.counts(of: FacetCodes.slot(facet), within: readable).keys
            let known = Set(held.compactMap { codes.code($0, of: facet) })
            return world.vocabularies.terms(of: vocabulary).filter { known.contains($0.code) }.map(\.french)
        }
    }
}
