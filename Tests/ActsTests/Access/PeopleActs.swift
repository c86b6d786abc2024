import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Does each act on accounts, bodies and bearers once, in one body with its people.
struct PeopleActs {
    private static let slug = "structure-des-actes"
    /// One sheet for each act on a sheet.
    private static let sheets: [Act] = [
        .seeBearing, .claimSheet, .decideClaim, .appointDelegate, .leaveDelegation, .appointCustodian, .widenSheet,
        .narrowSheet, .decideSharing,
    ]
    private let world: TestWorld
    private let body: Int64
    private let plain: Viewer
    private let leaver: Viewer
    private let colleague: Viewer
    private let coordinator: Viewer

    init(_ world: TestWorld) throws {
        self.world = world
        body = try world.body(Self.slug)
        plain = try world.somebody("Personne")
        leaver = try world.somebody("Partante")
        colleague = try world.somebody("Collègue", bodies: [body])
        coordinator = try world.somebody("Coordination", [Grant(.coordinator, .organisation(body))], bodies: [body])
    }

    /// Somebody who may.
    func actor(of act: Act) throws -> Viewer {
        switch act {
        case .seeBearing, .claimSheet, .leaveDelegation, .readOwnData, .createToken, .revokeToken:
            try world.again(id(colleague))
        case .decideClaim, .appointDelegate: try world.again(id(coordinator))
        default: .instanceOperator
        }
    }

    func perform(_ act: Act, by viewer: Viewer) throws {
        switch act {
        case .seeMembers: try world.perform(ReadMembers(), by: viewer)
        case .inviteMember:
            let act = InviteMember(
                name: "Invitée", mail: "invitee@quartier.example", language: "fr", letters: TestLetters.letters)
            try world.perform(act, by: viewer)
        case .decideRequest: try decideRequest(by: viewer)
        case .closeAccount: try world.perform(CloseMember(id(leaver)), by: viewer)
        case .grantRole: try world.perform(GrantRole(.editor, .instance, to: id(plain)), by: viewer)
        case .coordinateBody: try world.perform(OpenTeam(slug: Self.slug, name: "Équipe"), by: viewer)
        case .appointCoordinator:
            try world.perform(GrantRole(.coordinator, .organisation(body), to: id(colleague)), by: viewer)
        default: break
        }
    }

    private func decideRequest(by viewer: Viewer) throws {
        let id = world.ids.next()
        if viewer != .anyone {
            try world.database.write { connection in
                try AccountRequestStore(connection).insert(
                    AccountRequestStore.Request(
                        id: id, name: "Demande", mail: "demande@quartier.example", organisation: "", reason: "Lire",
                        language: "fr", createdAt: 1))
            }
        }
        let act = DecideRequest(
            id, .decline(reason: "motif") { Letter(.decision, subject: "Réponse", body: "\($0) \($1)") })
        try world.perform(act, by: viewer)
    }

    private static func address(_ act: Act) -> String { "fiche-\(act.rawValue)" }

    /// A sheet for each act, carried as the act asks.
    func prepareSheets() throws {
        for act in Self.sheets {
            let slug = Self.address(act)
            try world.bring([Drafts.practice(slug, slug)])
            let practice = try world.practice(slug)
            var rung = Rung.everyone
            switch act {
            case .appointDelegate:
                try world.put(slug, bearer: body)
            case .leaveDelegation:
                try world.put(slug, bearer: body)
                for person in [colleague, coordinator] { try give(.delegate, practice, person) }
            case .widenSheet: rung = .network
            case .decideSharing:
                try world.put(slug, proposal: SheetAccess.Proposal(rung: .everyone, member: id(colleague)))
                rung = .network
            case .decideClaim:
                try world.perform(
                    ClaimSheet(slug: slug, body: body, evidence: "preuve"), by: try world.again(id(colleague)))
            default: break
            }
            try world.place(slug, rung: rung)
        }
    }

    private func give(_ role: Role, _ practice: Int64, _ person: Viewer) throws {
        guard let grant = Grant(role, .practice(practice)) else { return }
        try world.database.write {
            try GrantStore($0).insert(grant, id: world.ids.next(), to: id(person), by: "operator", at: 1)
        }
    }

    func performOnSheet(_ act: Act, by viewer: Viewer) throws {
        let slug = Self.address(act)
        switch act {
        case .seeBearing: try world.perform(ReadBearing(slug: slug), by: viewer)
        case .claimSheet: try world.perform(ClaimSheet(slug: slug, body: body, evidence: "preuve"), by: viewer)
        case .decideClaim: try decideClaim(on: slug, by: viewer)
        case .appointDelegate:
            try world.perform(GrantRole(.delegate, try scope(slug), to: id(colleague)), by: viewer)
        case .leaveDelegation: try world.perform(LeaveDelegation(slug: slug), by: viewer)
        case .appointCustodian:
            try world.perform(GrantRole(.custodian, try scope(slug), to: id(plain)), by: viewer)
        case .widenSheet: try world.perform(Self.share(slug, .everyone), by: viewer)
        case .narrowSheet: try world.perform(Self.share(slug, .network), by: viewer)
        case .decideSharing:
            try world.perform(DecideSharing(slug: slug, Self.agreed), by: viewer)
        default: break
        }
    }

    private func decideClaim(on slug: String, by viewer: Viewer) throws {
        let claim = try world.database.read { connection in
            try PracticeStore(connection).find(address: slug).flatMap {
                try ClaimStore(connection).claims(on: $0.practice.id).first?.id
            }
        }
        let act = DecideClaim(claim ?? 1, accepts: true, reason: "motif") { accepted, reason, language in
            Letter(.decision, subject: "Réponse", body: "\(accepted) \(reason) \(language)")
        }
        try world.perform(act, by: viewer)
    }

    static func share(_ slug: String, _ rung: Rung) -> ShareSheet {
        ShareSheet(slug: slug, rung: rung, reason: "motif", wording: wording)
    }

    /// Everything was checked, and nothing speaks of anybody.
    static let agreed = DecideSharing.Answer.publish(checks: Set(GateCheck.allCases), isRead: false)

    static let wording: @Sendable (String, String, String) -> Letter = {
        Letter(.decision, subject: $0, body: "\($1) \($2)")
    }

    /// A practice that does not exist stands for one that was not prepared.
    private func scope(_ slug: String) throws -> Scope {
        let found = try world.database.read { try PracticeStore($0).find(address: slug)?.practice.id }
        return .practice(found ?? 1)
    }

    private func id(_ viewer: Viewer) -> Int64 { viewer.member?.id ?? 0 }
}
