internal import Acts
package import Domain
internal import SQL
internal import Storage

/// Accounts whose names do not matter.
extension TestWorld {
    /// Somebody with these roles, called after their number.
    package func member(
        _ grants: [Grant?] = [], mail: String? = nil, isConfirmed: Bool = true, state: Account.State = .active,
        isDemo: Bool = false
    ) throws -> Member {
        let name = "Compte \(ids.next())"
        let viewer = try somebody(
            name, grants, mail: mail, state: state, isDemo: isDemo, isConfirmed: isConfirmed)
        guard let member = viewer.member else { throw SupportFailure("nobody came") }
        return member
    }

    /// The account as it is now.
    package func account(_ id: Int64) throws -> Account? {
        try database.read { try MemberStore($0).account(id) }
    }
}
