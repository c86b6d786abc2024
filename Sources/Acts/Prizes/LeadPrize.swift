package import Domain
internal import French
internal import SQL
internal import Storage

/// Coordination prepares a yearly prize.
package struct CreatePrize: BusinessAct {
    package static let act = Act.leadPrize
    private let call: PrizeCall
    private let grid: String
    private let isChecked: Bool

    /// - Parameters:
    ///   - grid: the code of the one that the jury reads with, in its latest version.
    ///   - isChecked: whoever wrote looked at what may name somebody.
    package init(_ call: PrizeCall, grid: String, isChecked: Bool = false) {
        self.call = call.tidy
        self.grid = grid
        self.isChecked = isChecked
    }

    /// - Returns: the end of its address.
    /// - Throws: `Refusal.forbidden` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let chosen = try PrizeDraft(call, grid).checked(connection, isChecked: isChecked)
            let store = PrizeStore(connection)
            let wanted = French.slug(call.title)
            var (slug, number) = (wanted, 1)
            while try slug == PrizeEdition.reserved || store.find(slug) != nil {
                number += 1
                slug = "\(wanted)-\(number)"
            }
            let prize = PrizeEdition(
                id: world.ids.next(), slug: slug, state: .prepared, grid: chosen.grid, call: call, closing: "",
                changedAt: work.now)
            try store.insert(prize, grid: chosen.id)
            try work.record(Self.act, kind: "prize", object: prize.id, detail: "prepared \(slug)")
            return slug
        }
    }
}

/// Changes what the call says. The grid stays from the day the prize opens: candidates read what they are read with.
package struct EditPrize: BusinessAct {
    package static let act = Act.leadPrize
    private let slug: String
    private let call: PrizeCall
    private let grid: String
    private let isChecked: Bool
    private let base: Int64?

    /// - Parameter base: when the call that the form was made from was last changed; nil for whatever stands there.
    package init(slug: String, _ call: PrizeCall, grid: String, isChecked: Bool = false, from base: Int64? = nil) {
        self.base = base
        self.slug = slug
        self.call = call.tidy
        self.grid = grid
        self.isChecked = isChecked
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.prize`, or `.stale` when somebody changed it meanwhile.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try PrizeWork(slug, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            if let base, base != one.prize.changedAt { throw Refusal.stale(current: one.prize.changedAt) }
            let chosen = try PrizeDraft(call, one.prize.state == .prepared ? grid : one.prize.grid.code)
                .checked(connection, isChecked: isChecked)
            let versions = try GridStore(connection).versions(of: one.prize.grid.code)
            let kept = versions.first { $0.grid.version == one.prize.grid.version }?.id ?? chosen.id
            try one.store.update(
                call, grid: one.prize.state == .prepared ? chosen.id : kept, of: one.prize.id, at: one.work.now)
            try one.record(Self.act, "changed")
        }
    }
}

/// What was typed of a prize, looked through.
private struct PrizeDraft {
    let call: PrizeCall
    let grid: String

    init(_ call: PrizeCall, _ grid: String) {
        self.call = call
        self.grid = grid
    }

    func checked(_ connection: any Connection, isChecked: Bool) throws -> StoredGrid {
        let stored = try GridStore(connection).versions(of: grid).first
        var faults = call.faults
        if stored?.grid.use != .review { faults.append(.gridUnknown) }
        guard faults.isEmpty, let stored else { throw Refusal.prize(.faults(faults)) }
        try PrizeTraces.refuse([call.title, call.scope, call.about], isChecked: isChecked)
        return stored
    }
}

/// Moves a prize on: open to candidates, read by its jury, decided; or given up.
package struct MovePrize: BusinessAct {
    package enum Step: String, Sendable, CaseIterable {
        case open, judge, decide, cancel
    }

    package static let act = Act.leadPrize
    private let slug: String
    private let step: Step
    private let closing: String
    private let isChecked: Bool

    /// - Parameter closing: what everybody reads once it is decided; why, when it is given up.
    package init(slug: String, _ step: Step, closing: String = "", isChecked: Bool = false) {
        self.slug = slug
        self.step = step
        self.closing = ReportEntry.tidy(closing)
        self.isChecked = isChecked
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.reasonMissing` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try requireInstance(viewer)
        try world.database.write { connection in
            let one = try PrizeWork(slug, Transaction(connection, by: viewer, in: world))
            if closing.count > PrizeCall.aboutLimit {
                throw Refusal.prize(.faults([.tooLong(.closing, PrizeCall.aboutLimit)]))
            }
            let next = try next(one)
            try PrizeTraces.refuse([closing], isChecked: isChecked)
            guard
                try one.store.move(
                    one.prize.id, from: one.prize.state, to: next, closing: closing, at: one.work.now)
            else { throw Refusal.prize(.wrongState(one.prize.state)) }
            if next == .decided { try tell(one) }
            try one.record(Self.act, next.rawValue)
        }
    }

    private func next(_ one: PrizeWork) throws -> PrizeEdition.State {
        switch step {
        case .open:
            try one.require(.prepared)
            return .open
        case .judge:
            try one.require(.open)
            let readiness = JuryReadiness(try one.store.jury(of: one.prize.id))
            if !readiness.isReady { throw Refusal.prize(.notReady(readiness)) }
            if try one.store.candidates(for: one.prize.id).isEmpty { throw Refusal.prize(.noCandidate) }
            return .judging
        case .decide:
            try one.require(.judging)
            let candidates = try one.store.candidates(for: one.prize.id)
            let undecided = candidates.count { $0.decision == nil }
            if undecided > 0 { throw Refusal.prize(.undecided(undecided)) }
            // Whoever stood aside after a decision took a reading away that it rests on.
            let jury = try one.store.jury(of: one.prize.id)
            let recusals = try CandidateRecusals(jury, one.work.connection)
            if try !candidates.allSatisfy({ try one.readiness(of: $0, jury, recusals).isReady }) {
                throw Refusal.prize(.tooFewReadings(CandidateReadiness.leastReadings))
            }
            return .decided
        case .cancel:
            try one.require(.prepared, .open, .judging)
            if !ReportEntry.saysSomething(closing) { throw Refusal.reasonMissing }
            return .cancelled
        }
    }

    /// Those who keep a candidate hear that it is decided, whatever the decision.
    private func tell(_ one: PrizeWork) throws {
        for candidate in try one.store.candidates(for: one.prize.id) {
            let practice = try one.work.practices.keeper(of: candidate.practice)
            guard let access = try one.work.practices.access(of: practice) else { continue }
            try ReviewNews(one.work).tell(.prizeDecided, access.owners.sorted(), about: practice)
        }
    }
}
