/// What somebody may be asked to do; a role gives acts, never sight (permissions.md).
package enum Role: String, Sendable, CaseIterable {
    /// Accounts, settings, backups; reads no private text.
    case administrator
    /// Vocabularies and grids; of a body: its members, teams and delegates.
    case coordinator
    /// The editorial gate of a territory.
    case editor
    /// Acts for the bearer of one practice; there are at most two.
    case delegate
    /// Looks after a report that nobody has claimed yet.
    case custodian

    /// Where such a role may be held.
    package var scopes: Set<Scope.Kind> {
        switch self {
        case .administrator: [.instance]
        case .coordinator: [.instance, .territory, .organisation]
        case .editor: [.instance, .territory]
        case .delegate, .custodian: [.practice]
        }
    }
}

/// Where a role holds: a territory covers the places inside it, a body the practices it bears.
package enum Scope: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case instance, territory, organisation, practice
    }

    case instance
    case territory(Int64)
    case organisation(Int64)
    case practice(Int64)

    package var kind: Kind {
        switch self {
        case .instance: .instance
        case .territory: .territory
        case .organisation: .organisation
        case .practice: .practice
        }
    }

    /// The identifier of the thing; nil for the whole instance.
    package var id: Int64? {
        switch self {
        case .instance: nil
        case .territory(let id), .organisation(let id), .practice(let id): id
        }
    }

    /// Nil when the kind asks for an identifier and there is none, or the other way round.
    package init?(_ kind: Kind, id: Int64?) {
        switch (kind, id) {
        case (.instance, nil): self = .instance
        case (.territory, let id?): self = .territory(id)
        case (.organisation, let id?): self = .organisation(id)
        case (.practice, let id?): self = .practice(id)
        default: return nil
        }
    }
}

/// A role somebody holds somewhere; there is nothing that takes a right away but its end.
package struct Grant: Sendable, Hashable {
    package let role: Role
    package let scope: Scope

    /// Nil where such a role cannot be held.
    package init?(_ role: Role, _ scope: Scope) {
        guard role.scopes.contains(scope.kind) else { return nil }
        self.role = role
        self.scope = scope
    }
}
