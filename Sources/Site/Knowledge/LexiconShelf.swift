internal import Domain
internal import Synchronization
internal import Views

/// Keeps the methods and the words ready for every request, until one of them changes.
final class LexiconShelf: Sendable {
    private let lexicon = Mutex<Lexicon?>(nil)

    /// The present ones: what is held, or what is read when that is no longer it.
    ///
    /// - Parameter read: what there is since a revision; nil when nothing changed.
    func lexicon(_ read: (_ since: Int64?) throws -> Knowledge?) rethrows -> Lexicon {
        let held = lexicon.withLock { $0 }
        // Built outside the lock: two readers may build it twice, none waits, and none is given what another one read.
        guard let newer = try read(held?.knowledge.revision) else { return held ?? Lexicon() }
        let built = Lexicon(newer)
        lexicon.withLock { $0 = built }
        return built
    }
}
