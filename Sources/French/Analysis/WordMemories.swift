internal import Synchronization

/// What analysers of this process remember, handed from one that is done to the next: a search that begins with the words of
/// those before stems nearly none.
///
/// Shared by the whole process, since what is remembered is the same for everybody: the stem of a word.
final class WordMemories: Sendable {
    static let shared = WordMemories()
    /// Slots of each, about 0.5 MB when they are full.
    static let capacity = 4_096
    /// More analysers than this at a time are rare; what the others remember is let go.
    private static let limit = 16
    private let free = Mutex<[WordMemory]>([])

    func take() -> WordMemory { free.withLock { $0.popLast() } ?? WordMemory(capacity: Self.capacity) }

    func give(_ memory: WordMemory) {
        free.withLock { if $0.count < Self.limit { $0.append(memory) } }
    }
}
