internal import Domain
internal import Storage

/// Those who are told, in the application, that something made known waits for them.
struct ReportReaders {
    private let transaction: Transaction
    private var store: ReportStore { ReportStore(transaction.connection) }

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// The editors who may read it, or whoever looks after it by now; where nobody can, those who can name somebody.
    func tell(_ report: Report) throws {
        guard let access = try transaction.practices.access(of: report.practice) else { return }
        let isOpen = access.state == .reported || access.state == .proposed
        var readers = isOpen ? try store.editors(of: access.territories) : try store.active(access.keepers)
        // Editors see what everybody does, and may answer for it.
        if readers.isEmpty, access.audiences.contains(.everyone) {
            readers = try store.editors(of: access.territories)
        }
        for member in readers { try tell(member, .practiceReported, report.practice, objectKind: "practice") }
        if !readers.isEmpty { return }
        for member in try store.administrators() {
            try tell(member, .reportUnread, report.practice, objectKind: "report")
        }
    }

    /// Those who look after a sheet are told that words were handed over to them.
    func tell(_ keepers: [Int64], joinedTo practice: Int64) throws {
        for member in keepers { try tell(member, .reportJoined, practice, objectKind: "practice") }
    }

    /// Told again when something new comes the same day: somebody waits for an answer.
    private func tell(_ member: Int64, _ kind: Notice.Kind, _ object: Int64, objectKind: String) throws {
        if member == transaction.viewer.member?.id { return }
        try NoticeStore(transaction.connection).renew(
            kind, id: transaction.world.ids.next(), to: member, about: object, objectKind: objectKind,
            at: transaction.now)
    }
}
