/// A part of a document that is searched by itself.
package enum SearchColumn: Int, Sendable, CaseIterable {
    case title, need, text

    /// What a word is worth when it stands here (search.md, ranking).
    package var weight: Int {
        switch self {
        case .title: 8
        case .need: 4
        case .text: 1
        }
    }
}
