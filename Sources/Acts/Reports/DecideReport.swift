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
    private let letters: ReportLetters

    package init(slug: String, _ decision: Decision, letters: ReportLetters) {
        self.slug = slug
        self.decision = decision
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing` or `.report`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let report = try ReportStore(connection).find(practice: sheet.practice.id) else {
                throw Refusal.report(.notReported)
            }
            if !report.state.isOpen { throw Refusal.report(.answeredAlready) }
            let told = try decide(report, sheet, work)
            try work.record(Self.act, practice: sheet.practice.id, detail: told.detail)
            if let news = told.news { try ReportNews(work, letters).tellAuthor(of: report, news) }
        }
    }

    private func decide(
        _ report: Report, _ sheet: ActedSheet, _ work: Transaction
    ) throws -> (detail: String, news: ReportLetters.News?) {
        let store = ReportStore(work.connection)
        switch decision {
        case .read:
            guard try store.set(.reading, of: report.id, from: [.waiting], at: work.now) else {
                throw Refusal.report(.answeredAlready)
            }
            return ("read", nil)
        case .ask(let text):
            let message = try ReportMessage(typed: text, from: .editor, at: work.now)
            _ = try store.set(.asked, of: report.id, from: Self.open, at: work.now)
            try store.add(message, id: work.world.ids.next(), to: report.id)
            return ("asked", .asked(message.text))
        case .take:
            _ = try store.set(.taken, of: report.id, from: Self.open, at: work.now)
            try keep(sheet, as: .draft, work)
            return ("taken", .taken)
        case .join(let slug): return try join(report, sheet, to: slug, work)
        case .decline(let typed):
            let reason = try Reason(typed)
            _ = try store.set(.declined, of: report.id, from: Self.open, reason: reason.text, at: work.now)
            try keep(sheet, as: .archived, work)
            return ("declined", .declined(reason: reason.text))
        }
    }

    private static let open = Set(Report.State.allCases.filter(\.isOpen))

    /// The words go to those who keep the other sheet; they decide what of them belongs there.
    private func join(
        _ report: Report, _ sheet: ActedSheet, to slug: String, _ work: Transaction
    ) throws -> (detail: String, news: ReportLetters.News?) {
        guard let target = try work.practices.find(address: slug)?.practice, target.id != sheet.practice.id,
            target.state == .published, let access = try work.practices.access(of: target.id),
            can(work.viewer, .seeSheet, on: access)
        else { throw Refusal.report(.unknownSheet) }
        let entry = try ReportedSheet(work).answers(sheet.practice.id)
        _ = try ReportStore(work.connection).set(
            .joined, of: report.id, from: Self.open, target: target.id, at: work.now)
        try keep(sheet, as: .archived, work)
        try work.tell(keepersOf: access) { letters.added(target.title, entry, $0) }
        // Its title is told to whoever could read it, and to nobody else.
        let isPublic = can(.anyone, .seeSheet, on: access)
        return (
            "joined to \(target.id)",
            .joined(title: isPublic ? target.title : "", slug: isPublic ? target.slug : "")
        )
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

/// An editor takes what was made known out of the platform: it speaks of a danger and was handed over to those whose work
/// it is, or whoever wrote asked for it. Only a trace without words stays.
package struct RemoveReport: BusinessAct {
    package enum Cause: Sendable, Equatable {
        case danger(DangerRecipient)
        case asked
    }

    package static let act = Act.removeReport
    private let slug: String
    private let cause: Cause
    private let letters: ReportLetters

    package init(slug: String, _ cause: Cause, letters: ReportLetters) {
        self.slug = slug
        self.cause = cause
        self.letters = letters
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.report`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let practice = try world.database.read { connection in
            try check(Transaction(connection, by: viewer, in: world)).practice
        }
        try ReportErasure(practice, world).run(by: viewer) { work in
            let report = try check(work)
            // Before the address is forgotten with the rest.
            try ReportNews(work, letters).tellAuthor(of: report, .removed)
            _ = try ReportStore(work.connection).set(
                .removed, of: report.id, from: Set(Report.State.allCases), at: work.now)
            try work.record(Self.act, practice: report.practice, detail: detail)
        }
    }

    private var detail: String {
        switch cause {
        case .danger(let service): "danger, handed over: \(service.rawValue)"
        case .asked: "asked by its writer"
        }
    }

    private func check(_ work: Transaction) throws -> Report {
        let sheet = try ActedSheet(slug, for: Self.act, work)
        guard let report = try ReportStore(work.connection).find(practice: sheet.practice.id) else {
            throw Refusal.report(.notReported)
        }
        if report.state.isErased { throw Refusal.report(.answeredAlready) }
        if sheet.access.bearer != nil || sheet.practice.state == .published { throw Refusal.report(.carried) }
        return report
    }
}
