/// The documents that meet one word of the query in one column, and what that is worth there.
struct Layer {
    let column: SearchColumn
    let documents: Bitmap
    /// Times the rarity of the word.
    let weight: Int
}

/// The documents that meet one word of the query in any way it may be met.
struct MatchedClause {
    /// A document counts once in each column, by what is worth most.
    let layers: [Layer]
    let all: Bitmap

    init(layers: [Layer]) {
        self.layers = layers
        all = layers.reduce(into: Bitmap()) { $0.formUnion($1.documents) }
    }
}
