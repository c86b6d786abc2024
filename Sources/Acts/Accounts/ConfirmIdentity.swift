package import Domain
internal import SQL
internal import Storage

/// Proves again who is there, before a dangerous act, by the password or by a code.
package struct ConfirmIdentity: BusinessAct {
    package enum Proof: Sendable {
        case password(String)
        case code(String)
    }

    package static let act = Act.confirmIdentity
    private let proof: Proof
    private let session: Session

    package init(_ proof: Proof, in session: Session) {
        self.proof = proof
        self.session = session
    }

    /// - Throws: `Refusal.account(.wrongCredentials)`.
    package func perform(by viewer: Viewer, in world: World) throws -> OpenedSession {
        let member = try requireMember(viewer)
        var isProved = false
        if case .password(let typed) = proof {
            let hash = try world.database.read { try PasswordStore($0).claimed(member.id)?.hash }
            isProved = world.credentials.matches(PasswordRule.normal(typed), hash: hash)
            if !isProved { throw Refusal.account(.wrongCredentials) }
        }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            if case .code(let typed) = proof { isProved = try work.take(typed, of: member.id) }
            guard isProved else { throw Refusal.account(.wrongCredentials) }
            try work.record(Self.act, kind: "member", object: member.id, detail: "confirmed")
            let isCode = if case .code = proof { true } else { false }
            return try work.renew(session, isStrong: session.isStrong || isCode, byCode: isCode)
        }
    }
}
