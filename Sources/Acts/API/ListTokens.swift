package import Domain
internal import SQL
internal import Storage

/// The tokens of the person who asks, without the tokens themselves.
package struct ListTokens: BusinessAct {
    package static let act = Act.readOwnData

    package init() {}

    /// - Throws: `Refusal.forbidden` for somebody who did not sign in.
    package func perform(by viewer: Viewer, in world: World) throws -> [APIToken] {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        return try world.database.read { try APITokenStore($0).tokens(of: member.id) }
    }
}
