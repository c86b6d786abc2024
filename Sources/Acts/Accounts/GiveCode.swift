package import Domain
internal import SQL

/// Makes half a session whole by a code of the second factor, or by one that replaces it.
package struct GiveCode: BusinessAct {
    package static let act = Act.signIn
    private let half: Recognised
    private let code: String

    package init(_ half: Recognised, code: String) {
        self.half = half
        self.code = code
    }

    /// - Throws: `Refusal.account(.wrongCode)`.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard !half.session.isWhole, try work.take(code, of: half.account.id) else {
                throw Refusal.account(.wrongCode)
            }
            try work.record(Self.act, kind: "member", object: half.account.id, detail: "code")
            return try work.renew(half.session, isStrong: true, byCode: true)
        }
    }
}
