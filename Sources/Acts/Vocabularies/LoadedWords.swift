internal import Domain
internal import SQL
internal import Storage
internal import Synchronization

/// The vocabularies as this program last read them, shared by the copies of one world.
final class LoadedWords: Sendable {
    struct State: Sendable {
        /// `VocabularyStore.stamp`.
        let stamp: [Int64]
        let vocabularies: Vocabularies
        let terms: TermIndex

        init(_ connection: any Connection) throws {
            let store = VocabularyStore(connection)
            stamp = try store.stamp()
            vocabularies = Vocabularies(try store.all())
            terms = try store.index()
        }
    }

    private let state: Mutex<State>

    init(_ state: State) { self.state = Mutex(state) }

    var current: State { state.withLock { $0 } }

    /// Two threads may both have read; should the older one win, the next request sees another stamp and reads again.
    func replace(by state: State) { self.state.withLock { $0 = state } }
}
