package import Domain
internal import SQL
internal import Storage

/// Gives a seat of the jury: to somebody with an account, or to somebody without, whose words are typed for them.
package struct SeatJuror: BusinessAct {
    /// What was typed of a seat.
    package struct Draft: Sendable, Equatable {
        package var role = ""
        package var family = ""
        /// Of their account; empty for none.
        package var mail = ""
        /// The name of the body in whose name they sit; empty for none.
        package var body = ""

        package init() {}
    }

    package static let act = Act.leadPrize
    private let slug: String
    private let draft: Draft
    private let isChecked: Bool

    package init(slug: String, _ draft: Draft, isChecked: Bool = false) {
        self.slug = slug
        self.draft = draft
        self.isChecked = isChecked
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.members(.badMail)` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try PrizeWork(slug, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            let jury = try one.store.jury(of: one.prize.id)
            if jury.count >= PrizeSeat.most { throw Refusal.prize(.tooManySeats) }
            let role = ReportEntry.tidy(draft.role).replacing("\n", with: " ")
            let faults = faults(role, world)
            if !faults.isEmpty { throw Refusal.prize(.faults(faults)) }
            try PrizeTraces.refuse([role], isChecked: isChecked)
            let member = try member(one)
            if let member, jury.contains(where: { $0.member == member }) { throw Refusal.prize(.seatedAlready) }
            let seat = PrizeSeat(
                id: world.ids.next(), prize: one.prize.id, member: member, role: role, family: draft.family,
                body: try body(one))
            try one.store.insert(seat)
            if let member {
                try NoticeStore(connection).renew(
                    .prizeSeat, id: world.ids.next(), to: member, about: member, objectKind: "member",
                    at: one.work.now)
            }
            try one.record(Self.act, "seat \(seat.id), \(draft.family)")
        }
    }

    private func faults(_ role: String, _ world: World) -> [PrizeFault] {
        var faults: [PrizeFault] = []
        if !ReportEntry.saysSomething(role) { faults.append(.missing(.role)) }
        if role.count > PrizeSeat.roleLimit { faults.append(.tooLong(.role, PrizeSeat.roleLimit)) }
        if !world.families.contains(draft.family) { faults.append(.familyMissing) }
        return faults
    }

    private func member(_ one: PrizeWork) throws -> Int64? {
        if draft.mail.allSatisfy(\.isWhitespace) { return nil }
        guard let mail = MailAddress(draft.mail) else { throw Refusal.members(.badMail) }
        guard let account = try MemberStore(one.work.connection).account(mail: mail), account.state == .active else {
            throw Refusal.prize(.unreachable)
        }
        return account.id
    }

    /// A body that the platform does not know would bind nobody: it is said.
    private func body(_ one: PrizeWork) throws -> Int64? {
        let name = ReportEntry.tidy(draft.body)
        if name.isEmpty { return nil }
        guard let body = try OrganisationStore(one.work.connection).find(keys: [FoldedName(name).key]) else {
            throw Refusal.prize(.faults([.bodyUnknown]))
        }
        return body.id
    }
}

/// Takes a seat away that was given by mistake, as long as nobody read from it.
package struct RemoveSeat: BusinessAct {
    package static let act = Act.leadPrize
    private let slug: String
    private let seat: Int64

    package init(slug: String, seat: Int64) {
        self.slug = slug
        self.seat = seat
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try PrizeWork(slug, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            guard try one.store.jury(of: one.prize.id).contains(where: { $0.id == seat }) else {
                throw Refusal.notFound
            }
            if try !one.store.readings(by: seat).isEmpty { throw Refusal.prize(.hasRead) }
            try one.store.removeSeat(seat)
            try one.record(Self.act, "removed seat \(seat)")
        }
    }
}
