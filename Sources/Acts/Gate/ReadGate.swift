package import Domain
internal import SQL
internal import Storage

/// Reads what an editor is asked about a sheet, with all that helps to decide, and what was decided before: for editors,
/// and for those who keep it.
package struct ReadGate: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let access: SheetAccess
        /// What is asked; nil when nothing is.
        package let matter: GateDecision.Matter?
        /// Sections that readers would see anew; none where they would see what is published already.
        package let differences: [SectionDifference]
        package let traces: SheetTraces
        package let pictures: Int
        /// Pictures and documents that more people would see.
        package let files: [Attachment]
        package let today: CalendarDay
        /// The newest first.
        package let decisions: [DiscussedDecision]
        package let mayDecide: Bool
        /// As whom the viewer writes about the last decision; nil when they do not.
        package let side: GateMessage.Side?
        /// It was made known, and that waits for an answer of its own, which the viewer may give.
        package let isReportOpen: Bool
        /// Replies of bodies that wait for the viewer, then those that are shown.
        package let replies: [Reply]
        /// What others say of the sheet who take its practice up, that waits for the viewer.
        package let adoptions: [Adoption]
    }

    package static let act = Act.seeHistory
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.editing(.erased)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let id = sheet.practice.id
            let (text, matter) = (GateText(work), sheet.access.matter)
            let files = try matter.map { try text.files($0, of: id) } ?? []
            let decisions = try DiscussedDecision.all(of: id, work)
            let report = try ReportStore(connection).find(practice: id)
            let mayWrite = !decisions.isEmpty && can(viewer, .discussDecision, on: sheet.access)
            return Outcome(
                practice: sheet.practice, access: sheet.access, matter: matter,
                differences: matter == .words ? try PublishedDifference(work, id).sections : [],
                traces: try matter.map { try text.traces($0, of: id) } ?? SheetTraces([Fact]()),
                pictures: try matter.map { try text.pictures($0, of: id) } ?? 0, files: files, today: work.today,
                decisions: decisions,
                mayDecide: matter != nil && can(viewer, .decideSharing, on: sheet.access),
                side: mayWrite ? GateMessage.Side(of: viewer, on: sheet.access) : nil,
                isReportOpen: report.map { $0.state.isOpen || $0.asksWithdrawal } ?? false
                    && can(viewer, .seeReport, on: sheet.access),
                replies: can(viewer, .decideReply, on: sheet.access)
                    ? try ReplyStore(connection).replies(to: id, in: [.waiting, .shown]) : [],
                adoptions: can(viewer, .decideAdoption, on: sheet.access)
                    ? try AdoptionStore(connection).adoptions(of: [id] + work.practices.merged(into: id)).filter {
                        $0.waitsForEditors && !$0.isOf(viewer.member)
                    } : [])
        }
    }
}

/// A decision with what both sides wrote about it.
package struct DiscussedDecision: Sendable, Equatable {
    package let decision: GateDecision
    /// The oldest first.
    package let messages: [GateMessage]

    static let limit = 20

    static func all(of practice: Int64, _ work: Transaction) throws -> [DiscussedDecision] {
        let store = GateStore(work.connection)
        let decisions = try store.decisions(of: practice, limit: limit)
        let messages = try store.messages(of: decisions.map(\.id))
        return decisions.map { DiscussedDecision(decision: $0, messages: messages[$0.id] ?? []) }
    }
}

extension GateMessage.Side {
    /// Whoever keeps a sheet speaks for it, whatever else they are.
    init(of viewer: Viewer, on access: SheetAccess) {
        self = viewer.member.map { access.keepers.contains($0.id) } ?? false ? .keeper : .editor
    }
}
