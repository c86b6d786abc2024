package import Domain
internal import SQL
internal import Storage

/// Somebody asks that a body they belong to carry a sheet, saying what shows it.
package struct ClaimSheet: BusinessAct {
    package static let act = Act.claimSheet
    private let slug: String
    private let body: Int64
    private let evidence: String

    /// - Parameter body: number of a body of the viewer.
    package init(slug: String, body: Int64, evidence: String) {
        self.slug = slug
        self.body = body
        self.evidence = evidence
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing`, `.members(.notOfBody)` or `.bearing`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, transaction)
            guard let member = viewer.member, member.organisations.contains(body) else {
                throw Refusal.members(.notOfBody)
            }
            let evidence = try Reason(evidence)
            if sheet.access.bearer != nil { throw Refusal.bearing(.carriedAlready) }
            let claims = ClaimStore(connection)
            let known = try claims.claims(on: sheet.practice.id)
            if known.contains(where: { $0.body == body && $0.state == .waiting }) {
                throw Refusal.bearing(.askedAlready)
            }
            try claims.insert(
                Claim(
                    id: world.ids.next(), practice: sheet.practice.id, body: body, member: member.id,
                    evidence: evidence.text, createdAt: transaction.now))
            try transaction.record(Self.act, practice: sheet.practice.id, detail: "for body \(body)")
        }
    }
}
