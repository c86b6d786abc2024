package import Domain
internal import SQL
internal import Storage

/// Reads which fictional people may sign in: told where the site is read on this machine only.
package struct ReadDemoPeople: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> [DemoPerson] {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let members = MemberStore(connection)
            return try DemoPerson.all.filter { person in
                guard let mail = MailAddress(person.mail), let account = try members.account(mail: mail) else {
                    return false
                }
                return account.isDemo && account.state == .active
            }
        }
    }
}
