package import Domain
internal import SQL
internal import Storage

/// How somebody comes to the reading that they were asked for.
package enum ReadingHold: Sendable, Equatable {
    case own(slug: String, review: Int64)
    /// As typed by a group.
    case code(String)
}

/// Somebody who was asked to read a practice, or a group as one voice, says what they think of it.
package struct AnswerReview: BusinessAct {
    package enum Step: Sendable, Equatable {
        /// Keeps it for later; nobody else reads it.
        case keep(ReviewEntry)
        /// - Parameter isChecked: whoever gives it looked at what may name somebody.
        case give(ReviewEntry, isChecked: Bool)
        case decline
    }

    package static let act = Act.answerReview
    private let hold: ReadingHold
    private let step: Step

    package init(_ hold: ReadingHold, _ step: Step) {
        self.hold = hold
        self.step = step
    }

    /// - Throws: `Refusal.notFound` for whoever was not asked, or `.review`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let known = try FoundVoice(hold, work)
            // Of a reading and the end of the review, one comes first, and the other one sees it.
            try work.practices.hold(known.practice.id)
            let found = try FoundVoice(hold, work)
            if found.review.state != .open { throw Refusal.review(.closed) }
            if let member = viewer.member, found.access.owners.contains(member.id) { throw Refusal.review(.isKeeper) }
            let store = ReviewStore(connection)
            let isDone: Bool
            switch step {
            case .keep(let typed):
                let entry = tidy(typed, found)
                if !entry.lengths.isEmpty { throw Refusal.review(.faults(entry.lengths)) }
                isDone = try store.write(entry, of: found.voice.id, isGiven: false, at: work.now)
            case .give(let typed, let isChecked):
                isDone = try give(tidy(typed, found), isChecked, found, work)
            case .decline:
                isDone = try store.set(.declined, ofVoice: found.voice.id, from: [.invited, .given])
                try store.clear(voice: found.voice.id)
            }
            guard isDone else { throw Refusal.review(.closed) }
            let act = found.voice.kind == .group ? Act.answerAsGroup : Self.act
            try work.record(act, practice: found.practice.id, detail: "voice \(found.voice.id), \(step.name)")
        }
    }

    /// A group is named by those who asked it.
    private func tidy(_ typed: ReviewEntry, _ found: FoundVoice) -> ReviewEntry {
        var entry = typed.tidy(for: found.review.grid)
        if found.voice.kind == .group {
            entry.name = found.voice.name
            entry.family = found.voice.family
        }
        return entry
    }

    private func give(
        _ entry: ReviewEntry, _ isChecked: Bool, _ found: FoundVoice, _ work: Transaction
    ) throws -> Bool {
        let faults = entry.faults(
            for: found.review.grid, families: work.world.families, isGroup: found.voice.kind == .group)
        if !faults.isEmpty { throw Refusal.review(.faults(faults)) }
        try ReviewTraces.refuse(
            [entry.name, entry.preparation] + entry.answers.flatMap { [$0.argument, $0.reference] },
            isChecked: isChecked)
        let isGiven = try ReviewStore(work.connection).write(
            entry, of: found.voice.id, isGiven: true, at: work.now)
        if isGiven && found.voice.state != .given {
            let leaders = (found.review.openedBy.map { [$0] } ?? []) + found.access.owners.sorted()
            try ReviewNews(work).tell(.reviewGiven, leaders, about: found.practice.id)
        }
        return isGiven
    }
}

extension AnswerReview.Step {
    fileprivate var name: String {
        switch self {
        case .keep: "kept"
        case .give: "given"
        case .decline: "declined"
        }
    }
}

/// The voice that somebody holds, with what it reads.
struct FoundVoice {
    let practice: Practice
    let access: SheetAccess
    let review: Review
    let voice: ReviewVoice

    /// - Throws: `Refusal.notFound` for whoever was not asked, and once the sheet is hidden from them.
    init(_ hold: ReadingHold, _ work: Transaction) throws {
        let store = ReviewStore(work.connection)
        switch hold {
        case .own(let slug, let id):
            let one = try ReviewWork(slug, id, for: .answerReview, work)
            let voices = try store.voices(of: id)
            guard let member = work.viewer.member,
                let voice = voices.first(where: { $0.member == member.id && $0.state != .ended })
            else { throw Refusal.notFound }
            (practice, access, review, self.voice) = (one.sheet.practice, one.sheet.access, one.review, voice)
        case .code(let typed):
            guard let plain = ReviewCode.plain(typed),
                let found = try store.voice(code: work.world.credentials.digest(of: plain)),
                let review = try store.find(found.review),
                let practice = try work.practices.find(work.practices.keeper(of: review.practice)),
                let access = try work.practices.access(of: practice.id), can(.anyone, .seeSheet, on: access)
            else { throw Refusal.notFound }
            (self.practice, self.access, self.review, voice) = (practice, access, review, found.voice)
        }
    }
}

/// Reads what a voice holds already, with what the sheet itself says to each criterion.
package struct ReadOwnReading: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let review: Review
        package let voice: ReviewVoice
        /// What the facts of the sheet let suppose, where they do.
        package let readings: [CriterionReading]
    }

    package static let act = Act.readAsGroup
    private let hold: ReadingHold

    package init(_ hold: ReadingHold) { self.hold = hold }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try FoundVoice(hold, work)
            let sheet = try SheetReader(connection, viewer, world).read(found.practice)
            let readable = ReadableSheet(
                SheetProjection(sheet, template: world.template), vocabularies: world.vocabularies)
            return Outcome(
                practice: found.practice, review: found.review, voice: found.voice,
                readings: found.review.grid.readings(of: readable))
        }
    }
}
