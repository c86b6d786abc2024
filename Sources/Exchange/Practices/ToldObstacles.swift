internal import Domain
internal import French

/// The obstacles that a practice tells, by which a lever says the one it lifted.
struct ToldObstacles {
    /// In their order; nil for one that is not stated.
    private let texts: [String?]

    init(_ drafts: [FactDraft]) { texts = drafts.filter { $0.fact.field == "obstacle" }.map(\.fact.text) }

    /// The words of the obstacle that a text names: by them, whatever the case and the accents, or by its rank from 1.
    ///
    /// - Throws: `TableFault` with the obstacle that comes nearest.
    func words(of text: String) throws(TableFault) -> String {
        if texts.contains(text) { return text }
        let key = French.folded(text)
        let told = texts.compactMap { $0 }
        if let same = told.first(where: { French.folded($0) == key }) { return same }
        if let rank = Int(text), texts.indices.contains(rank - 1), let ranked = texts[rank - 1] { return ranked }
        throw TableFault(.unknownObstacle(text, nearest: French.nearest(text, among: told)))
    }
}
