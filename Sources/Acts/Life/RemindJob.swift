internal import Domain
internal import SQL
package import Storage

/// Reminds those who answer for sheets: of answers that are due, and of what nobody read again for long. Running it twice
/// the same day tells nothing twice: what was told is noted in the same transaction.
package struct RemindJob: JobKind {
    package static let name = "remind"
    private static let page = 200

    package init() {}

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        try progress.report(0, of: nil)
        let now = world.now()
        let soon = now + Int64(Inquiry.daysToRemind) * 86_400_000_000
        // Those that are late already are told that, once.
        let late =
            try remind(before: now, from: 0, to: 2, .inquiryLate, world)
            + remind(before: now, from: 1, to: 2, .inquiryLate, world)
        let due = try remind(before: soon, from: 0, to: 1, .inquiryDue, world)
        let asked = try askAgain(world, progress)
        return "late \(late), due \(due), to confirm \(asked)"
    }

    private func remind(
        before moment: Int64, from count: Int, to next: Int, _ kind: Notice.Kind, _ world: World
    ) throws -> Int {
        try world.database.write { connection in
            let work = Transaction(connection, by: .instanceOperator, in: world)
            let store = InquiryStore(connection)
            let found = try store.toRemind(before: moment, reminded: count, limit: Self.page)
            for inquiry in found {
                try store.setReminded(next, of: inquiry.id)
                guard let practice = try work.practices.find(inquiry.practice),
                    let access = try work.practices.access(of: inquiry.practice)
                else { continue }
                try InquiryPeople(work, practice, access).tellReceivers(inquiry, kind)
            }
            return found.count
        }
    }

    /// Sheets that somebody keeps and that nobody read again for eighteen months.
    private func askAgain(_ world: World, _ progress: JobProgress) throws -> Int {
        var (last, asked): (Int64, Int) = (0, 0)
        while true {
            let kept = try world.database.read { try PracticeStore($0).kept(after: last, limit: Self.page) }
            guard let end = kept.last else { return asked }
            last = end
            try progress.report(asked, of: nil)
            asked += try world.database.write {
                try ask(about: kept, Transaction($0, by: .instanceOperator, in: world))
            }
        }
    }

    private func ask(about kept: [Int64], _ work: Transaction) throws -> Int {
        let due = try work.practices.toConfirm(
            among: kept, readBefore: SheetFreshness.limit(at: work.now),
            askedBefore: SheetFreshness.askedLimit(at: work.now))
        for id in due {
            guard let practice = try work.practices.find(id), let access = try work.practices.access(of: id) else {
                continue
            }
            try work.practices.setAsked(id, at: work.now)
            try InquiryPeople(work, practice, access).tellKeepers(.sheetToConfirm)
            // What is shown with it is made anew.
            try work.log.change("practice", id)
        }
        return due.count
    }
}
