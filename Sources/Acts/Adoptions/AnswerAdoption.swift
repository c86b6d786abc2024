package import Domain
internal import SQL
internal import Storage

/// Those who keep a sheet answer somebody who takes its practice up.
package struct AnswerAdoption: BusinessAct {
    package static let act = Act.answerAdoption
    private let slug: String
    private let id: Int64
    private let text: String

    package init(slug: String, _ id: Int64, _ text: String) {
        self.slug = slug
        self.id = id
        self.text = ReportEntry.tidy(text)
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.adoption`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let (sheet, adoption) = try AdoptionOfSheet(slug, id, for: Self.act, work).both
            try AdoptionMessage.require(text)
            try AdoptionStore(connection).add(
                AdoptionMessage(side: .origin, text: text, at: work.now), id: world.ids.next(), to: id,
                by: viewer.member?.id)
            try work.record(Self.act, practice: sheet.practice.id, detail: "message")
            try AdoptionNews(work, sheet).tellAdopter(of: adoption)
        }
    }
}

/// An editor says whether everybody reads what somebody elsewhere says of a sheet.
package struct DecideAdoption: BusinessAct {
    package enum Answer: Sendable, Equatable {
        /// - isRead: what may tell of somebody was read, and identifies nobody.
        case show(isRead: Bool)
        /// It stays among those who have an account.
        case decline(reason: String)
    }

    package static let act = Act.decideAdoption
    private let slug: String
    private let id: Int64
    private let answer: Answer
    private let mark: String?

    /// - Parameter mark: of the words that the editor read; nil for whatever they are.
    package init(slug: String, _ id: Int64, _ answer: Answer, read mark: String? = nil) {
        self.slug = slug
        self.id = id
        self.answer = answer
        self.mark = mark
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing`, `.gate` or `.adoption`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            var (sheet, adoption) = try AdoptionOfSheet(slug, id, for: Self.act, work).both
            // Nobody makes their own words public alone.
            if adoption.isOf(viewer.member) { throw Refusal.forbidden(Self.act) }
            if !adoption.waitsForEditors { throw Refusal.adoption(.answeredAlready) }
            if let mark, mark != adoption.mark { throw Refusal.adoption(.changedSince) }
            let detail: String
            switch answer {
            case .show(let isRead):
                try adoption.traces.require(read: isRead)
                adoption.agreedAt = work.now
                detail = "shown\(adoption.traces.detail)"
            case .decline(let reason):
                adoption.answer = try Reason(reason).text
                adoption.rung = .network
                detail = "declined"
            }
            try AdoptionStore(connection).update(adoption, at: work.now)
            try work.record(Self.act, practice: sheet.practice.id, detail: detail)
            try AdoptionNews(work, sheet).tellAdopter(of: adoption)
        }
    }
}

/// An adoption as those who act on its sheet know of it.
private struct AdoptionOfSheet {
    let both: (ActedSheet, Adoption)

    /// - Throws: `Refusal.notFound`, `.forbidden`, or `.adoption(.answeredAlready)` for one that they may not know of.
    init(_ slug: String, _ id: Int64, for act: Act, _ work: Transaction) throws {
        let sheet = try ActedSheet(slug, for: act, work)
        // Nobody changes its words between the reading and the decision.
        try work.practices.hold(sheet.practice.id)
        guard let adoption = try AdoptionStore(work.connection).find(id),
            try work.practices.keeper(of: adoption.practice) == sheet.practice.id,
            adoption.isSeen(by: work.viewer, on: sheet.access)
        else { throw Refusal.adoption(.answeredAlready) }
        both = (sheet, adoption)
    }
}
