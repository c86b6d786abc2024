internal import Domain
internal import SQL
internal import Storage
internal import Synchronization

/// The vocabularies as this program last read them, shared by the copies of one world.
final class LoadedWords: Sendable {
    struct State: Sendable {
        /// The latest change when they were read.
        let change: Int64
        /// `VocabularyStore.stamp`.
        let stamp: [Int64]
        let vocabularies: Vocabularies
        let terms: TermIndex

        init(_ connection: any Connection) throws {
            let store = VocabularyStore(connection)
            change = try LogStore(connection).latestChange()
            stamp = try store.stamp()
            vocabularies = Vocabularies(try store.all())
            terms = try store.index()
        }
    }

    private let state: Mutex<State>

    init(_ state: State) { self.state = Mutex(state) }

    var current: State { state.withLock { $0 } }

    /// Two threads may both have read: what was read later stays, so that no page is kept with older words.
    func replace(by state: State) {
        self.state.withLock { if state.change >= $0.change { $0 = state } }
    }
}
