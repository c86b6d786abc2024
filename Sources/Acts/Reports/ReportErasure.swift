internal import Domain
internal import SQL
internal import Storage

/// Erases every word that somebody wrote to make a practice known: facts, history, messages and address; the lines of the
/// log, which hold no text, stay.
struct ReportErasure {
    private let practice: Int64
    private let world: World

    init(_ practice: Int64, _ world: World) {
        self.practice = practice
        self.world = world
    }

    /// - Parameter work: looks once more, in the same transaction, whether it may be; gives the mail that tells of it, the
    ///   only one about it that still leaves.
    func run(by viewer: Viewer, _ work: (Transaction) throws -> OutgoingMessage?) throws {
        let files = try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let last = try work(transaction)
            let eraser = Eraser(transaction)
            let files = try eraser.erase(practice: practice)
            try eraser.purge()
            if let last { try transaction.post(last) }
            // Once nothing can refuse any more: a restore of an older copy erases it again, and nothing that lives.
            try world.journal.append(Erasure(at: transaction.now, kind: "practice", id: practice))
            return files
        }
        for file in files { try world.files.remove(file) }
        world.prints?.forget(practices: [practice])
    }
}
