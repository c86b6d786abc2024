package import Domain
internal import SQL
internal import Storage

/// An editor answers whether everybody may read a sheet, or its new words: never one of those who ask. What was checked
/// and why is kept, and told to those who keep the sheet.
package struct DecideSharing: BusinessAct {
    package enum Answer: Sendable, Equatable {
        /// - isRead: the passages that may tell of somebody were read, and identify nobody.
        case publish(checks: Set<GateCheck>, isRead: Bool)
        /// To those who keep it, with reasons.
        case sendBack
    }

    package static let act = Act.decideSharing
    private let slug: String
    private let answer: Answer
    private let reasons: String
    private let version: Int64?

    /// - Parameters:
    ///   - reasons: needed to send back.
    ///   - version: of the practice as the form showed it.
    package init(slug: String, _ answer: Answer, reasons: String = "", version: Int64? = nil) {
        self.slug = slug
        self.answer = answer
        self.reasons = reasons
        self.version = version
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale`, `.reasonMissing`, `.gate`, or `.bearing` with
    ///   `.nothingProposed` or `.notPublished`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let id = sheet.practice.id
            try work.practices.hold(id)
            try sheet.require(version: version)
            guard let proposal = sheet.access.proposal, let matter = sheet.access.matter else {
                throw Refusal.bearing(.nothingProposed)
            }
            guard sheet.access.state == .published else { throw Refusal.bearing(.notPublished) }
            let detail = try decide(matter, sheet, work)
            if answer != .sendBack { try publish(proposal, matter, sheet.practice, work) }
            try work.practices.set(nil as SheetAccess.Proposal?, of: id, at: work.now)
            try Audiences(work).refresh(id)
            try work.record(Self.act, practice: id, detail: detail)
            try GateNews(work).tellKeepers(.decisionTaken, of: sheet.access, about: id)
        }
    }

    /// Keeps what was decided.
    ///
    /// - Returns: for the log, without a word of the sheet.
    private func decide(_ matter: GateDecision.Matter, _ sheet: ActedSheet, _ work: Transaction) throws -> String {
        let (text, id) = (GateText(work), sheet.practice.id)
        var (checks, traces, detail): (Set<GateCheck>, Int, String) = ([], 0, "sent back")
        if case .publish(let ticked, let isRead) = answer {
            let asked = GateCheck.asked(pictures: try text.pictures(matter, of: id))
            let missing = asked.filter { !ticked.contains($0) }
            if !missing.isEmpty { throw Refusal.gate(.unchecked(missing)) }
            let found = try text.traces(matter, of: id)
            try found.require(read: isRead)
            (checks, traces) = (Set(asked), found.traces.count)
            detail = "published, \(matter.rawValue)\(found.detail)"
        }
        try GateStore(work.connection).insert(
            GateDecision(
                id: work.world.ids.next(), practice: id, matter: matter,
                outcome: answer == .sendBack ? .returned : .published, checks: checks, traces: traces,
                reasons: try said(), member: work.viewer.member?.id, at: work.now))
        return detail
    }

    private func said() throws -> String {
        if answer == .sendBack { return try Reason(reasons).text }
        return (try? Reason(reasons).text) ?? ""
    }

    private func publish(
        _ proposal: SheetAccess.Proposal, _ matter: GateDecision.Matter, _ practice: Practice, _ work: Transaction
    ) throws {
        // Asked of a sheet that everybody reads already, it is about its new words.
        if matter == .words { _ = try TextPublication(work).publish(practice, decision: "agreed") }
        try work.practices.set(proposal.rung, of: practice.id, at: work.now)
    }
}
