package import Domain
internal import SQL
internal import Storage

/// Makes the secret that a device will show codes from; nothing asks for a code before one was given.
package struct ProposeSecondFactor: BusinessAct {
    package static let act = Act.editOwnCredentials

    package init() {}

    /// - Throws: `Refusal.account(.wrongCode)` when there is one already, `.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            if try work.factors.factor(of: member.id)?.isConfirmed == true { throw Refusal.account(.wrongCode) }
            try work.factors.propose(world.credentials.seal(world.credentials.newSecret()), to: member.id)
            try work.record(Self.act, kind: "member", object: member.id, detail: "second factor proposed")
        }
    }
}
