package import Acts
package import Domain
internal import Glibc
internal import SQL
internal import SQLiteDriver
internal import Secrets
internal import Storage

/// The data of a program that runs beside, opened to prepare what only people and hours could do.
package final class VisitedInstance: Sendable {
    private let world: World
    let database: SQLiteDatabase
    private let clock: TestClock

    package init(_ path: String) throws {
        let folder = DataFolder(path: path)
        let secrets = try Secrets()
        let clock = TestClock(start: Int64(time(nil)) * 1_000_000)
        self.clock = clock
        database = try SQLiteDatabase(SQLiteOptions(path: folder.database))
        world = try World(
            database: database, files: FolderFiles(folder: folder.files) { secrets.fingerprint($0) },
            journal: ErasureJournal(path: folder.erasures), credentials: try TestCredentials.make(),
            ids: IdentifierSource(node: 255, milliseconds: { clock.now() / 1_000 }), now: { clock.now() })
    }

    deinit { database.close() }

    /// A token that writes, of somebody with this role on the whole instance.
    package func token(of role: Role) throws -> String {
        guard let grant = Grant(role, .instance) else { throw SupportFailure("no such role on an instance") }
        let id = world.ids.next()
        try database.write { connection in
            try MemberStore(connection).insert(
                Account(
                    id: id, name: "Compte d'essai", mail: "essai@exemple.example", state: .active, language: "fr",
                    isDemo: false, createdAt: self.world.now(), version: 1), sortKey: "compte")
            try GrantStore(connection).insert(
                grant, id: self.world.ids.next(), to: id, by: "operator", at: self.world.now())
        }
        let member = Member(id: id, grants: [grant], isConfirmed: true)
        return try CreateToken(name: "Essai", writes: true, days: 365).perform(by: .member(member), in: world).secret
    }

    /// Does an act as somebody with an account here who has just proved who they are.
    @discardableResult
    package func perform<A: BusinessAct>(_ act: A, asMail mail: String) throws -> A.Outcome {
        try act.perform(by: viewer(mail), in: world)
    }

    @discardableResult
    package func perform<A: BusinessAct>(_ act: A, by viewer: Viewer = .instanceOperator) throws -> A.Outcome {
        try act.perform(by: viewer, in: world)
    }

    func viewer(_ mail: String) throws -> Viewer {
        try database.read { connection in
            guard let address = MailAddress(mail), let account = try MemberStore(connection).account(mail: address)
            else { throw SupportFailure("nobody has the address \(mail)") }
            return .member(try MemberStore(connection).member(account.id, isConfirmed: true))
        }
    }

    /// Two hours later, tells members what is new, as the program does by itself every hour.
    package func tellNews() throws {
        clock.set(clock.now() + 7_200_000_000)
        let runner = JobRunner(world: world, kinds: [NotifyJob()], daily: [], hourly: [NotifyJob.name], owner: "test")
        // The program may be doing the same just now.
        let isTold: Bool? = try Patience.wait(seconds: 30) { try runner.runNext() ? true : nil }
        if isTold != true { throw SupportFailure("no news were due") }
    }

    /// What the link of a digest holds.
    package func linkToStop(for mail: String) throws -> String {
        guard let member = try viewer(mail).member else { throw SupportFailure("nobody came") }
        let key = world.credentials.newToken()
        try database.write { connection in
            try MailChoiceStore(connection).addLink(
                self.world.credentials.digest(of: key), of: member.id, at: self.world.now())
        }
        return key
    }
}
