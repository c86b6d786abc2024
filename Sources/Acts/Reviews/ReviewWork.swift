internal import Domain
internal import SQL
internal import Storage

/// A review with its sheet, found for an act on it.
struct ReviewWork {
    let work: Transaction
    let sheet: ActedSheet
    let review: Review
    var store: ReviewStore { ReviewStore(work.connection) }
    var practice: Int64 { sheet.practice.id }

    /// - Parameter isHeld: of two writes at once, the second one sees what the first one did.
    /// - Throws: `Refusal.notFound` when the sheet is hidden, or has no such review; `.forbidden`.
    init(_ slug: String, _ id: Int64, for act: Act, _ work: Transaction, isHeld: Bool = false) throws {
        self.work = work
        sheet = try ActedSheet(slug, for: act, work)
        if isHeld { try work.practices.hold(sheet.practice.id) }
        // What was read of a sheet that was made one with this one is read here.
        guard let review = try ReviewStore(work.connection).find(id),
            try work.practices.keeper(of: review.practice) == sheet.practice.id
        else { throw Refusal.notFound }
        self.review = review
    }

    /// - Throws: `Refusal.review(.closed)`.
    func requireOpen() throws(Refusal) {
        if review.state != .open { throw .review(.closed) }
    }

    func tell(_ kind: Notice.Kind, _ members: some Sequence<Int64>) throws {
        try ReviewNews(work).tell(kind, Array(Set(members)).sorted(), about: practice)
    }

    /// What stands is taken off by an editor who does not keep the sheet: those who are read answer, and take nothing away.
    var mayEnd: Bool {
        let act: Act = review.state == .final ? .decideSharing : .leadReview
        return can(work.viewer, act, on: sheet.access)
    }

    /// Those who lead it: whoever asked for it, and those who keep the sheet.
    var leaders: [Int64] { (review.openedBy.map { [$0] } ?? []) + sheet.access.owners.sorted() }
}

/// Tells members, in the application, what happens to a review.
struct ReviewNews {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    func tell(_ kind: Notice.Kind, _ members: [Int64], about practice: Int64) throws {
        for member in try ReportStore(work.connection).active(Set(members)) where member != work.viewer.member?.id {
            try NoticeStore(work.connection).renew(
                kind, id: work.world.ids.next(), to: member, about: practice, objectKind: "practice", at: work.now)
        }
    }
}

/// Words that others will read name nobody, unless whoever wrote them looked.
enum ReviewTraces {
    static func refuse(_ texts: [String], isChecked: Bool) throws(Refusal) {
        if let traces = SheetTraces.pointedAt(in: texts, isChecked: isChecked) { throw .review(.traces(traces)) }
    }
}
