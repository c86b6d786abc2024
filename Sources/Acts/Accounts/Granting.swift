internal import Domain
internal import Storage

/// What giving a role and taking it back share: which act of the table it is, on what, and what else it changes.
struct Granting {
    private let transaction: Transaction
    private var grants: GrantStore { GrantStore(transaction.connection) }

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// The act of the table that giving or ending this role is.
    ///
    /// - Throws: `Refusal.notFound` when the sheet or the body is absent.
    func act(for grant: Grant) throws -> (act: Act, object: ActObject) {
        switch (grant.role, grant.scope) {
        case (.delegate, .practice(let id)): return (.appointDelegate, .sheet(try sheet(id)))
        case (.custodian, .practice(let id)): return (.appointCustodian, .sheet(try sheet(id)))
        case (.coordinator, .organisation(let id)): return (.appointCoordinator, .body(try body(id)))
        default: return (.grantRole, .instance)
        }
    }

    /// Refuses whoever may not, without telling apart what is absent and what they may not know of.
    func require(_ act: Act, on object: ActObject) throws {
        do {
            try transaction.viewer.require(act, on: object)
        } catch Refusal.forbidden(let act) {
            guard case .body(let body) = object, try !isKnown(body) else { throw Refusal.forbidden(act) }
            throw Refusal.notFound
        }
    }

    /// True when the viewer belongs to the body, or may read a sheet that names it.
    private func isKnown(_ body: BodyAccess) throws -> Bool {
        let viewer = transaction.viewer
        if viewer.member?.organisations.contains(body.id) == true { return true }
        let list = OrganisationList(
            transaction.connection, terms: transaction.world.terms, readableBy: viewer.audiences)
        return try list.organisation(body.id) != nil
    }

    func sheet(_ id: Int64) throws -> SheetAccess {
        guard let access = try transaction.practices.access(of: id) else { throw Refusal.notFound }
        return access
    }

    func body(_ id: Int64) throws -> BodyAccess {
        guard let access = try BodyStore(transaction.connection).access(of: id) else { throw Refusal.notFound }
        return access
    }

    /// The body that answers a claim; editors answer where no other coordinator can.
    func answerer(of claim: Claim) throws -> BodyAccess {
        let access = try body(claim.body)
        let coordinators = try grants.grants(onBody: claim.body).filter { $0.grant.role == .coordinator }.map(\.member)
        let isAlone = coordinators.contains(claim.member) && !coordinators.contains { $0 != claim.member }
        return BodyAccess(
            id: access.id, territories: access.territories, isForEditors: access.isForEditors || isAlone)
    }

    /// Writes the role, with the readers that it brings.
    func give(_ grant: Grant, to member: Int64) throws {
        try grants.insert(
            grant, id: transaction.world.ids.next(), to: member, by: transaction.viewer.auditName,
            at: transaction.now)
        try refresh(grant)
    }

    func end(_ stored: StoredGrant) throws {
        try grants.end(stored.id, at: transaction.now)
        try refresh(stored.grant)
    }

    /// Those who act for the bearer of a practice and can sign in.
    func delegates(of practice: Int64) throws -> [Int64] {
        try grants.grants(onPractice: practice).filter { $0.grant.role == .delegate }.map(\.member).filter {
            try MemberStore(transaction.connection).account($0)?.state == .active
        }
    }

    /// On the sheet for a role that holds there, on the member otherwise.
    func record(_ act: Act, _ grant: Grant, of member: Int64, _ what: String) throws {
        let role = grant.role.rawValue
        if case .practice(let id) = grant.scope {
            return try transaction.record(act, practice: id, detail: "\(role) \(what), member \(member)")
        }
        let scope = grant.scope
        let place = [scope.kind.rawValue, scope.id.map(String.init)].compactMap(\.self).joined(separator: " ")
        try transaction.record(act, kind: "member", object: member, detail: "\(role) \(what), \(place)")
    }

    private func refresh(_ grant: Grant) throws {
        if case .practice(let id) = grant.scope { try Audiences(transaction).refresh([id]) }
    }
}
