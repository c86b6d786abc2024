package import Domain
internal import SQL
internal import Storage

/// Erases a practice for good, with what was merged into it: its facts, the text of its history, its words, its
/// addresses.
///
/// The journal is written and flushed first, so that a restore of an older backup erases it again. What stays: the
/// key of the import, so that nothing brings it back, and the lines of the audit log, which hold no text of it.
package struct ErasePractice: BusinessAct {
    package static let act = Act.erasePractice
    private let slug: String
    private let reason: String

    package init(slug: String, reason: String) {
        self.slug = slug
        self.reason = reason
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.reasonMissing`.
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try requireInstance(viewer)
        let reason = try Reason(reason)
        let found = try world.database.read { connection -> [Int64]? in
            let practices = PracticeStore(connection)
            guard let id = try practices.find(address: slug)?.practice.id else { return nil }
            return [id] + (try practices.merged(into: id))
        }
        guard let found, let id = found.first else { throw Refusal.notFound }
        // Each telling by itself: an older copy may hold them unmerged.
        for id in found { try world.journal.append(Erasure(at: world.now(), kind: "practice", id: id)) }
        let files = try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let eraser = Eraser(transaction)
            let files = try eraser.erase(practice: id)
            try eraser.purge()
            try transaction.record(Self.act, practice: id, detail: "reason: \(reason.text)")
            return files
        }
        for file in files { try world.files.remove(file) }
        // Again, now that nobody can see the sheet: somebody may have asked for a print until the commit.
        world.prints?.forget(practices: Set(found))
        return id
    }
}
