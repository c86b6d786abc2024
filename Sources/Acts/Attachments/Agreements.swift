package import Domain
internal import SQL
internal import Storage

/// Records what a person seen on a file agreed to, from the paper that they signed.
package struct RecordAgreement: BusinessAct {
    package static let act = Act.recordAgreement
    private let slug: String
    private let file: Int64
    private let draft: AgreementDraft

    package init(slug: String, file: Int64, _ draft: AgreementDraft) {
        self.slug = slug
        self.file = file
        self.draft = draft
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.file(.agreement)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = AttachmentStore(connection)
            guard try store.find(file, of: sheet.practice.id) != nil else { throw Refusal.notFound }
            let agreement = try draft.read(id: world.ids.next(), today: work.today)
            try store.insert(agreement, to: file)
            // A file that is published waits for nothing else: readers' pages change.
            try work.record(Self.act, practice: sheet.practice.id, detail: "recorded for file \(file)")
        }
    }
}

/// A person takes back what they agreed to: the file leaves every page, print and copy where it needs them.
package struct WithdrawAgreement: BusinessAct {
    package static let act = Act.removeFile
    private let slug: String
    private let file: Int64
    private let id: Int64

    package init(slug: String, file: Int64, agreement: Int64) {
        self.slug = slug
        self.file = file
        id = agreement
    }

    /// - Throws: `Refusal.notFound`, also when it is withdrawn already, or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let practice = try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = AttachmentStore(connection)
            guard try store.find(file, of: sheet.practice.id) != nil,
                try store.withdraw(agreement: id, to: file, at: work.now)
            else { throw Refusal.notFound }
            try work.record(Self.act, practice: sheet.practice.id, detail: "agreement withdrawn, file \(file)")
            try world.journal.append(Erasure(at: work.now, kind: AttachmentReplay.agreement, id: id))
            return sheet.practice.id
        }
        world.prints?.forget(practices: [practice])
    }
}

/// Takes off again, in a restored copy, the files and the agreements that were withdrawn since.
struct AttachmentReplay {
    static let file = "attachment"
    static let agreement = "agreement"
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    /// - Returns: the stored files to remove after the commit.
    func run(_ erasures: [Erasure]) throws -> [String] {
        let store = AttachmentStore(work.connection)
        func ids(_ kind: String) -> [Int64] { Set(erasures.filter { $0.kind == kind }.map(\.id)).sorted() }
        let present = try store.present(ids(Self.file))
        let hashes = try store.remove(present.map(\.id))
        var touched = Set(present.map(\.practice))
        touched.formUnion(try store.withdraw(agreements: ids(Self.agreement), at: work.now))
        for practice in touched.sorted() { try work.log.change("practice", practice) }
        return try FileIndex(work.connection).forgetUnused(hashes)
    }
}

extension Transaction {
    /// Days are those of UTC: an agreement that ends at midnight may hold two hours longer in France.
    var today: CalendarDay { CalendarDay(number: Int(now / 86_400_000_000)) }
}
