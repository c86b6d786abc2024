internal import Domain
internal import SQL
internal import Storage

/// Somebody must be left who lets people in.
struct LastAdministrator {
    private let connection: any Connection

    init(_ connection: any Connection) { self.connection = connection }

    func requireAnother(than member: Int64) throws {
        let holds = try GrantStore(connection).grants(of: member).contains { $0.grant.role == .administrator }
        let isActive = try MemberStore(connection).account(member)?.state == .active
        let count = try MemberDirectory(connection).countActive(.administrator)
        if holds && isActive && count <= 1 { throw Refusal.members(.lastAdministrator) }
    }
}
