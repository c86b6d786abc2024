package import Domain
internal import SQL
internal import Storage

/// Makes ten other codes that replace the second factor; those of before open nothing any more.
package struct RenewRecoveryCodes: BusinessAct {
    package static let act = Act.editOwnCredentials

    package init() {}

    /// - Throws: `Refusal.account(.wrongCode)` when there is no second factor, `.confirmationNeeded`.
    package func perform(by viewer: Viewer, in world: World) throws -> [String] {
        let member = try requireMember(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            guard try work.factors.factor(of: member.id)?.isConfirmed == true else {
                throw Refusal.account(.wrongCode)
            }
            try work.record(Self.act, kind: "member", object: member.id, detail: "recovery codes")
            return try work.renewCodes(of: member.id)
        }
    }
}
