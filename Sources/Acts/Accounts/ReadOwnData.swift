package import Domain
internal import SQL
package import Storage

/// Everything kept about the person who asks: what the law lets them read and take away (RGPD, articles 15 and 20).
package struct ReadOwnData: BusinessAct {
    package static let act = Act.readOwnData

    package init() {}

    package struct Outcome: Sendable {
        package let account: Account
        package let hasPassword: Bool
        package let hasSecondFactor: Bool
        package let roles: [HeldRole]
        package let organisations: [(name: String, since: Int64)]
        package let teams: [(name: String, since: Int64)]
        package let sessions: [Session]
        /// Providers' identities that let them in.
        package let identities: [AttachedIdentity]
        package let requests: [(at: Int64, reason: String?, state: String)]
        /// What they made known.
        package let reports: [Report]
        /// Sheets that they were asked to sign with their bearer.
        package let cosignings: [(title: String?, state: String, at: Int64)]
        /// What they said or asked about sheets.
        package let inquiries: [Inquiry]
        /// What they write and have not saved.
        package let drafts: [Draft]
        /// What they wrote about decisions of editors.
        package let exchanges: [GateMessage]
        /// What they asked, for a body, to be shown on sheets.
        package let replies: [Reply]
        package let follows: [Follow]
        package let frequency: DigestFrequency
        package let feed: PrivateFeed?
        /// Whatever they may see today: it is what is stored.
        package let notices: [Notice]
        /// Without their texts.
        package let mails: [StoredMessage]
        /// All the lines of the log that concern them, the newest first.
        package let journal: [AuditLine]
    }

    /// What the person writes in a section.
    package struct Draft: Sendable {
        /// Of the sheet; nil where they may not write in it any more.
        package let title: String?
        package let section: String
        package let at: Int64
        /// Names and values of the form in turn, as JSON.
        package let body: String
    }

    /// - Throws: `Refusal.forbidden` for somebody who did not sign in.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        return try world.database.read { connection in
            guard let account = try MemberStore(connection).account(member.id) else { throw Refusal.notFound }
            let store = OwnDataStore(connection)
            let proofs = try store.proofs(of: member.id)
            let practices = member.grants.compactMap { $0.scope.kind == .practice ? $0.scope.id : nil }.sorted()
            return Outcome(
                account: account, hasPassword: proofs.password, hasSecondFactor: proofs.secondFactor,
                roles: try store.roles(of: member.id), organisations: try store.organisations(of: member.id),
                teams: try store.teams(of: member.id), sessions: try SessionStore(connection).sessions(of: member.id),
                identities: try IdentityStore(connection).identities(of: member.id),
                requests: try account.mail.flatMap(MailAddress.init).map { try store.requests(mail: $0) } ?? [],
                reports: try ReportStore(connection).reports(of: member.id),
                cosignings: try CosignerStore(connection).invitations(of: member.id).map { practice, state, at in
                    let mayRead = try PracticeStore(connection).access(of: practice).map {
                        can(viewer, .seeSheet, on: $0)
                    }
                    return (
                        mayRead == true ? try PracticeStore(connection).find(practice)?.title : nil, state.rawValue, at
                    )
                },
                inquiries: try InquiryStore(connection).inquiries(of: member.id),
                drafts: try drafts(of: member.id, viewer, connection),
                exchanges: try GateStore(connection).messages(by: member.id),
                replies: try ReplyStore(connection).replies(by: member.id),
                follows: try FollowStore(connection).follows(of: member.id),
                frequency: try MailChoiceStore(connection).choice(of: member.id).frequency,
                feed: try PrivateFeedStore(connection).feed(of: member.id),
                notices: try NoticeStore(connection).all(of: member.id),
                mails: try MessageStore(connection).all(of: member.id),
                journal: try LogStore(connection).lines(
                    concerning: member.id, practices: practices, before: nil, limit: 10_000))
        }
    }

    private func drafts(of member: Int64, _ viewer: Viewer, _ connection: any Connection) throws -> [Draft] {
        let practices = PracticeStore(connection)
        return try DraftStore(connection).drafts(by: member).map { practice, draft in
            let mayWrite = try practices.access(of: practice).map { can(viewer, .keepDraft, on: $0) } ?? false
            return Draft(
                title: mayWrite ? try practices.find(practice)?.title : nil, section: draft.section, at: draft.at,
                body: draft.body)
        }
    }
}
