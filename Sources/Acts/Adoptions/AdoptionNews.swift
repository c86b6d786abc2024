internal import Domain
internal import Storage

/// Tells, in the application, those who keep a sheet what is said of it elsewhere, and those elsewhere what they answer.
struct AdoptionNews {
    private let work: Transaction
    private let practice: Practice
    private let access: SheetAccess

    init(_ work: Transaction, _ sheet: ActedSheet) { self.init(work, sheet.practice, sheet.access) }

    init(_ work: Transaction, _ practice: Practice, _ access: SheetAccess) {
        self.work = work
        self.practice = practice
        self.access = access
    }

    /// What is kept in a team is told to nobody else.
    func tell(_ adoption: Adoption, _ kind: Notice.Kind = .adoptionCame) throws {
        guard adoption.shownRung >= .network else { return }
        for member in try InquiryPeople(work, practice, access).receivers(of: .question) {
            try tell(member, kind, adoption)
        }
        if adoption.waitsForEditors { try GateNews(work).tellEditors(.adoptionAsked, about: practice.id) }
    }

    /// Those who keep the sheet wrote, or an editor decided.
    func tellAdopter(of adoption: Adoption) throws {
        guard let member = adoption.member else { return }
        for member in try ReportStore(work.connection).active([member]) {
            try tell(member, .adoptionAnswered, adoption)
        }
    }

    private func tell(_ member: Int64, _ kind: Notice.Kind, _ adoption: Adoption) throws {
        if member == work.viewer.member?.id { return }
        try NoticeStore(work.connection).renew(
            kind, id: work.world.ids.next(), to: member, about: adoption.id, objectKind: "adoption", at: work.now)
    }
}
