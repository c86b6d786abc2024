internal import Domain
internal import Storage

/// What each term of a facet is a part of, by the identifiers of the database.
struct TermFamilies {
    private let families: [Int64: [Int64]]

    init(_ facet: Facet, _ world: World) {
        let vocabulary = facet.vocabulary(in: world.template) ?? ""
        let terms = world.vocabularies.terms(of: vocabulary)
        let parents = Dictionary(terms.map { ($0.code, $0.parent) }, uniquingKeysWith: { $1 })
        let pairs = terms.compactMap { term in
            world.terms.id(term.code, of: vocabulary).map { id in
                var family = [term.code]
                while let parent = parents[family[family.count - 1]] ?? nil, !family.contains(parent) {
                    family.append(parent)
                }
                return (id, family.compactMap { world.terms.id($0, of: vocabulary) })
            }
        }
        families = Dictionary(pairs, uniquingKeysWith: { $1 })
    }

    /// The term, then what it is a part of, the nearest first.
    func above(_ term: Int64) -> [Int64] { families[term] ?? [term] }
}
