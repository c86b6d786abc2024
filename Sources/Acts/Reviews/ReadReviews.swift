package import Domain
internal import SQL
internal import Storage

/// Reads what was read of a sheet by several: what stands, and for those who take part what is under way.
package struct ReadReviews: BusinessAct {
    package struct Entry: Sendable {
        package let review: Review
        package let profile: ArguedProfile
        package let labels: [AppliedLabel]
        /// The viewer is asked to read, or did.
        package let own: ReviewVoice?
    }

    package struct Outcome: Sendable {
        package let practice: Practice
        /// The newest first.
        package let entries: [Entry]
        /// That a review can be opened with; empty for those who may not.
        package let grids: [Grid]
        /// The viewer may prepare how the practice is handed over.
        package let seesPlan: Bool
        package var mayLead: Bool { !grids.isEmpty }
    }

    package static let act = Act.seeReviews
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = ReviewStore(connection)
            let mayLead = can(viewer, .leadReview, on: sheet.access)
            let told = [sheet.practice.id] + (try work.practices.merged(into: sheet.practice.id))
            let entries = try told.flatMap { try store.reviews(of: $0) }.compactMap { review -> Entry? in
                let voices = try store.voices(of: review.id)
                let own = voices.first { $0.member != nil && $0.member == viewer.member?.id && $0.state != .ended }
                guard review.state == .final || (review.state == .open && (mayLead || own != nil)) else { return nil }
                return Entry(
                    review: review, profile: ArguedProfile(review.grid, voices: voices),
                    labels: try store.labels(of: review), own: own)
            }
            return Outcome(
                practice: sheet.practice, entries: entries,
                grids: mayLead ? try GridStore(connection).current().map(\.grid).filter { $0.use == .review } : [],
                seesPlan: can(viewer, .seePlan, on: sheet.access))
        }
    }
}

/// Reads one review: as a profile for everybody once it stands, with what goes on for those who take part.
package struct ReadReview: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let review: Review
        /// With the voices that the viewer may read now.
        package let profile: ArguedProfile
        /// Everybody who was asked, for those who lead; empty for others.
        package let asked: [ReviewVoice]
        package let own: ReviewVoice?
        package let contests: [ReviewContest]
        package let labels: [AppliedLabel]
        /// Practices to read where a criterion is still to be put in perspective, by criterion.
        package let examples: [String: [Practice]]
        package let mayLead: Bool
        package let mayEnd: Bool
        package let mayContest: Bool
        package let mayApply: Bool
        /// Everybody may read the sheet: a group without an account may read it too.
        package let isPublic: Bool
    }

    package static let act = Act.seeReviews
    private let slug: String
    private let id: Int64

    package init(slug: String, review id: Int64) {
        self.slug = slug
        self.id = id
    }

    /// - Throws: `Refusal.notFound`, also for a review under way that the viewer has nothing to do with.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let one = try ReviewWork(slug, id, for: Self.act, work)
            let access = one.sheet.access
            let voices = try one.store.voices(of: id)
            let own = voices.first { $0.member != nil && $0.member == viewer.member?.id && $0.state != .ended }
            let mayLead = can(viewer, .leadReview, on: access)
            let mayContest = can(viewer, .contestReview, on: access)
            guard one.review.state == .final || (one.review.state == .open && (mayLead || own != nil)) else {
                throw Refusal.notFound
            }
            // Whoever has not said what they think does not read what others think.
            let readsAll = one.review.state == .final || (own.map { $0.state == .given } ?? mayLead)
            let profile = ArguedProfile(one.review.grid, voices: readsAll ? voices : voices.filter { $0 == own })
            return Outcome(
                practice: one.sheet.practice, review: one.review, profile: profile,
                asked: mayLead ? voices.filter { $0.state != .ended } : [], own: own,
                contests: readsAll ? try one.store.contests(of: id) : [],
                labels: try one.store.labels(of: one.review),
                examples: one.review.state == .final ? try examples(profile, one, viewer) : [:], mayLead: mayLead,
                mayEnd: one.mayEnd, mayContest: mayContest, mayApply: can(viewer, .applyLabel, on: access),
                isPublic: can(.anyone, .seeSheet, on: access))
        }
    }

    private func examples(
        _ profile: ArguedProfile, _ one: ReviewWork, _ viewer: Viewer
    ) throws -> [String: [Practice]] {
        let missing = profile.rows(.toPutInPerspective).map(\.criterion.code)
        let found = try one.store.examples(
            of: missing, grid: one.review.grid.code, besides: one.practice, readableBy: viewer.audiences)
        let practices = try Set(found.map(\.practice)).sorted().compactMap { try one.work.practices.find($0) }
        let byNumber = Dictionary(uniqueKeysWithValues: practices.map { ($0.id, $0) })
        return Dictionary(grouping: found, by: \.criterion).mapValues { rows in
            rows.compactMap { byNumber[$0.practice] }.sorted { ($0.title, $0.id) < ($1.title, $1.id) }
        }
    }
}
