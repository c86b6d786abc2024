package import Domain
internal import SQL
internal import Storage

/// Reads what a member follows, with names, and how the news reach them.
package struct ListFollows: BusinessAct {
    package enum Subject: Sendable {
        case practice(Practice)
        case territory(Territory)
        /// With the names of what it chooses.
        case search(SheetSearch, chosen: [FacetCount.Value])
        /// Gone, or no longer for this reader: the two are never told apart.
        case hidden
    }

    package struct Entry: Sendable {
        package let id: Int64
        package let subject: Subject
    }

    package struct Outcome: Sendable {
        /// The oldest first.
        package let entries: [Entry]
        package let frequency: DigestFrequency
        /// Mails to the member's address came back.
        package let isUnreachable: Bool
        /// The address at which a program reads the news; nil when there is none.
        package let feed: PrivateFeed?
    }

    package static let act = Act.seeNotices

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        guard can(viewer, Self.act, on: nil), let member = viewer.member else { throw Refusal.forbidden(Self.act) }
        return try world.database.read { connection in
            let entries = try FollowStore(connection).follows(of: member.id).map { follow in
                Entry(id: follow.id, subject: try subject(follow, connection, viewer, world))
            }
            let choice = try MailChoiceStore(connection).choice(of: member.id)
            let mail = try MemberStore(connection).account(member.id)?.mail
            return Outcome(
                entries: entries, frequency: choice.frequency,
                isUnreachable: choice.unreachable != nil && choice.unreachable == mail,
                feed: try PrivateFeedStore(connection).feed(of: member.id))
        }
    }

    private func subject(
        _ follow: Follow, _ connection: any Connection, _ viewer: Viewer, _ world: World
    ) throws -> Subject {
        switch follow.kind {
        case .practice:
            guard let id = Int64(follow.subject) else { return .hidden }
            let keeper = try PracticeStore(connection).keeper(of: id)
            let practices = try SheetList(connection, readableBy: viewer.audiences).practices([keeper])
            return practices[keeper].map(Subject.practice) ?? .hidden
        case .territory:
            let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
            return try list.find(slug: follow.subject).map(Subject.territory) ?? .hidden
        case .search:
            guard let search = SheetSearch(saved: follow.subject) else { return .hidden }
            let found = try SheetFinder(connection, viewer, world).find(search)
            if !found.unknown.isEmpty { return .hidden }
            return .search(search, chosen: try FacetNames(connection, viewer, world).chosen(found))
        }
    }
}
