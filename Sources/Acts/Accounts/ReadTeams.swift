package import Domain
internal import SQL
package import Storage

/// Reads the people, the teams and the waiting claims of a body, for those who coordinate it.
package struct ReadTeams: BusinessAct {
    package struct Outcome: Sendable {
        package let body: KnownBody
        package let members: [BodyMember]
        package let teams: [Team]
        /// Who is in each team, by name.
        package let people: [Int64: [Int64]]
        package let claims: [NamedClaim]
        /// Grants of its coordinators.
        package let coordinators: [StoredGrant]
    }

    /// A claim with the sheet it is about, when the viewer may see that one.
    package struct NamedClaim: Sendable {
        package let claim: Claim
        package let practice: Practice?
        package let member: String
    }

    package static let act = Act.coordinateBody
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let body = try CoordinatedBody(slug, Transaction(connection, by: viewer, in: world)).body
            let teams = try TeamStore(connection).teams(of: body.id)
            let claims = try ClaimStore(connection).waiting(for: body.id)
            let names = try MemberDirectory(connection).names(of: claims.map(\.member))
            let sheets = try SheetList(connection, readableBy: viewer.audiences).practices(claims.map(\.practice))
            return Outcome(
                body: body, members: try BodyStore(connection).members(of: body.id), teams: teams,
                people: try TeamStore(connection).people(of: teams.map(\.id)),
                claims: claims.map {
                    NamedClaim(claim: $0, practice: sheets[$0.practice], member: names[$0.member] ?? "")
                },
                coordinators: try GrantStore(connection).grants(onBody: body.id).filter {
                    $0.grant.role == .coordinator
                })
        }
    }
}
