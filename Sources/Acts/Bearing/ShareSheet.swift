package import Domain
internal import SQL
internal import Storage

/// Says how far a published sheet is seen: narrower at once, wider by those who answer for it, and to everybody only
/// after an editor has agreed, on the page of decisions.
package struct ShareSheet: BusinessAct {
    package enum Outcome: Sendable, Equatable {
        case done
        /// An editor is asked.
        case proposed
        /// An editor is asked: whoever acts may be the one.
        case toDecide
    }

    package static let act = Act.widenSheet
    private let slug: String
    private let rung: Rung
    private let team: Int64?
    private let reason: String
    private let version: Int64?
    private let wording: @Sendable (_ title: String, _ reason: String, _ language: String) -> Letter

    /// - Parameters:
    ///   - team: of the bearer, for the rung of that name; nil leaves it as it is.
    ///   - reason: needed of an editor who narrows it.
    ///   - version: of the practice as the form showed it.
    ///   - wording: of what the bearer is told of an editor's decision.
    package init(
        slug: String, rung: Rung, team: Int64? = nil, reason: String = "", version: Int64? = nil,
        wording: @escaping @Sendable (_ title: String, _ reason: String, _ language: String) -> Letter
    ) {
        self.slug = slug
        self.rung = rung
        self.team = team
        self.reason = reason
        self.version = version
        self.wording = wording
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.stale`, `.reasonMissing` or `.bearing`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: { rung < $0.rung ? .narrowSheet : .widenSheet }, transaction)
            let isNarrower = rung < sheet.access.rung
            try sheet.require(version: version)
            guard sheet.access.state == .published else { throw Refusal.bearing(.notPublished) }
            try set(team: team, sheet, transaction)
            return try isNarrower ? narrow(sheet, transaction) : widen(sheet, transaction)
        }
    }

    private func set(team: Int64?, _ sheet: ActedSheet, _ transaction: Transaction) throws {
        if rung == .team, team ?? sheet.access.team == nil { throw Refusal.bearing(.otherTeam) }
        guard let team, team != sheet.access.team else {
            if rung == sheet.access.rung { throw Refusal.bearing(.thatFarAlready) }
            return
        }
        guard let found = try TeamStore(transaction.connection).find(team), !found.isClosed,
            found.body == sheet.access.bearer
        else { throw Refusal.bearing(.otherTeam) }
        try transaction.practices.set(team: team, of: sheet.practice.id, at: transaction.now)
    }

    private func narrow(_ sheet: ActedSheet, _ transaction: Transaction) throws -> Outcome {
        let isOwn = transaction.viewer.member.map { sheet.access.keepers.contains($0.id) } ?? false
        let reason = isOwn ? nil : try Reason(reason)
        try put(.narrowSheet, sheet, transaction, reason: reason?.text)
        if let reason {
            try transaction.tell(keepersOf: sheet.access) { wording(sheet.practice.title, reason.text, $0) }
        }
        return .done
    }

    private func widen(_ sheet: ActedSheet, _ transaction: Transaction) throws -> Outcome {
        guard rung == .everyone, let member = transaction.viewer.member else {
            try put(.widenSheet, sheet, transaction)
            return .done
        }
        let isDocumentary = try transaction.practices.source(of: sheet.practice.id) != nil
        if sheet.access.bearer == nil && !isDocumentary { throw Refusal.bearing(.nobodyCarries) }
        let decides = can(transaction.viewer, .decideSharing, on: sheet.access)
        if sheet.access.proposal?.rung == rung {
            if decides { return .toDecide }
            throw Refusal.bearing(.askedAlready)
        }
        let (id, now) = (sheet.practice.id, transaction.now)
        let proposal = SheetAccess.Proposal(rung: rung, member: decides ? nil : member.id)
        try transaction.practices.set(proposal, of: id, at: now)
        try Audiences(transaction).refresh(id)
        try transaction.record(.widenSheet, practice: id, detail: "proposed \(rung.rawValue)")
        if !decides { try GateNews(transaction).tellEditors(.sheetProposed, about: id) }
        return decides ? .toDecide : .proposed
    }

    private func put(
        _ act: Act, _ sheet: ActedSheet, _ transaction: Transaction, reason: String? = nil
    ) throws {
        let id = sheet.practice.id
        try transaction.practices.set(rung, of: id, at: transaction.now)
        try transaction.practices.set(nil as SheetAccess.Proposal?, of: id, at: transaction.now)
        try Audiences(transaction).refresh(id)
        let because = reason.map { ", reason: \($0)" } ?? ""
        try transaction.record(
            act, practice: id, detail: "from \(sheet.access.rung.rawValue) to \(rung.rawValue)\(because)")
    }
}
