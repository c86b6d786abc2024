package import Domain
internal import French
internal import SQL
internal import Storage

/// Changes one's own name, and the language one is written to in.
package struct EditIdentity: BusinessAct {
    package static let act = Act.editOwnAccount
    private let identity: Identity

    package init(_ identity: Identity) { self.identity = identity }

    /// - Throws: `Refusal.account(.nameMissing)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        if identity.name.isEmpty { throw Refusal.account(.nameMissing) }
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            try work.members.setIdentity(
                member.id, name: identity.name, sortKey: French.sortKey(identity.name),
                language: identity.language, at: work.now)
            try work.record(Self.act, kind: "member", object: member.id, detail: "name or language")
        }
    }
}
