package import Domain
internal import SQL
internal import Storage

/// Reads everything that waits for the viewer as an editor, in one list, what waits longest first.
package struct ReadQueue: BusinessAct {
    package enum Matter: Sendable {
        /// Something that was made known, as it was written.
        case report(Report, ReportEntry)
        case asked(GateDecision.Matter)
        /// Those who keep the sheet wrote about a decision.
        case answer
        /// A body asks that its reply be shown.
        case reply
        /// Somebody elsewhere says something of the sheet, for everybody.
        case adoption
    }

    package struct Item: Sendable {
        package let practice: Practice
        package let matter: Matter
        /// Microseconds since 1970-01-01 UTC.
        package let since: Int64
    }

    package static let act = Act.seeReports
    package static let limit = 200

    package init() {}

    /// - Throws: `Refusal.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> [Item] {
        _ = try requireMember(viewer)
        return try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let all = try reports(work) + asked(work) + replies(work) + adoptions(work)
            return Array(
                all.sorted { ($0.since, $0.practice.id) < ($1.since, $1.practice.id) }.prefix(Self.limit))
        }
    }

    private func reports(_ work: Transaction) throws -> [Item] {
        let reports = try ReportStore(work.connection).open(readableBy: work.viewer.audiences, limit: Self.limit)
        let access = try work.practices.access(of: reports.map(\.practice))
        return try reports.compactMap { report in
            // Seen by whoever keeps it too, who may have nothing to decide.
            guard let access = access[report.practice], can(work.viewer, .seeReport, on: access),
                let practice = try work.practices.find(report.practice)
            else { return nil }
            let entry = try ReportedSheet(work).answers(report.practice)
            return Item(
                practice: practice, matter: .report(report, entry), since: report.withdrawalAskedAt ?? report.createdAt)
        }
    }

    private func replies(_ work: Transaction) throws -> [Item] {
        let waiting = try ReplyStore(work.connection).waiting(readableBy: work.viewer.audiences, limit: Self.limit)
        return try decidable(waiting, .decideReply, .reply, work)
    }

    private func adoptions(_ work: Transaction) throws -> [Item] {
        let waiting = try AdoptionStore(work.connection).waiting(readableBy: work.viewer.audiences, limit: Self.limit)
        return try decidable(waiting, .decideAdoption, .adoption, work)
    }

    private func decidable(
        _ waiting: [(practice: Int64, since: Int64)], _ act: Act, _ matter: Matter, _ work: Transaction
    ) throws -> [Item] {
        let access = try work.practices.access(of: waiting.map(\.practice))
        return try waiting.compactMap { one in
            guard let access = access[one.practice], can(work.viewer, act, on: access),
                let practice = try work.practices.find(one.practice)
            else { return nil }
            return Item(practice: practice, matter: matter, since: one.since)
        }
    }

    /// Only those that the viewer decides about: what one keeps oneself is for others to read.
    private func asked(_ work: Transaction) throws -> [Item] {
        let waiting = try GateStore(work.connection).waiting(readableBy: work.viewer.audiences, limit: Self.limit)
        let access = try work.practices.access(of: waiting.map(\.practice))
        return try waiting.compactMap { one in
            guard let access = access[one.practice], access.state == .published,
                can(work.viewer, .decideSharing, on: access), let practice = try work.practices.find(one.practice)
            else { return nil }
            return Item(practice: practice, matter: access.matter.map(Matter.asked) ?? .answer, since: one.since)
        }
    }
}
