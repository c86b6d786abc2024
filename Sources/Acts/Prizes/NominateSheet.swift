package import Domain
internal import SQL
internal import Storage

/// Those who keep a sheet put it forward for a prize: every candidate is a sheet that everybody reads.
///
/// Source: social-development-1.md, R29 (report of 2015, line 866).
package struct NominateSheet: BusinessAct {
    package static let act = Act.nominateSheet
    private let prize: String
    private let sheet: String
    private let why: String
    private let isChecked: Bool

    package init(prize: String, sheet: String, why: String, isChecked: Bool = false) {
        self.prize = prize
        self.sheet = sheet
        self.why = ReportEntry.tidy(why)
        self.isChecked = isChecked
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let acted = try ActedSheet(sheet, for: Self.act, work)
            let one = try PrizeWork(prize, work)
            try one.require(.open)
            let today = CalendarDay(number: Int(work.now / 86_400_000_000))
            if !one.prize.takesCandidates(on: today) { throw Refusal.prize(.notTheDay) }
            if !can(.anyone, .seeSheet, on: acted.access) { throw Refusal.prize(.notPublic) }
            var faults: [PrizeFault] = []
            if !ReportEntry.saysSomething(why) { faults.append(.missing(.reason)) }
            if why.count > PrizeCandidate.whyLimit { faults.append(.tooLong(.reason, PrizeCandidate.whyLimit)) }
            if !faults.isEmpty { throw Refusal.prize(.faults(faults)) }
            try PrizeTraces.refuse([why], isChecked: isChecked)
            // A sheet that was made one with this one stands for it.
            let standing = try one.store.candidates(for: one.prize.id).map {
                try work.practices.keeper(of: $0.practice)
            }
            if standing.contains(acted.practice.id) { throw Refusal.prize(.standsAlready) }
            let candidate = PrizeCandidate(
                id: world.ids.next(), prize: one.prize.id, practice: acted.practice.id, why: why,
                proposedBy: viewer.member?.id)
            guard try one.store.insert(candidate) else { throw Refusal.prize(.standsAlready) }
            try work.record(Self.act, practice: acted.practice.id, detail: "prize \(one.prize.slug)")
        }
    }
}

/// Those who keep a sheet take it back from a prize, as long as nothing is decided.
package struct WithdrawCandidate: BusinessAct {
    package static let act = Act.nominateSheet
    private let prize: String
    private let candidate: Int64

    package init(prize: String, candidate: Int64) {
        self.prize = prize
        self.candidate = candidate
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.prize`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let one = try PrizeWork(prize, work)
            let candidate = try one.candidate(candidate)
            let practice = try work.practices.keeper(of: candidate.practice)
            guard let access = try work.practices.access(of: practice) else { throw Refusal.notFound }
            try viewer.require(Self.act, on: .sheet(access))
            try one.require(.open, .judging)
            try one.store.removeCandidate(candidate.id)
            try work.record(Self.act, practice: practice, detail: "withdrawn from \(one.prize.slug)")
        }
    }
}
