package import Domain
internal import SQL
internal import Storage

/// An editor says what becomes of something made known in their place, and whoever wrote is told.
package struct DecideReport: BusinessAct {
    package enum Decision: Sendable, Equatable {
        /// Somebody reads it.
        case read
        case ask(String)
        /// It becomes a sheet that the editor looks after, until somebody carries it.
        case take
        /// Another sheet tells it already, at this address.
        case join(slug: String)
        case decline(reason: String)
    }

    package static let act = Act.decideReport
    private let slug: String
    private let decision: Decision
    private let isRead: Bool
    private let letters: ReportLetters

    /// - Parameter isRead: what may tell of somebody was read, and identifies nobody; asked where its words go further.
    package init(slug: String, _ decision: Decision, isRead: Bool = false, letters: ReportLetters) {
        self.slug = slug
        self.decision = decision
        self.isRead = isRead
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing`, `.gate` or `.report`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let report = try ReportStore(connection).find(practice: sheet.practice.id) else {
                throw Refusal.report(.notReported)
            }
            if !report.state.isOpen { throw Refusal.report(.answeredAlready) }
            let traces = try traces(sheet, work)
            try traces.require(read: isRead)
            let told = try decide(report, sheet, work)
            try work.record(Self.act, practice: sheet.practice.id, detail: told.detail + traces.detail)
            if let news = told.news { try ReportNews(work, letters).tellAuthor(of: report, news) }
        }
    }

    /// Of what would become a sheet, or go to those who keep another one.
    private func traces(_ sheet: ActedSheet, _ work: Transaction) throws -> SheetTraces {
        switch decision {
        case .take, .join: SheetTraces(try ReportedSheet(work).answers(sheet.practice.id).places)
        case .read, .ask, .decline: SheetTraces([Fact]())
        }
    }

    private func decide(
        _ report: Report, _ sheet: ActedSheet, _ work: Transaction
    ) throws -> (detail: String, news: ReportLetters.News?) {
        switch decision {
        case .read:
            try move(report, to: .reading, from: [.waiting], work)
            return ("read", nil)
        case .ask(let text):
            let message = try ReportMessage(typed: text, from: .editor, at: work.now)
            try move(report, to: .asked, work)
            try ReportStore(work.connection).add(message, id: work.world.ids.next(), to: report.id)
            return ("asked", .asked(message.text))
        case .take:
            try move(report, to: .taken, work)
            try keep(sheet, as: .draft, work)
            return ("taken", .taken)
        case .join(let slug): return try join(report, sheet, to: slug, work)
        case .decline(let typed):
            let reason = try Reason(typed)
            try move(report, to: .declined, reason: reason.text, work)
            try keep(sheet, as: .archived, work)
            return ("declined", .declined(reason: reason.text))
        }
    }

    /// Before anything else is done: of two decisions at once, or of one and a taking back, the first one holds.
    private func move(
        _ report: Report, to state: Report.State, from states: Set<Report.State> = Report.State.open,
        target: Int64? = nil, reason: String? = nil, _ work: Transaction
    ) throws {
        let isMoved = try ReportStore(work.connection).set(
            state, of: report.id, from: states, target: target, reason: reason, at: work.now)
        if !isMoved { throw Refusal.report(.answeredAlready) }
    }

    /// The words go to those who keep the other sheet; they decide what of them belongs there.
    private func join(
        _ report: Report, _ sheet: ActedSheet, to slug: String, _ work: Transaction
    ) throws -> (detail: String, news: ReportLetters.News?) {
        guard let target = try work.practices.find(address: slug)?.practice, target.id != sheet.practice.id,
            target.state == .published, let access = try work.practices.access(of: target.id),
            can(work.viewer, .seeSheet, on: access)
        else { throw Refusal.report(.unknownSheet) }
        try move(report, to: .joined, target: target.id, work)
        let receivers = try receivers(access, work)
        if receivers.isEmpty || !letters.leave { throw Refusal.report(.nobodyReceives) }
        let entry = try ReportedSheet(work).answers(sheet.practice.id)
        for account in receivers {
            let letter = letters.added(target.title, entry, account.language)
            try work.post(
                OutgoingMessage(
                    member: account.id, address: account.mail ?? "", language: account.language, kind: letter.kind,
                    subject: letter.subject, body: letter.body, report: report.id))
        }
        try ReportReaders(work).tell(receivers.map(\.id), joinedTo: target.id)
        try keep(sheet, as: .archived, work)
        // Its title is told to whoever could read it, and to nobody else.
        let isPublic = can(.anyone, .seeSheet, on: access)
        return (
            "joined to \(target.id)",
            .joined(title: isPublic ? target.title : "", slug: isPublic ? target.slug : "")
        )
    }

    /// Those who keep a sheet and can be written to, except the one who decides.
    private func receivers(_ access: SheetAccess, _ work: Transaction) throws -> [Account] {
        try access.keepers.sorted().filter { $0 != work.viewer.member?.id }.compactMap { id in
            guard let account = try work.members.account(id), account.state == .active, account.mail != nil else {
                return nil
            }
            return account
        }
    }

    /// Whoever decided looks after it from now on.
    private func keep(_ sheet: ActedSheet, as state: SheetState, _ work: Transaction) throws {
        let id = sheet.practice.id
        try work.practices.set(state, of: id, at: work.now)
        guard let member = work.viewer.member, let grant = Grant(.custodian, .practice(id)) else {
            return try Audiences(work).refresh(id)
        }
        try Granting(work).give(grant, to: member.id)
    }
}
