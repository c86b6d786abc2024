internal import Domain
internal import SQL
internal import Search
package import Storage

/// Tells members of sheets that were published or changed and that answer what they follow: only those they may see at
/// this moment, each once a day.
package struct NotifyJob: JobKind {
    package static let name = "notify"

    package init() {}

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        let (last, changes) = try world.database.read { connection in
            let log = LogStore(connection)
            let last = try FollowStore(connection).lastRead()
            return (last, try log.changes(after: try last ?? log.latestChange()))
        }
        var told = 0
        // The first time, nothing before now is told.
        if last != nil, !changes.practices.isEmpty {
            let followers = try world.database.read { try FollowStore($0).followers() }
            for (index, member) in followers.enumerated() {
                try progress.report(index, of: followers.count)
                told += try tell(member, of: changes.practices, world)
            }
        }
        try world.database.write { try FollowStore($0).setLastRead(changes.latest) }
        return "told \(told)"
    }

    private struct News {
        let practice: Int64
        let kind: Notice.Kind
        let reason: Follow.Kind
    }

    private func tell(_ member: Int64, of changed: Set<Int64>, _ world: World) throws -> Int {
        let news = try world.database.read { try self.news(for: member, of: changed, $0, world) }
        if news.isEmpty { return 0 }
        return try world.database.write { connection in
            let store = NoticeStore(connection)
            return try news.count { news in
                try store.add(
                    news.kind, id: world.ids.next(), to: member, about: news.practice, objectKind: "practice",
                    reason: news.reason, at: world.now())
            }
        }
    }

    /// In the order of their numbers.
    private func news(
        for id: Int64, of changed: Set<Int64>, _ connection: any Connection, _ world: World
    ) throws -> [News] {
        let viewer = Viewer.member(try MemberStore(connection).member(id, isConfirmed: false))
        let found = try followed(by: id, viewer, changed, connection, world)
        let readable = try SheetList(connection, readableBy: viewer.audiences).practices(found.keys.sorted())
        let practices = readable.keys.sorted()
        let editions = try EditionStore(connection).all(of: practices)
        let times = try EditionStore(connection).publicationTimes(of: practices)
        let told = try NoticeStore(connection).lastTold(practices, to: id)
        return practices.compactMap { practice in
            guard let follow = found[practice], let at = times[practice], at > follow.since,
                at > told[practice] ?? .min
            else { return nil }
            let isNew = editions[practice].map { $0.count == 1 } ?? true
            return News(practice: practice, kind: isNew ? .sheetPublished : .sheetChanged, reason: follow.kind)
        }
    }

    /// The changed practices that the member follows, each with the follow that began first.
    private func followed(
        by member: Int64, _ viewer: Viewer, _ changed: Set<Int64>, _ connection: any Connection, _ world: World
    ) throws -> [Int64: Follow] {
        var found: [Int64: Follow] = [:]
        for follow in try FollowStore(connection).follows(of: member) {
            let practices = try practices(of: follow, among: changed, viewer, connection, world)
            for practice in practices where found[practice] == nil { found[practice] = follow }
        }
        return found
    }

    private func practices(
        of follow: Follow, among changed: Set<Int64>, _ viewer: Viewer, _ connection: any Connection, _ world: World
    ) throws -> [Int64] {
        let search: SheetSearch
        switch follow.kind {
        case .practice:
            guard let id = Int64(follow.subject) else { return [] }
            // Merged into another, it is told there.
            let keeper = try PracticeStore(connection).keeper(of: id)
            return changed.contains(keeper) ? [keeper] : []
        case .territory: search = SheetSearch(filter: SheetFilter(.territory, follow.subject))
        case .search:
            guard let saved = SheetSearch(saved: follow.subject) else { return [] }
            search = saved
        }
        let set = try SheetFinder(connection, viewer, world).find(search)
        if !set.unknown.isEmpty { return [] }
        return changed.filter { practice in
            set.index.number(of: practice).map { set.documents.contains($0) } ?? false
        }
    }
}
