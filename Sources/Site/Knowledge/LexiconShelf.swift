internal import Domain
internal import Synchronization
internal import Views

/// Keeps the methods and the words ready for every request, until one of them changes.
final class LexiconShelf: Sendable {
    private let lexicon = Mutex<Lexicon?>(nil)

    /// The revision that is held, nil before the first reading.
    var revision: Int64? { lexicon.withLock { $0?.knowledge.revision } }

    /// What is held, replaced when something newer was read.
    func lexicon(_ newer: Knowledge?) -> Lexicon {
        if let newer {
            // Built outside the lock: two readers may build it twice, none waits.
            let built = Lexicon(newer)
            lexicon.withLock { $0 = built }
            return built
        }
        return lexicon.withLock { $0 } ?? Lexicon()
    }
}
