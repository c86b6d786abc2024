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

    /// - Parameter work: what else is done in the same transaction, before.
    func run(by viewer: Viewer, _ work: (Transaction) throws -> Void) throws {
        // First, so that the restore of an older copy erases it again.
        try world.journal.append(Erasure(at: world.now(), kind: "practice", id: practice))
        let files = try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            try work(transaction)
            let eraser = Eraser(transaction)
            let files = try eraser.erase(practice: practice)
            try eraser.purge()
            return files
        }
        for file in files { try world.files.remove(file) }
        world.prints?.forget(practices: [practice])
    }
}
