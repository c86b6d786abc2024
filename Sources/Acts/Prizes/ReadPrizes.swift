package import Domain
internal import SQL
internal import Storage

/// Reads the yearly prizes, the latest first.
package struct ReadPrizes: BusinessAct {
    package struct Outcome: Sendable {
        package let prizes: [PrizeEdition]
        package let mayLead: Bool
        /// That a prize can be read with.
        package let grids: [Grid]
    }

    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let mayLead = can(viewer, .leadPrize, on: nil)
        return try world.database.read { connection in
            let prizes = try PrizeStore(connection).all().filter { $0.state.isPublic || mayLead }
            let grids = try GridStore(connection).current().map(\.grid).filter { $0.use == .review }
            return Outcome(prizes: prizes, mayLead: mayLead, grids: grids)
        }
    }
}

/// Reads one prize: its call, its jury by role and family, its candidates, and once it is decided the reasons.
package struct ReadPrize: BusinessAct {
    /// A candidate, as this viewer reads it.
    package struct Entry: Sendable {
        package let candidate: PrizeCandidate
        /// Nil when the sheet was taken back since.
        package let practice: Practice?
        /// Who does not read it, and why.
        package let recusals: [PrizeRecusal]
        /// How many gave a reading.
        package let readings: Int
        /// Whether it can be decided now.
        package let readiness: CandidateReadiness
        /// The viewer keeps its sheet.
        package let mayWithdraw: Bool
    }

    package struct Outcome: Sendable {
        package let prize: PrizeEdition
        package let jury: [PrizeSeat]
        /// The names of the bodies in whose name jurors sit, by row.
        package let bodies: [Int64: String]
        package let entries: [Entry]
        package let mayLead: Bool
        /// The seat of the viewer.
        package let own: PrizeSeat?
        /// Sheets of the viewer that may be put forward today.
        package let mine: [Practice]
        /// That a prize can be read with.
        package let grids: [Grid]
    }

    package static let act = Act.seeCommons
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let mayLead = can(viewer, .leadPrize, on: nil)
        return try world.database.read { connection in
            let store = PrizeStore(connection)
            guard let prize = try store.find(slug), prize.state.isPublic || mayLead else { throw Refusal.notFound }
            let jury = try store.jury(of: prize.id)
            let candidates = try store.candidates(for: prize.id)
            let today = CalendarDay(number: Int(world.now() / 86_400_000_000))
            let practices = PracticeStore(connection)
            let taken = Set(try candidates.map { try practices.keeper(of: $0.practice) })
            let recusals = try CandidateRecusals(jury, connection)
            return Outcome(
                prize: prize, jury: jury, bodies: try names(jury, world, connection),
                entries: try candidates.map { try entry($0, of: prize, jury, recusals, viewer, connection) },
                mayLead: mayLead,
                own: viewer.member.flatMap { member in jury.first { $0.member == member.id } },
                mine: prize.takesCandidates(on: today)
                    ? try mine(viewer, connection).filter { !taken.contains($0.id) } : [],
                grids: try GridStore(connection).current().map(\.grid).filter { $0.use == .review })
        }
    }

    private func names(_ jury: [PrizeSeat], _ world: World, _ connection: any Connection) throws -> [Int64: String] {
        let list = OrganisationList(connection, terms: world.terms, readableBy: [.everyone])
        let named = try Set(jury.compactMap(\.body)).map { ($0, try list.organisation($0)?.name ?? "") }
        return Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    private func entry(
        _ candidate: PrizeCandidate, of prize: PrizeEdition, _ jury: [PrizeSeat], _ bound: CandidateRecusals,
        _ viewer: Viewer, _ connection: any Connection
    ) throws -> Entry {
        let practices = PracticeStore(connection)
        let keeper = try practices.keeper(of: candidate.practice)
        let recusals = try bound.all(from: candidate)
        let read = Set(try PrizeStore(connection).readings(of: candidate.id).map(\.seat))
        let practice = try SheetList(connection, readableBy: viewer.audiences).practices([keeper])[keeper]
        // Of a sheet that is hidden from the reader, only what the jury decided is told: the rest was said about it.
        let shown = PrizeCandidate(
            id: candidate.id, prize: candidate.prize, practice: candidate.practice,
            why: practice == nil ? "" : candidate.why, proposedBy: nil,
            decision: try isTold(candidate, of: prize, jury, bound, read, viewer) ? candidate.decision : nil)
        let access = try practices.access(of: keeper)
        let mayWithdraw =
            [.open, .judging].contains(prize.state) && access != nil && can(viewer, .nominateSheet, on: access)
        return Entry(
            candidate: shown, practice: practice, recusals: practice == nil ? [] : recusals, readings: read.count,
            readiness: CandidateReadiness(jury, recused: Set(recusals.map(\.seat)), read: read),
            mayWithdraw: mayWithdraw)
    }

    /// Before all decisions are published, those who lead read one; nobody what is their own, nor a juror before reading.
    private func isTold(
        _ candidate: PrizeCandidate, of prize: PrizeEdition, _ jury: [PrizeSeat], _ bound: CandidateRecusals,
        _ read: Set<Int64>, _ viewer: Viewer
    ) throws -> Bool {
        if prize.state == .decided { return true }
        guard candidate.decision != nil, can(viewer, .leadPrize, on: nil) else { return false }
        let own = jury.first { $0.member != nil && $0.member == viewer.member?.id }
        return try (own.map { read.contains($0.id) } ?? true) && !bound.isBound(viewer, to: candidate)
    }

    /// Only what everybody reads is put forward.
    private func mine(_ viewer: Viewer, _ connection: any Connection) throws -> [Practice] {
        guard let member = viewer.member else { return [] }
        let practices = PracticeStore(connection)
        let kept = Set(
            member.grants.compactMap { grant -> Int64? in
                guard case .practice(let id) = grant.scope else { return nil }
                return id
            })
        return try kept.sorted().compactMap { id in
            guard let access = try practices.access(of: id), can(viewer, .nominateSheet, on: access),
                can(.anyone, .seeSheet, on: access)
            else { return nil }
            return try SheetList(connection, readableBy: [.everyone]).practices([id])[id]
        }
    }
}

/// Reads a candidate as its jury does: the readings side by side, once one's own is given.
package struct ReadCandidate: BusinessAct {
    package struct Outcome: Sendable {
        package let prize: PrizeEdition
        package let jury: [PrizeSeat]
        package let candidate: PrizeCandidate
        package let practice: Practice?
        package let recusals: [PrizeRecusal]
        /// Those that the viewer may read.
        package let readings: [PrizeReading]
        package let readiness: CandidateReadiness
        package let own: PrizeSeat?
        package let mayLead: Bool
        /// Leads, and is bound to this candidate.
        package let isBound: Bool
    }

    package static let act = Act.seeJudging
    private let prize: String
    private let candidate: Int64

    package init(prize: String, candidate: Int64) {
        self.prize = prize
        self.candidate = candidate
    }

    /// - Throws: `Refusal.notFound` for whoever neither leads the prize nor sits in its jury.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        let leads = can(viewer, .leadPrize, on: nil)
        return try world.database.read { connection in
            let store = PrizeStore(connection)
            guard let prize = try store.find(prize), let candidate = try store.candidate(candidate),
                candidate.prize == prize.id
            else { throw Refusal.notFound }
            let jury = try store.jury(of: prize.id)
            let own = jury.first { $0.member != nil && $0.member == viewer.member?.id }
            guard leads || (own != nil && prize.state.isPublic) else { throw Refusal.notFound }
            let bound = try CandidateRecusals(jury, connection)
            let recusals = try bound.all(from: candidate)
            let readings = try store.readings(of: candidate.id)
            let isBound = try bound.isBound(viewer, to: candidate)
            let hasGiven = own.map { own in readings.contains { $0.seat == own.id } } ?? false
            let isRecused = own.map { own in recusals.contains { $0.seat == own.id } } ?? false
            // Nobody reads what others said of what is their own, nor before they said what they think.
            let readsAll = !isBound && !isRecused && (hasGiven || (leads && own == nil) || prize.state == .decided)
            let keeper = try PracticeStore(connection).keeper(of: candidate.practice)
            return Outcome(
                prize: prize, jury: jury, candidate: candidate,
                practice: try SheetList(connection, readableBy: viewer.audiences).practices([keeper])[keeper],
                recusals: recusals, readings: readsAll ? readings : readings.filter { $0.seat == own?.id },
                readiness: CandidateReadiness(
                    jury, recused: Set(recusals.map(\.seat)), read: Set(readings.map(\.seat))),
                own: own, mayLead: leads, isBound: isBound)
        }
    }
}
