internal import Synchronization

/// Keeps the documents of the terms asked most, as long as no document changes: a common word costs the engine more than
/// the whole rest of a search.
package final class WordShelf: Sendable {
    struct Key: Hashable {
        let terms: [String]
        let column: SearchColumn
    }

    private struct State {
        var held: [Key: Bitmap] = [:]
        var bytes = 0
    }

    /// What suits a server of one commons, in bytes.
    package static let room = 8 << 20
    private let state = Mutex(State())
    private let room: Int

    /// - Parameter room: bytes that are not exceeded; 0 keeps nothing.
    package init(room: Int) { self.room = room }

    func documents(_ key: Key, orRead read: () throws -> Bitmap) rethrows -> Bitmap {
        if let held = state.withLock({ $0.held[key] }) { return held }
        let bitmap = try read()
        state.withLock { state in
            // Full: begins again, so that nobody has to remember who was asked last.
            if state.bytes + bitmap.bytes > room { state = State() }
            if bitmap.bytes <= room, state.held.updateValue(bitmap, forKey: key) == nil { state.bytes += bitmap.bytes }
        }
        return bitmap
    }
}

/// Postings that are read once for as long as the shelf lasts.
package struct ShelvedPostings: Postings {
    private let postings: any Postings
    private let shelf: WordShelf

    package init(_ postings: any Postings, on shelf: WordShelf) {
        self.postings = postings
        self.shelf = shelf
    }

    package func documents(term: String, in column: SearchColumn) throws -> Bitmap {
        try shelf.documents(WordShelf.Key(terms: [term], column: column)) {
            try postings.documents(term: term, in: column)
        }
    }

    package func documents(phrase: [String], in column: SearchColumn) throws -> Bitmap {
        try shelf.documents(WordShelf.Key(terms: phrase, column: column)) {
            try postings.documents(phrase: phrase, in: column)
        }
    }
}
