internal import Domain
internal import French
internal import SQL
internal import Storage

/// A prize that somebody acts on.
struct PrizeWork {
    let work: Transaction
    let prize: PrizeEdition
    var store: PrizeStore { PrizeStore(work.connection) }

    /// Of two writes at once, the second one sees what the first one did.
    ///
    /// - Throws: `Refusal.notFound` when there is none, or only those who lead it know it.
    init(_ slug: String, _ work: Transaction) throws {
        let store = PrizeStore(work.connection)
        guard let found = try store.find(slug) else { throw Refusal.notFound }
        try store.hold(found.id)
        guard let prize = try store.find(slug),
            prize.state.isPublic || can(work.viewer, .leadPrize, on: nil)
        else { throw Refusal.notFound }
        self.work = work
        self.prize = prize
    }

    /// - Throws: `Refusal.prize(.wrongState)`.
    func require(_ states: PrizeEdition.State...) throws(Refusal) {
        if !states.contains(prize.state) { throw .prize(.wrongState(prize.state)) }
    }

    /// - Throws: `Refusal.notFound` for a candidate of another prize.
    func candidate(_ id: Int64) throws -> PrizeCandidate {
        guard let candidate = try store.candidate(id), candidate.prize == prize.id else { throw Refusal.notFound }
        return candidate
    }

    func readiness(
        of candidate: PrizeCandidate, _ jury: [PrizeSeat], _ recusals: CandidateRecusals
    ) throws -> CandidateReadiness {
        CandidateReadiness(
            jury, recused: Set(try recusals.all(from: candidate).map(\.seat)),
            read: Set(try store.readings(of: candidate.id).map(\.seat)))
    }

    func record(_ act: Act, _ detail: String) throws {
        try work.record(act, kind: "prize", object: prize.id, detail: detail)
    }
}

/// Who does not read a candidate, and why; the bodies of the jurors are looked up once for all the candidates.
struct CandidateRecusals {
    private let connection: any Connection
    private let jury: [PrizeSeat]
    private let bodies: [Int64: Set<Int64>]

    init(_ jury: [PrizeSeat], _ connection: any Connection) throws {
        self.connection = connection
        self.jury = jury
        let store = MemberStore(connection)
        let found = try jury.compactMap { seat in
            try seat.member.map { (seat.id, try store.member($0, isConfirmed: false).organisations) }
        }
        bodies = Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    /// Of the sheet and of those that were made one with it: whoever answered for one of them is bound to it.
    private func ties(of candidate: PrizeCandidate) throws -> CandidateTies {
        let practices = PracticeStore(connection)
        let keeper = try practices.keeper(of: candidate.practice)
        var owners = Set([candidate.proposedBy].compactMap(\.self))
        var bearers: Set<Int64> = []
        for id in [keeper] + (try practices.merged(into: keeper)) {
            guard let access = try practices.access(of: id) else { continue }
            owners.formUnion(access.owners)
            if let bearer = access.bearer { bearers.insert(bearer) }
        }
        return CandidateTies(owners: owners, bearers: bearers)
    }

    /// What the platform knows goes before what a juror says.
    func all(from candidate: PrizeCandidate) throws -> [PrizeRecusal] {
        let ties = try ties(of: candidate)
        let declared = try PrizeStore(connection).recusals(from: candidate.id)
        return jury.compactMap { seat in
            ties.recusal(of: seat, in: bodies[seat.id] ?? []) ?? declared.first { $0.seat == seat.id }
        }
    }

    /// Somebody who decides of a candidate is bound to it as a juror is, and by their own seat too.
    func isBound(_ viewer: Viewer, to candidate: PrizeCandidate) throws -> Bool {
        guard let member = viewer.member else { return false }
        let ties = try ties(of: candidate)
        if ties.owners.contains(member.id) || !ties.bearers.isDisjoint(with: member.organisations) { return true }
        let own = jury.first { $0.member == member.id }?.id
        return try all(from: candidate).contains { $0.seat == own }
    }
}

/// Words that everybody will read name nobody, unless whoever wrote them looked.
enum PrizeTraces {
    static func refuse(_ texts: [String], isChecked: Bool) throws(Refusal) {
        if let traces = SheetTraces.pointedAt(in: texts, isChecked: isChecked) { throw .prize(.traces(traces)) }
    }
}
