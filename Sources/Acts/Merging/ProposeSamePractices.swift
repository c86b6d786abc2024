package import Domain
internal import French
internal import SQL
internal import Storage

/// Proposes pairs of sheets that may tell the same practice, with the reasons; merges none.
///
/// Two sheets are compared when their titles share a word that is not everywhere. Likeness is the share of their words
/// that both titles have; three quarters are enough alone, a half with the same place or the same bearer.
package struct ProposeSamePractices: BusinessAct {
    package struct Proposal: Sendable, Equatable {
        package struct Side: Sendable, Equatable {
            package let slug: String
            package let title: String
        }

        package let first: Side
        package let second: Side
        /// Share of the words of the titles that both have, 0...1.
        package let likeness: Double
        package let places: [String]
        package let bearers: [String]
    }

    package static let act = Act.mergePractices
    /// A word of more titles than this brings no two sheets together by itself.
    private static let common = 50
    private static let limit = 500

    package init() {}

    /// - Returns: the most alike first, five hundred at most.
    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> [Proposal] {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let store = DuplicateStore(connection)
            let sheets = try store.candidates(readableBy: viewer.audiences)
            let pairs = try likely(sheets, store)
            let compared = Set(pairs.flatMap { [sheets[$0.one].id, sheets[$0.other].id] })
            let anchors = try store.anchors(of: compared.sorted())
            func shared(_ names: [Int64: Set<String>], _ pair: Pair) -> [String] {
                let (one, other) = (names[sheets[pair.one].id] ?? [], names[sheets[pair.other].id] ?? [])
                return one.intersection(other).sorted()
            }
            let proposals = pairs.compactMap { pair -> Proposal? in
                let (places, bearers) = (shared(anchors.places, pair), shared(anchors.bearers, pair))
                if pair.likeness < 0.75 && places.isEmpty && bearers.isEmpty { return nil }
                return Proposal(
                    first: side(sheets[pair.one]), second: side(sheets[pair.other]), likeness: pair.likeness,
                    places: places, bearers: bearers)
            }
            return Array(proposals.prefix(Self.limit))
        }
    }

    private struct Pair {
        let one: Int
        let other: Int
        let likeness: Double
    }

    /// Pairs of titles that share half of their words, the most alike first.
    private func likely(_ sheets: [DuplicateStore.Candidate], _ store: DuplicateStore) throws -> [Pair] {
        let words = sheets.map { Set(French.words(of: $0.title)) }
        var holders: [String: [Int]] = [:]
        for (index, title) in words.enumerated() {
            for word in title { holders[word, default: []].append(index) }
        }
        let distinct = Set(try store.distinctPairs().map { [$0.0, $0.1] })
        var pairs: [Pair] = []
        for (index, title) in words.enumerated() {
            let near = title.compactMap { holders[$0] }.filter { $0.count <= Self.common }
            for other in Set(near.joined()).sorted() where other > index {
                let likeness = Double(title.intersection(words[other]).count) / Double(title.union(words[other]).count)
                let (a, b) = (sheets[index].id, sheets[other].id)
                if likeness >= 0.5, !distinct.contains([min(a, b), max(a, b)]) {
                    pairs.append(Pair(one: index, other: other, likeness: likeness))
                }
            }
        }
        return pairs.sorted { ($1.likeness, $0.one, $0.other) < ($0.likeness, $1.one, $1.other) }
    }

    private func side(_ sheet: DuplicateStore.Candidate) -> Proposal.Side {
        Proposal.Side(slug: sheet.slug, title: sheet.title)
    }
}
