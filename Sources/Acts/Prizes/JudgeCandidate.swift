package import Domain
internal import SQL
internal import Storage

/// A juror reads a candidate with the grid of the prize; those who lead it type what a juror without an account says.
package struct JudgeCandidate: BusinessAct {
    package static let act = Act.judgePrize
    private let prize: String
    private let candidate: Int64
    private let reading: [PrizeReading.Answer]
    private let seat: Int64?

    /// - Parameter seat: whose words are typed; nil for one's own.
    package init(prize: String, candidate: Int64, _ reading: [PrizeReading.Answer], seat: Int64? = nil) {
        self.prize = prize
        self.candidate = candidate
        self.reading = reading
        self.seat = seat
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try PrizeWork(prize, Transaction(connection, by: viewer, in: world))
            let candidate = try one.candidate(candidate)
            let jury = try one.store.jury(of: one.prize.id)
            let chair = try PrizeChair(one, jury, candidate).chair(seat)
            try one.require(.judging)
            let recusals = try CandidateRecusals(jury, connection).all(from: candidate)
            if recusals.contains(where: { $0.seat == chair.id }) { throw Refusal.prize(.isRecused) }
            let given = PrizeReading(seat: chair.id, answers: reading, isTold: seat != nil).tidy(for: one.prize.grid)
            if !given.faults.isEmpty { throw Refusal.prize(.faults(given.faults)) }
            try one.store.put(given, of: candidate.id, at: one.work.now)
            try one.record(Self.act, "candidate \(candidate.id), seat \(chair.id)")
        }
    }
}

/// *Déport*: a juror says that they do not read a candidate, and why; what they said of it before goes.
package struct RecuseJuror: BusinessAct {
    package static let act = Act.judgePrize
    private let prize: String
    private let candidate: Int64
    private let reason: String
    private let seat: Int64?
    private let isChecked: Bool

    /// - Parameter isChecked: whoever wrote looked at what may name somebody: everybody reads the reason.
    package init(prize: String, candidate: Int64, reason: String, seat: Int64? = nil, isChecked: Bool = false) {
        self.isChecked = isChecked
        self.prize = prize
        self.candidate = candidate
        self.reason = ReportEntry.tidy(reason)
        self.seat = seat
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try PrizeWork(prize, Transaction(connection, by: viewer, in: world))
            let candidate = try one.candidate(candidate)
            let chair = try PrizeChair(one, try one.store.jury(of: one.prize.id), candidate).chair(seat)
            try one.require(.open, .judging)
            if !ReportEntry.saysSomething(reason) { throw Refusal.reasonMissing }
            if reason.count > PrizeCandidate.whyLimit {
                throw Refusal.prize(.faults([.tooLong(.reason, PrizeCandidate.whyLimit)]))
            }
            try PrizeTraces.refuse([reason], isChecked: isChecked)
            try one.store.recuse(seat: chair.id, from: candidate.id, reason: reason, at: one.work.now)
            try one.record(Self.act, "candidate \(candidate.id), seat \(chair.id) does not read it")
        }
    }
}

/// Whose seat somebody speaks from.
private struct PrizeChair {
    let one: PrizeWork
    let jury: [PrizeSeat]
    let candidate: PrizeCandidate

    init(_ one: PrizeWork, _ jury: [PrizeSeat], _ candidate: PrizeCandidate) {
        self.one = one
        self.jury = jury
        self.candidate = candidate
    }

    /// - Throws: `Refusal.notFound` for who has no seat here: the page of the jury is not there for them; `.prize(.isOwn)`.
    func chair(_ seat: Int64?) throws -> PrizeSeat {
        let viewer = one.work.viewer
        guard let seat else {
            guard let own = jury.first(where: { $0.member != nil && $0.member == viewer.member?.id }) else {
                throw Refusal.notFound
            }
            return own
        }
        guard can(viewer, .leadPrize, on: nil), let chair = jury.first(where: { $0.id == seat }), !chair.hasAccount
        else { throw Refusal.notFound }
        if try CandidateRecusals(jury, one.work.connection).isBound(viewer, to: candidate) {
            throw Refusal.prize(.isOwn)
        }
        return chair
    }
}

/// Writes what the jury decided of a candidate, with its reason. It is read by everybody once the prize is decided.
package struct DecideCandidate: BusinessAct {
    package static let act = Act.leadPrize
    private let prize: String
    private let candidate: Int64
    private let decision: PrizeCandidate.Decision?
    private let isChecked: Bool

    /// - Parameter decision: nil when none was chosen.
    package init(prize: String, candidate: Int64, _ decision: PrizeCandidate.Decision?, isChecked: Bool = false) {
        self.prize = prize
        self.candidate = candidate
        self.decision = decision?.tidy
        self.isChecked = isChecked
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try PrizeWork(prize, Transaction(connection, by: viewer, in: world))
            let candidate = try one.candidate(candidate)
            try one.require(.judging)
            let jury = try one.store.jury(of: one.prize.id)
            let recusals = try CandidateRecusals(jury, connection)
            if try recusals.isBound(viewer, to: candidate) { throw Refusal.prize(.isOwn) }
            if try !one.readiness(of: candidate, jury, recusals).isReady {
                throw Refusal.prize(.tooFewReadings(CandidateReadiness.leastReadings))
            }
            guard let decision else { throw Refusal.prize(.faults([.outcomeMissing])) }
            if !decision.faults.isEmpty { throw Refusal.prize(.faults(decision.faults)) }
            try PrizeTraces.refuse([decision.distinction, decision.reason], isChecked: isChecked)
            try one.store.decide(decision, on: candidate.id)
            try one.record(Self.act, "candidate \(candidate.id): \(decision.outcome.rawValue)")
        }
    }
}
