internal import Domain
internal import Storage

/// Tells editors and those who keep a sheet, in the application, that something waits for them; no word of it by mail.
struct GateNews {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    /// Editors who may decide about it; where nobody can, those who can name somebody, without telling what it is about.
    func tellEditors(_ kind: Notice.Kind, about practice: Int64) throws {
        guard let access = try work.practices.access(of: practice) else { return }
        let editors = try ReportStore(work.connection).editors(of: access.territories)
        let deciding = editors.filter { !access.owners.contains($0) }
        try tell(deciding, kind, practice)
        guard deciding.isEmpty else { return }
        for member in try ReportStore(work.connection).administrators() where member != work.viewer.member?.id {
            try NoticeStore(work.connection).renew(
                .reportUnread, id: work.world.ids.next(), to: member, about: practice, objectKind: "report",
                at: work.now)
        }
    }

    func tellKeepers(_ kind: Notice.Kind, of access: SheetAccess, about practice: Int64) throws {
        try tell(try ReportStore(work.connection).active(access.owners), kind, practice)
    }

    private func tell(_ members: [Int64], _ kind: Notice.Kind, _ practice: Int64) throws {
        for member in members where member != work.viewer.member?.id {
            try NoticeStore(work.connection).renew(
                kind, id: work.world.ids.next(), to: member, about: practice, objectKind: "practice", at: work.now)
        }
    }
}
