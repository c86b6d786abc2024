package import Domain
internal import SQL
internal import Storage

/// Finds an account by its address, for an editor who names who looks after a sheet.
package struct FindMember: BusinessAct {
    package static let act = Act.appointCustodian
    private let mail: String
    private let sheet: String

    package init(mail: String, sheet: String) {
        self.mail = mail
        self.sheet = sheet
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.members(.badMail)` or `.members(.notActive)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try world.database.read { connection in
            _ = try ActedSheet(sheet, for: Self.act, Transaction(connection, by: viewer, in: world))
            guard let address = MailAddress(mail) else { throw Refusal.members(.badMail) }
            guard let account = try MemberStore(connection).account(mail: address), account.state == .active else {
                throw Refusal.members(.notActive)
            }
            return account.id
        }
    }
}
