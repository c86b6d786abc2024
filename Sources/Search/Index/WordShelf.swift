internal import Synchronization

/// Keeps the documents of the terms asked most, as long as no document changes: a common word costs the engine more than
/// the whole rest of a search.
package final class WordShelf: Sendable {
    struct Key: Hashable {
        let terms: [String]
        let column: SearchColumn
    }

    private struct Entry {
        let documents: DocumentSet
        let size: Int
        /// When it was last asked for, in questions.
        var used: UInt64
    }

    private struct State {
        var held: [Key: Entry] = [:]
        var bytes = 0
        var clock: UInt64 = 0
    }

    /// What suits a server of one commons, in bytes.
    package static let room = 12 << 20
    /// What an entry takes besides its documents, about.
    private static let overhead = 128
    private let state = Mutex(State())
    private let room: Int

    /// - Parameter room: bytes that are not exceeded; 0 keeps nothing.
    package init(room: Int) { self.room = room }

    /// - Parameter documents: how many there may be.
    func documents(_ key: Key, of documents: Int, orRead read: () throws -> Bitmap) rethrows -> Bitmap {
        if room == 0 { return try read() }
        if let held = held(key) { return held.bitmap }
        let bitmap = try read()
        let set = DocumentSet(bitmap, of: documents)
        let size = set.bytes + Self.overhead
        if size > room / 8 { return bitmap }
        state.withLock { state in
            state.bytes += size - (state.held[key]?.size ?? 0)
            state.held[key] = Entry(documents: set, size: size, used: state.clock)
            shrink(&state)
        }
        return bitmap
    }

    private func held(_ key: Key) -> DocumentSet? {
        state.withLock { state in
            state.clock += 1
            guard let place = state.held.index(forKey: key) else { return nil }
            state.held.values[place].used = state.clock
            return state.held.values[place].documents
        }
    }

    /// Those asked longest ago go, an eighth at once: looking for them each time would take longer the more there are.
    private func shrink(_ state: inout State) {
        if state.bytes <= room { return }
        for (key, entry) in state.held.sorted(by: { $0.value.used < $1.value.used }) {
            if state.bytes <= room - room / 8 { return }
            state.held[key] = nil
            state.bytes -= entry.size
        }
    }
}

/// Postings that are read once for as long as the shelf lasts.
package struct ShelvedPostings: Postings {
    private let postings: any Postings
    private let shelf: WordShelf
    private let documents: Int

    /// - Parameter documents: how many there may be.
    package init(_ postings: any Postings, on shelf: WordShelf, of documents: Int) {
        self.postings = postings
        self.shelf = shelf
        self.documents = documents
    }

    package func documents(term: String, in column: SearchColumn) throws -> Bitmap {
        try shelf.documents(WordShelf.Key(terms: [term], column: column), of: documents) {
            try postings.documents(term: term, in: column)
        }
    }

    package func documents(phrase: [String], in column: SearchColumn) throws -> Bitmap {
        try shelf.documents(WordShelf.Key(terms: phrase, column: column), of: documents) {
            try postings.documents(phrase: phrase, in: column)
        }
    }
}
