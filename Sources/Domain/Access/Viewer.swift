/// Who is looking or acting. Roles give acts, never sight (permissions.md).
package enum Viewer: Sendable, Hashable {
    /// A visitor without an account.
    case anyone
    /// Somebody who signed in.
    case member(Member)
    /// The person who runs the instance, at its command line.
    case instanceOperator

    /// What this viewer may see; the operator reads no more than a visitor does.
    package var audiences: Set<Audience> {
        switch self {
        case .anyone, .instanceOperator: [.everyone]
        case .member(let member): member.audiences
        }
    }

    /// How the audit log names the viewer: a role or a number, never a name.
    package var auditName: String {
        switch self {
        case .anyone: "anyone"
        case .member(let member): "member:\(member.id)"
        case .instanceOperator: "operator"
        }
    }

    /// The signed-in person, when there is one.
    package var member: Member? {
        guard case .member(let member) = self else { return nil }
        return member
    }
}
