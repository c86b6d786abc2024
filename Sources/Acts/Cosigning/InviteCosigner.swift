package import Domain
internal import SQL
internal import Storage

/// Asks somebody who has an account here to sign a sheet with its bearer: they may read it from now on, and write in it once they accept.
package struct InviteCosigner: BusinessAct {
    package static let act = Act.inviteCosigner
    private let slug: String
    private let mail: String

    package init(slug: String, mail: String) {
        self.slug = slug
        self.mail = mail
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.members(.badMail)` or `.cosigning`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let address = MailAddress(mail) else { throw Refusal.members(.badMail) }
            guard let account = try MemberStore(connection).account(mail: address), account.state == .active,
                !sheet.access.keepers.contains(account.id)
            else { throw Refusal.cosigning(.unreachable) }
            let count = sheet.access.cosigners.count + sheet.access.invited.count
            if count >= Cosigner.most { throw Refusal.cosigning(.tooMany) }
            let id = sheet.practice.id
            guard try CosignerStore(connection).invite(account.id, to: id, at: work.now) else {
                throw Refusal.cosigning(.invitedAlready)
            }
            try Audiences(work).refresh(id)
            try NoticeStore(connection).renew(
                .cosigningAsked, id: world.ids.next(), to: account.id, about: id, objectKind: "practice", at: work.now)
            try work.record(Self.act, practice: id, detail: "member \(account.id)")
        }
    }
}

/// Those who invited somebody end it: they read and write no more than others.
package struct EndCosigning: BusinessAct {
    package static let act = Act.inviteCosigner
    private let slug: String
    private let member: Int64

    package init(slug: String, member: Int64) {
        self.slug = slug
        self.member = member
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.cosigning(.notInvited)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard
                try CosignerStore(connection).set(
                    .ended, of: member, on: sheet.practice.id, from: [.invited, .signed], at: work.now)
            else { throw Refusal.cosigning(.notInvited) }
            try Audiences(work).refresh(sheet.practice.id)
            try work.record(Self.act, practice: sheet.practice.id, detail: "ended, member \(member)")
        }
    }
}
