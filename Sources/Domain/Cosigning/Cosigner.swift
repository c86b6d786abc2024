/// Somebody who signs a sheet with its bearer: they write in it, and decide nothing of who reads it.
package struct Cosigner: Sendable, Equatable {
    package enum State: String, Sendable, CaseIterable {
        case invited
        case signed
        case declined
        /// By themselves or by those who invited them.
        case ended
    }

    package let member: Int64
    /// For those who work with them; readers are told the body alone.
    package let name: String
    package let state: State
    package let invitedAt: Int64
    package let answeredAt: Int64?
    /// In whose name they sign; nil for nobody's.
    package let body: CreditedBody?

    package init(
        member: Int64, name: String, state: State, invitedAt: Int64, answeredAt: Int64?, body: CreditedBody?
    ) {
        self.member = member
        self.name = name
        self.state = state
        self.invitedAt = invitedAt
        self.answeredAt = answeredAt
        self.body = body
    }

    /// How many may sign one sheet with its bearer.
    package static let most = 20
}

/// A group of residents or an organisation that a sheet names as its author.
package struct CreditedBody: Sendable, Hashable {
    package let id: Int64
    package let name: String
    package let slug: String
    package let isGroup: Bool

    package init(id: Int64, name: String, slug: String, isGroup: Bool) {
        self.id = id
        self.name = name
        self.slug = slug
        self.isGroup = isGroup
    }

    /// Groups before institutions, each once, in the order they signed (product.md, rule 18).
    package static func credited(_ bodies: [CreditedBody]) -> [CreditedBody] {
        var seen: Set<Int64> = []
        let once = bodies.filter { seen.insert($0.id).inserted }
        return once.filter(\.isGroup) + once.filter { !$0.isGroup }
    }
}

/// Why an invitation to sign a sheet, or its answer, was not taken.
package enum CosigningRefusal: Sendable, Equatable {
    /// No account here has this address, or it cannot be invited: told apart for nobody.
    case unreachable
    case invitedAlready
    case tooMany
    /// There is nothing to answer.
    case notInvited
    /// The body is none of theirs.
    case notOfBody
}
