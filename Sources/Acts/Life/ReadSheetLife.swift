package import Domain
internal import SQL
internal import Storage

/// Reads what lives around the text of a sheet: answers shown to everybody, and when somebody read it again.
package struct ReadSheetLife: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let answers: [ShownAnswer]
        /// Of readings by several, that stand.
        package let profiles: [ReadReviews.Entry]
        package let freshness: SheetFreshness
        package let isToConfirm: Bool
        /// The viewer may say that it is still true.
        package let mayConfirm: Bool
        package let mayWrite: Bool
        /// What others say who take the practice up, the oldest first.
        package let adoptions: [ReadableAdoption]
        /// Prizes that it was put forward for, the latest first; what is not published yet says nothing of a decision.
        package let prizes: [SheetPrize]
        /// Of the months of social development, not over yet.
        package let events: [Event]
    }

    package static let act = Act.seeSheet
    private static let events = 5
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let freshness = try Self.freshness(of: sheet.practice.id, sheet.access, work)
            let reviews = ReviewStore(connection)
            let told = [sheet.practice.id] + (try work.practices.merged(into: sheet.practice.id))
            let profiles = try told.flatMap { try reviews.final(of: $0) }.map { review in
                ReadReviews.Entry(
                    review: review, profile: ArguedProfile(review.grid, voices: try reviews.voices(of: review.id)),
                    labels: try reviews.labels(of: review), own: nil)
            }
            return Outcome(
                practice: sheet.practice, answers: try InquiryStore(connection).shown(on: sheet.practice.id),
                profiles: profiles,
                freshness: freshness, isToConfirm: freshness.isToConfirm(at: work.now),
                mayConfirm: can(viewer, .confirmSheet, on: sheet.access),
                mayWrite: can(viewer, .editSheet, on: sheet.access),
                adoptions: try Self.adoptions(of: sheet.practice.id, work), prizes: try Self.prizes(told, connection),
                events: try EventStore(connection).coming(about: told, from: work.today.number, limit: Self.events))
        }
    }

    private static func prizes(_ practices: [Int64], _ connection: any Connection) throws -> [SheetPrize] {
        let store = PrizeStore(connection)
        let found = try practices.flatMap { try store.candidates(of: $0) }.compactMap { candidate -> SheetPrize? in
            guard let prize = try store.find(id: candidate.prize) else { return nil }
            return SheetPrize(prize, candidate)
        }
        return found.sorted { ($0.closesOn, $0.slug) > ($1.closesOn, $1.slug) }
    }

    /// Those that the viewer may read, in the order of the days they were said: their number measures nothing.
    static func adoptions(of id: Int64, _ work: Transaction) throws -> [ReadableAdoption] {
        let all = try AdoptionStore(work.connection).adoptions(of: [id] + work.practices.merged(into: id))
        let shown = all.filter { $0.shownRung >= .network && !$0.audiences.isDisjoint(with: work.viewer.audiences) }
        return try ReadableAdoption.all(shown, work)
    }

    static func freshness(of id: Int64, _ access: SheetAccess, _ work: Transaction) throws -> SheetFreshness {
        let source = try work.practices.source(of: id).flatMap { try SourceStore(work.connection).find($0) }
        return SheetFreshness(
            confirmedAt: try work.practices.confirmedAt(id),
            publishedAt: try work.editions.publicationTimes(of: [id])[id],
            isDocumentary: source != nil && access.bearer == nil, sourceYear: source?.year)
    }
}

/// Those who keep a sheet say that what it tells is still true.
package struct ConfirmSheet: BusinessAct {
    package static let act = Act.confirmSheet
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden`, or `.nothingToDo` for a sheet that nobody reads.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            if sheet.practice.state != .published { throw Refusal.nothingToDo(sheet.practice.state) }
            try work.practices.confirm(sheet.practice.id, at: work.now)
            try work.record(Self.act, practice: sheet.practice.id, detail: "still true")
        }
    }
}
