package import Domain
internal import SQL
internal import Storage

/// Brings in what the demonstration read together, after its sheets and its people; a sheet that was read stays as it is.
package struct LoadDemoReadings: BusinessAct {
    package static let act = Act.loadDemo

    package init() {}

    /// - Returns: how many were added.
    /// - Throws: `Refusal.forbidden`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int {
        try requireInstance(viewer)
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            var count = 0
            for reading in DemoReading.all where try add(reading, work) { count += 1 }
            if count > 0 { try work.record(Self.act, kind: "demo", object: nil, detail: "\(count) readings") }
            return count
        }
    }

    private func add(_ reading: DemoReading, _ work: Transaction) throws -> Bool {
        let store = ReviewStore(work.connection)
        guard let practice = try work.practices.find(address: reading.slug)?.practice,
            let grid = try GridStore(work.connection).versions(of: reading.grid).first,
            try store.reviews(of: practice.id).isEmpty
        else { return false }
        let review = Review(
            id: work.world.ids.next(), practice: practice.id, grid: grid.grid, state: .open, openedAt: work.now,
            openedBy: try work.members.account(of: .editor)?.id, finalAt: nil)
        try store.insert(review, grid: grid.id)
        for voice in reading.voices { try add(voice, to: review.id, work) }
        if let contest = reading.contest {
            let told = ReviewContest(
                id: work.world.ids.next(), criterion: contest.criterion, text: contest.text, at: work.now)
            try store.add(told, to: review.id)
        }
        if reading.isFinal {
            _ = try store.set(.final, of: review.id, from: [.open], at: work.now)
        } else if let member = try work.members.account(of: .member)?.id {
            let voice = ReviewVoice(
                id: work.world.ids.next(), kind: .person, member: member, name: "", family: "", state: .invited,
                preparation: "", givenAt: nil, answers: [])
            try store.insert(voice, to: review.id, code: nil, at: work.now)
        }
        try work.log.change("practice", practice.id)
        return true
    }

    private func add(_ told: DemoReading.Voice, to review: Int64, _ work: Transaction) throws {
        let store = ReviewStore(work.connection)
        let voice = ReviewVoice(
            id: work.world.ids.next(), kind: told.isGroup ? .group : .person, member: nil, name: told.name,
            family: told.family, state: .invited, preparation: told.preparation, givenAt: nil, answers: [])
        try store.insert(voice, to: review, code: nil, at: work.now)
        var entry = ReviewEntry()
        entry.name = told.name
        entry.family = told.family
        entry.preparation = told.preparation
        entry.answers = told.answers
        _ = try store.write(entry, of: voice.id, isGiven: true, at: work.now)
    }
}
