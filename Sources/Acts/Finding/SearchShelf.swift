internal import SQL
internal import Search
internal import Storage
internal import Synchronization

/// The index as this program last read it, shared by the copies of one world and brought up to date at each search.
final class SearchShelf: Sendable {
    /// One state of the record, whole.
    struct State: Sendable {
        let index: SearchIndex
        let lexicon: Lexicon
        let synonyms: Synonyms
        let places: [OfferedPlace]
        /// Documents of the words asked most; a new one with every change.
        let words: WordShelf
    }

    private let held = Mutex<State?>(nil)
    /// Held while one thread reads what changed; the others wait, since reading it twice would take as long.
    private let turn = Mutex<Void>(())
    private let wordRoom: Int

    /// - Parameter wordRoom: bytes of word bitmaps that are kept.
    init(wordRoom: Int) { self.wordRoom = wordRoom }

    /// The index as this transaction sees the record.
    ///
    /// - Returns: the state, and postings that fit it: a transaction older than the state reads its own words.
    func state(_ connection: any Connection, _ world: World) throws -> (state: State, postings: any Postings) {
        let sequence = try LogStore(connection).latestChange()
        let postings = SearchPostings(connection)
        let state = try current(connection, world, atLeast: sequence)
        // Another thread may have gone further meanwhile: its words are not those of this transaction.
        let isSame = state.index.sequence == sequence
        return (state, isSame ? ShelvedPostings(postings, on: state.words, of: state.index.capacity) : postings)
    }

    /// The places that the facet offers.
    func places(_ connection: any Connection, _ world: World) throws -> [OfferedPlace] {
        try state(connection, world).state.places
    }

    private func current(_ connection: any Connection, _ world: World, atLeast sequence: Int64) throws -> State {
        if let state = held.withLock({ $0 }), state.index.sequence >= sequence { return state }
        return try turn.withLock { _ in try refreshed(connection, world, to: sequence) }
    }

    private func refreshed(_ connection: any Connection, _ world: World, to sequence: Int64) throws -> State {
        let old = held.withLock { $0 }
        if let old, old.index.sequence >= sequence { return old }
        let loading = IndexLoading(connection, world)
        let words = WordShelf(room: wordRoom)
        let state =
            try old.flatMap { try loading.updated($0, to: sequence, words) }
            ?? loading.whole(at: sequence, words)
        held.withLock { $0 = state }
        return state
    }
}
