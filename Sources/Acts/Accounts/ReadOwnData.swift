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
        /// What they read with others, or were asked to; the title where they may still read the sheet.
        package let readings: [(title: String?, grid: Grid, voice: ReviewVoice)]
        /// Where they sit in the jury of a prize, with what they said of its candidates.
        package let juries: [OwnJury]
        /// Where they type in or analyse a survey. Nothing tells whether they answered one.
        package let seats: [OwnSeat]
        /// Why they put sheets forward for a prize.
        package let nominations: [String]
        /// What they write and have not saved.
        package let drafts: [Draft]
        /// What they wrote about decisions of editors.
        package let exchanges: [GateMessage]
        /// What they asked, for a body, to be shown on sheets.
        package let replies: [Reply]
        /// What they said of practices that they take up, and what they wrote about it.
        package let adoptions: [Adoption]
        package let adoptionMessages: [AdoptionMessage]
        /// What they proposed for the months of social development.
        package let events: [Event]
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
                cosignings: try cosignings(of: member.id, viewer, connection),
                inquiries: try InquiryStore(connection).inquiries(of: member.id),
                readings: try readings(of: member.id, viewer, connection),
                juries: try juries(of: member.id, connection),
                seats: try CampaignUpkeep(connection).seats(of: member.id),
                nominations: try PrizeStore(connection).candidates(proposedBy: member.id).map(\.why),
                drafts: try drafts(of: member.id, viewer, connection),
                exchanges: try GateStore(connection).messages(by: member.id),
                replies: try ReplyStore(connection).replies(by: member.id),
                adoptions: try AdoptionStore(connection).adoptions(by: member.id, teams: [], bodies: [], limit: 10_000),
                adoptionMessages: try AdoptionStore(connection).messages(by: member.id),
                events: try EventStore(connection).events(by: member.id, limit: 10_000),
                follows: try FollowStore(connection).follows(of: member.id),
                frequency: try MailChoiceStore(connection).choice(of: member.id).frequency,
                feed: try PrivateFeedStore(connection).feed(of: member.id),
                notices: try NoticeStore(connection).all(of: member.id),
                mails: try MessageStore(connection).all(of: member.id),
                journal: try LogStore(connection).lines(
                    concerning: member.id, practices: practices, before: nil, limit: 10_000))
        }
    }

    private func cosignings(
        of member: Int64, _ viewer: Viewer, _ connection: any Connection
    ) throws -> [(title: String?, state: String, at: Int64)] {
        let practices = PracticeStore(connection)
        return try CosignerStore(connection).invitations(of: member).map { practice, state, at in
            let mayRead = try practices.access(of: practice).map { can(viewer, .seeSheet, on: $0) } ?? false
            return (mayRead ? try practices.find(practice)?.title : nil, state.rawValue, at)
        }
    }

    private func readings(
        of member: Int64, _ viewer: Viewer, _ connection: any Connection
    ) throws -> [(title: String?, grid: Grid, voice: ReviewVoice)] {
        let sheets = SheetList(connection, readableBy: viewer.audiences)
        return try ReviewStore(connection).readings(by: member).map { practice, review, voice in
            (title: try sheets.practices([practice])[practice]?.title, grid: review.grid, voice: voice)
        }
    }

    private func juries(of member: Int64, _ connection: any Connection) throws -> [OwnJury] {
        let store = PrizeStore(connection)
        return try store.seats(of: member).compactMap { seat in
            guard let prize = try store.find(id: seat.prize) else { return nil }
            let stoodAside = try store.candidates(for: prize.id).compactMap { candidate in
                try store.recusals(from: candidate.id).first { $0.seat == seat.id }?.reason
            }
            return OwnJury(
                prize: prize.call.title, role: seat.role, family: seat.family,
                readings: try store.readings(by: seat.id).map(\.reading), stoodAside: stoodAside)
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
