/// A link sent by mail or handed over: used once, for a while.
package struct OneTimeLink: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Instead of a password; proves again who is there, for somebody who signed in.
        case signIn = "sign-in"
        /// Opens an account that was never used.
        case invitation
        /// Signs in, then leads to a new password.
        case password
        /// Proves that a new address is theirs.
        case mail

        /// How long it works, in microseconds.
        package var lifetime: Int64 {
            switch self {
            case .signIn: 15 * 60_000_000
            case .password: 3_600_000_000
            case .mail: 24 * 3_600_000_000
            case .invitation: 7 * 24 * 3_600_000_000
            }
        }
    }

    package var kind: Kind
    package var member: Int64
    /// The address to confirm, or the path of the page to go back to.
    package var detail: String?
    package var createdAt: Int64
    package var until: Int64

    /// - Parameter until: as long as its kind says, unless told.
    package init(_ kind: Kind, member: Int64, detail: String? = nil, createdAt: Int64, until: Int64? = nil) {
        self.kind = kind
        self.member = member
        self.detail = detail
        self.createdAt = createdAt
        self.until = until ?? createdAt + kind.lifetime
    }
}
