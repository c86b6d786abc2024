package import Domain
internal import SQL
internal import Storage

/// Those who carry the practice answer a reading: what they write stands beside it, and takes nothing away.
package struct ContestReview: BusinessAct {
    package static let limit = 2_000
    package static let act = Act.contestReview
    private let slug: String
    private let review: Int64
    private let criterion: String?
    private let text: String
    private let isChecked: Bool

    /// - Parameters:
    ///   - criterion: nil for the reading as a whole.
    ///   - isChecked: whoever writes looked at what may name somebody.
    package init(slug: String, review: Int64, criterion: String?, _ text: String, isChecked: Bool) {
        self.slug = slug
        self.review = review
        self.criterion = criterion
        self.text = text
        self.isChecked = isChecked
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.review`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let one = try ReviewWork(slug, review, for: Self.act, work, isHeld: true)
            if one.review.state == .ended { throw Refusal.review(.closed) }
            let text = ReportEntry.tidy(text)
            if !ReportEntry.saysSomething(text) { throw Refusal.review(.nothingSaid) }
            if text.count > Self.limit { throw Refusal.review(.tooLong) }
            if let criterion, one.review.grid.criterion(criterion) == nil { throw Refusal.notFound }
            try ReviewTraces.refuse([text], isChecked: isChecked)
            // Sent twice, it stands once.
            if try one.store.contests(of: review).contains(where: { $0.criterion == criterion && $0.text == text }) {
                return
            }
            let contest = ReviewContest(id: world.ids.next(), criterion: criterion, text: text, at: work.now)
            try one.store.add(contest, to: review)
            let voices = try one.store.voices(of: review).filter { $0.state == .given }
            try one.tell(.reviewContested, voices.compactMap(\.member) + (one.review.openedBy.map { [$0] } ?? []))
            try work.record(Self.act, practice: one.practice, detail: criterion ?? "whole")
        }
    }
}

/// Puts a label that a standing profile suggests on the practice, with the reason; or takes it off.
package struct ApplyLabel: BusinessAct {
    package static let limit = 1_000
    package static let act = Act.applyLabel
    private let slug: String
    private let review: Int64
    private let label: String
    private let reason: String?

    /// - Parameter reason: nil takes the label off.
    package init(slug: String, review: Int64, label: String, reason: String?) {
        self.slug = slug
        self.review = review
        self.label = label
        self.reason = reason
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing` or `.review`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let one = try ReviewWork(slug, review, for: Self.act, work, isHeld: true)
            guard one.review.grid.label(label) != nil else { throw Refusal.notFound }
            guard let reason = reason.map(ReportEntry.tidy) else {
                if try !one.store.remove(label: label, from: review) { throw Refusal.notFound }
                try work.record(Self.act, practice: one.practice, detail: "off, \(label)")
                return
            }
            if one.review.state != .final { throw Refusal.review(.closed) }
            if !ReportEntry.saysSomething(reason) { throw Refusal.reasonMissing }
            if reason.count > Self.limit { throw Refusal.review(.tooLong) }
            try ReviewTraces.refuse([reason], isChecked: false)
            let profile = ArguedProfile(one.review.grid, voices: try one.store.voices(of: review))
            guard profile.labels.contains(where: { $0.label.code == label && $0.isSuggested }) else {
                throw Refusal.review(.labelNotSuggested)
            }
            try one.store.put(label: label, reason: reason, on: review, at: work.now)
            try work.record(Self.act, practice: one.practice, detail: "on, \(label)")
        }
    }
}
