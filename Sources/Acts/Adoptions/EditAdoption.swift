package import Domain
internal import SQL
internal import Storage

/// Those who take a practice up change what they said of it, or how far it is read.
package struct EditAdoption: BusinessAct {
    package static let act = Act.editAdoption
    private let id: Int64
    private let entry: AdoptionEntry

    /// - Parameter entry: whoever takes it up, how, and their sheet stay as they are.
    package init(_ id: Int64, _ entry: AdoptionEntry) {
        self.id = id
        self.entry = entry.trimmed
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.gate` or `.adoption`.
    package func perform(by viewer: Viewer, in world: World) throws {
        _ = try requireMember(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingAdoption(id, work)
            try found.requireOwn()
            let before = found.adoption
            if let refusal = entry.words.refusal(before.manner) { throw Refusal.adoption(refusal) }
            if !entry.since.isEmpty && entry.days == nil { throw Refusal.adoption(.sinceUnreadable) }
            guard before.adopter.rungs.contains(entry.rung ?? before.rung) else {
                throw Refusal.adoption(.noSuchReaders)
            }
            var after = before
            after.words = entry.words
            after.rung = entry.rung ?? before.rung
            if !entry.territory.isEmpty || entry.place != before.place?.name ?? "" {
                let place = try AdoptionPlaces(work).find(entry, before.body?.id)
                after.place = place.map { AdoptionPlace(id: $0.id, name: $0.name, slug: $0.slug) }
            }
            (after.since, after.until) = (entry.days?.since, entry.days?.until)
            if after.words != before.words || after.rung < .everyone { after.agreedAt = nil }
            if after.rung == .everyone && after != before { after.answer = "" }
            if after.shownRung >= .network { try after.traces.require(read: entry.isRead) }
            try AdoptionStore(connection).update(after, at: work.now)
            try work.record(Self.act, practice: before.practice, detail: "changed")
            let isNewer = before.shownRung < .network || (after.waitsForEditors && !before.waitsForEditors)
            if isNewer { try found.news(work)?.tell(after) }
        }
    }
}

extension Adoption {
    /// In whose name it was said.
    package var adopter: Adopter {
        if let team { return .team(team) }
        return body.map { .body($0.id) } ?? .oneself
    }
}

/// Those who took a practice up tell how it went.
package struct TellFeedback: BusinessAct {
    package static let act = Act.editAdoption
    private let id: Int64
    private let feedback: AdoptionFeedback
    private let isRead: Bool

    /// - Parameter isRead: what may tell of somebody was read, and identifies nobody.
    package init(_ id: Int64, _ feedback: AdoptionFeedback, isRead: Bool = false) {
        self.id = id
        self.feedback = feedback.trimmed
        self.isRead = isRead
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.gate` or `.adoption`.
    package func perform(by viewer: Viewer, in world: World) throws {
        _ = try requireMember(viewer)
        if let refusal = feedback.refusal { throw Refusal.adoption(refusal) }
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingAdoption(id, work)
            try found.requireOwn()
            var after = found.adoption
            after.feedback = feedback
            after.feedback?.at = work.now
            // What everybody would read anew goes through the editors again.
            if feedback.isShown { after.agreedAt = nil }
            if after.shownRung >= .network { try after.traces.require(read: isRead) }
            try AdoptionStore(connection).update(after, at: work.now)
            try work.record(Self.act, practice: after.practice, detail: "feedback")
            try found.news(work)?.tell(after, .adoptionTold)
        }
    }
}

/// Those who took a practice up take back how it went, or all that they said: no word of it is left.
package struct WithdrawAdoption: BusinessAct {
    package enum Part: String, Sendable {
        case whole, feedback
    }

    package static let act = Act.editAdoption
    /// Of the journal, with the number of the adoption: a restore of an older copy withdraws it again.
    static let kind = "adoption"
    private let id: Int64
    private let part: Part

    package init(_ id: Int64, _ part: Part = .whole) {
        self.id = id
        self.part = part
    }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws {
        _ = try requireMember(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingAdoption(id, work)
            try found.requireOwn()
            let store = AdoptionStore(connection)
            switch part {
            case .whole: try store.remove(id)
            case .feedback:
                var after = found.adoption
                after.feedback = nil
                try store.update(after, at: work.now)
            }
            try work.record(Self.act, practice: found.adoption.practice, detail: "withdrawn, \(part.rawValue)")
            if part == .whole { try world.journal.append(Erasure(at: work.now, kind: Self.kind, id: id)) }
        }
    }
}

/// Those who took a practice up write to those who keep its sheet.
package struct WriteToOrigin: BusinessAct {
    package static let act = Act.editAdoption
    private let id: Int64
    private let text: String

    package init(_ id: Int64, _ text: String) {
        self.id = id
        self.text = ReportEntry.tidy(text)
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.adoption`.
    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        try AdoptionMessage.require(text)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let found = try StandingAdoption(id, work)
            try found.requireOwn()
            // What is kept in a team is read by nobody who keeps the sheet.
            guard found.adoption.shownRung >= .network, let news = found.news(work) else {
                throw Refusal.adoption(.answeredAlready)
            }
            try AdoptionStore(connection).add(
                AdoptionMessage(side: .adopter, text: text, at: work.now), id: world.ids.next(), to: id, by: member.id)
            try work.record(Self.act, practice: found.adoption.practice, detail: "message")
            try news.tell(found.adoption, .adoptionTold)
        }
    }
}

extension AdoptionMessage {
    static func require(_ text: String) throws(Refusal) {
        if !ReportEntry.saysSomething(text) { throw .adoption(.nothingSaid) }
        if text.count > limit { throw .adoption(.tooLong) }
    }
}
