internal import Acts
package import Domain
internal import SQLiteDriver
internal import Secrets
internal import Storage

/// The data of a program that runs beside, opened to prepare what only people could do with their hands.
package enum VisitedInstance {
    /// A token that writes, of somebody with this role on the whole instance.
    package static func token(of role: Role, in path: String) throws -> String {
        let folder = DataFolder(path: path)
        let secrets = try Secrets()
        let database = try SQLiteDatabase(SQLiteOptions(path: folder.database))
        defer { database.close() }
        let clock = TestClock()
        let world = try World(
            database: database, files: FolderFiles(folder: folder.files) { secrets.fingerprint($0) },
            journal: ErasureJournal(path: folder.erasures), credentials: try TestCredentials.make(),
            ids: IdentifierSource(node: 255, milliseconds: { clock.now() / 1_000 }), now: { clock.now() })
        guard let grant = Grant(role, .instance) else { throw SupportFailure("no such role on an instance") }
        let id = world.ids.next()
        try database.write { connection in
            try MemberStore(connection).insert(
                Account(
                    id: id, name: "Compte d'essai", mail: "essai@exemple.example", state: .active, language: "fr",
                    isDemo: false, createdAt: clock.now(), version: 1), sortKey: "compte")
            try GrantStore(connection).insert(grant, id: world.ids.next(), to: id, by: "operator", at: clock.now())
        }
        let member = Member(id: id, grants: [grant], isConfirmed: true)
        return try CreateToken(name: "Essai", writes: true, days: 365).perform(by: .member(member), in: world).secret
    }
}
