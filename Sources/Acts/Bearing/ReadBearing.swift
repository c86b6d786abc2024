package import Domain
internal import SQL
package import Storage

/// Reads who carries a sheet and who may see it, with what the viewer may change.
package struct ReadBearing: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let access: SheetAccess
        package let bearer: KnownBody?
        package let team: Team?
        /// Those who act for it or look after it, with the grant; empty for readers who have nothing to do with it.
        package let keepers: [Keeper]
        package let acts: Set<Act>
        package let isKeeper: Bool
        package let isDocumentary: Bool
        /// Bodies of the viewer that could ask to carry it.
        package let claimants: [KnownBody]
        /// Claims that wait, and those of the viewer.
        package let claims: [WaitingClaim]
        /// Open teams of the bearer, for those who may choose one.
        package let teams: [Team]
        /// People of the bearer who could act for it, for those who may choose.
        package let candidates: [BodyMember]
        /// One person alone keeps it, or those who do say so; told to those who may read the plans.
        package let restsOnOne: Bool
    }

    package struct Keeper: Sendable {
        package let grant: StoredGrant
        package let name: String
    }

    package struct WaitingClaim: Sendable {
        package let claim: Claim
        package let body: String
        package let mayAnswer: Bool
        package let isOwn: Bool
    }

    package static let act = Act.seeBearing
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, transaction)
            return try BearingReader(transaction, sheet).read()
        }
    }
}

/// What the page of one sheet's bearer is made of.
struct BearingReader {
    private let transaction: Transaction
    private let sheet: ActedSheet
    private var connection: any Connection { transaction.connection }
    private var viewer: Viewer { transaction.viewer }
    private var access: SheetAccess { sheet.access }

    init(_ transaction: Transaction, _ sheet: ActedSheet) {
        self.transaction = transaction
        self.sheet = sheet
    }

    func read() throws -> ReadBearing.Outcome {
        let acts = Set(Act.allCases.filter { $0.rule.target == .sheet && can(viewer, $0, on: access) })
        let isKeeper = viewer.member.map { access.keepers.contains($0.id) } ?? false
        let bearer = try access.bearer.flatMap { try BodyStore(connection).bodies([$0]).first }
        let teams = try isKeeper ? bearer.map { try TeamStore(connection).teams(of: $0.id) } ?? [] : []
        let mayAppoint = acts.contains(.appointDelegate)
        return ReadBearing.Outcome(
            practice: sheet.practice, access: access, bearer: bearer,
            team: try access.team.flatMap { try TeamStore(connection).find($0) },
            keepers: try isConcerned(acts) ? keepers() : [], acts: acts, isKeeper: isKeeper,
            isDocumentary: try transaction.practices.source(of: sheet.practice.id) != nil,
            claimants: try access.bearer == nil
                ? BodyStore(connection).bodies(viewer.member?.organisations.sorted() ?? []) : [],
            claims: try claims(), teams: teams,
            candidates: try mayAppoint ? candidates(bearer) : [],
            restsOnOne: try acts.contains(.seePlan)
                && ReadPlan.restsOnOne(access, PlanStore(connection).handover(of: sheet.practice.id)))
    }

    /// Names of people are for those who work with them.
    private func isConcerned(_ acts: Set<Act>) -> Bool {
        guard let member = viewer.member else { return false }
        if access.keepers.contains(member.id) || acts.contains(.appointDelegate) { return true }
        if acts.contains(.appointCustodian) { return true }
        return access.bearer.map(member.organisations.contains) ?? false
    }

    private func keepers() throws -> [ReadBearing.Keeper] {
        let grants = try GrantStore(connection).grants(onPractice: sheet.practice.id)
        let names = try MemberDirectory(connection).names(of: grants.map(\.member))
        return grants.map { ReadBearing.Keeper(grant: $0, name: names[$0.member] ?? "") }
    }

    private func candidates(_ bearer: KnownBody?) throws -> [BodyMember] {
        guard let bearer else { return [] }
        return try BodyStore(connection).members(of: bearer.id).filter {
            $0.state == .active && !access.keepers.contains($0.id) && $0.id != viewer.member?.id
        }
    }

    private func claims() throws -> [ReadBearing.WaitingClaim] {
        let granting = Granting(transaction)
        return try ClaimStore(connection).claims(on: sheet.practice.id).compactMap { claim in
            let isOwn = claim.member == viewer.member?.id
            let answerer = ActObject.body(try granting.answerer(of: claim))
            let mayAnswer = claim.state == .waiting && !isOwn && can(viewer, .decideClaim, to: answerer)
            guard isOwn || mayAnswer else { return nil }
            let body = try BodyStore(connection).bodies([claim.body]).first?.name ?? ""
            return ReadBearing.WaitingClaim(claim: claim, body: body, mayAnswer: mayAnswer, isOwn: isOwn)
        }
    }
}
