/// Who is looking or acting. Roles give acts, never sight (permissions.md).
package enum Viewer: Sendable, Hashable {
    /// A visitor without an account.
    case anyone
    /// The person who runs the instance, at its command line.
    case instanceOperator

    /// What this viewer may see; the operator reads no more than a visitor does.
    package var audiences: Set<Audience> {
        switch self {
        case .anyone, .instanceOperator: [.everyone]
        }
    }

    /// How the audit log names the viewer: a role, never a person.
    package var auditName: String {
        switch self {
        case .anyone: "anyone"
        case .instanceOperator: "operator"
        }
    }
}
