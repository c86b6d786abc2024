package import Domain
internal import SQL
internal import Storage

/// Those who keep a sheet, or edit its place, ask several people and groups to read it with a grid.
package struct OpenReview: BusinessAct {
    package static let act = Act.leadReview
    private let slug: String
    private let grid: String

    /// - Parameter grid: its code; the latest version is read with.
    package init(slug: String, grid: String) {
        self.slug = slug
        self.grid = grid
    }

    /// - Returns: the number of the review.
    /// - Throws: `Refusal.notFound`, `.forbidden` or `.review`.
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let stored = try GridStore(connection).versions(of: grid).first, stored.grid.use == .review else {
                throw Refusal.review(.unknownGrid)
            }
            let store = ReviewStore(connection)
            let id = sheet.practice.id
            try work.practices.hold(id)
            if try store.reviews(of: id).contains(where: { $0.state == .open && $0.grid.code == grid }) {
                throw Refusal.review(.openAlready)
            }
            let review = Review(
                id: world.ids.next(), practice: id, grid: stored.grid, state: .open, openedAt: work.now,
                openedBy: viewer.member?.id, finalAt: nil)
            try store.insert(review, grid: stored.id)
            try ReviewNews(work).tell(.reviewOpened, sheet.access.owners.sorted(), about: id)
            try work.record(Self.act, practice: id, detail: "\(grid) version \(stored.grid.version)")
            return review.id
        }
    }
}

/// Asks somebody who has an account, or a group that has none, to read along.
package struct InviteReader: BusinessAct {
    package enum Reader: Sendable, Equatable {
        /// By the address of their account.
        case person(mail: String)
        /// By a code, as one voice.
        case group(name: String, family: String)
    }

    package static let act = Act.leadReview
    private let slug: String
    private let review: Int64
    private let reader: Reader

    package init(slug: String, review: Int64, _ reader: Reader) {
        self.slug = slug
        self.review = review
        self.reader = reader
    }

    /// - Returns: the code of a group, shown once; nil for a person.
    /// - Throws: `Refusal.notFound`, `.forbidden`, `.members(.badMail)` or `.review`.
    package func perform(by viewer: Viewer, in world: World) throws -> String? {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let one = try ReviewWork(slug, review, for: Self.act, work, isHeld: true)
            try one.requireOpen()
            let voices = try one.store.voices(of: review)
            if voices.filter({ $0.state != .ended }).count >= Review.mostVoices { throw Refusal.review(.tooMany) }
            let code: String?
            switch reader {
            case .person(let mail):
                try invite(mail, one, voices)
                code = nil
            case .group(let name, let family): code = try invite(group: name, family, one)
            }
            try work.record(
                Self.act, practice: one.practice, detail: code == nil ? "invited a person" : "invited a group")
            return code
        }
    }

    private func invite(_ mail: String, _ one: ReviewWork, _ voices: [ReviewVoice]) throws {
        guard let address = MailAddress(mail) else { throw Refusal.members(.badMail) }
        let connection = one.work.connection
        guard let account = try MemberStore(connection).account(mail: address), account.state == .active,
            can(
                .member(try MemberStore(connection).member(account.id, isConfirmed: false)), .seeSheet,
                on: one.sheet.access)
        else { throw Refusal.review(.unreachable) }
        if one.sheet.access.owners.contains(account.id) { throw Refusal.review(.isKeeper) }
        if let mine = voices.first(where: { $0.member == account.id }) {
            guard try one.store.set(.invited, ofVoice: mine.id, from: [.declined, .ended]) else {
                throw Refusal.review(.invitedAlready)
            }
        } else {
            let voice = ReviewVoice(
                id: one.work.world.ids.next(), kind: .person, member: account.id, name: "", family: "",
                state: .invited, preparation: "", givenAt: nil, answers: [])
            try one.store.insert(voice, to: review, code: nil, at: one.work.now)
        }
        try one.tell(.reviewAsked, [account.id])
    }

    private func invite(group typed: String, _ family: String, _ one: ReviewWork) throws -> String {
        guard can(.anyone, .seeSheet, on: one.sheet.access) else { throw Refusal.review(.notPublic) }
        let name = ReportEntry.tidy(typed).replacing("\n", with: " ")
        if !ReportEntry.saysSomething(name) { throw Refusal.review(.nameMissing) }
        if name.count > ReviewEntry.nameLimit { throw Refusal.review(.tooLong) }
        let world = one.work.world
        if !world.families.contains(family) { throw Refusal.review(.familyMissing) }
        let code = ReviewCode.code(from: world.credentials.newToken())
        let voice = ReviewVoice(
            id: world.ids.next(), kind: .group, member: nil, name: name, family: family, state: .invited,
            preparation: "", givenAt: nil, answers: [])
        try one.store.insert(
            voice, to: review, code: world.credentials.digest(of: ReviewCode.plain(code) ?? code), at: one.work.now)
        return code
    }
}

extension World {
    /// Families of actors that a voice may speak for.
    package var families: Set<String> {
        Set(vocabularies.terms(of: ReviewVoice.families).filter { $0.until == nil }.map(\.code))
    }
}

/// Takes a voice out that was invited by mistake, or whose words cannot stay.
package struct EndVoice: BusinessAct {
    package static let act = Act.leadReview
    private let slug: String
    private let review: Int64
    private let voice: Int64

    package init(slug: String, review: Int64, voice: Int64) {
        self.slug = slug
        self.review = review
        self.voice = voice
    }

    /// A voice that was given is not taken out: whoever leads hears what they did not expect.
    ///
    /// - Throws: `Refusal.notFound`, `.forbidden` or `.review(.closed)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let one = try ReviewWork(slug, review, for: Self.act, work, isHeld: true)
            try one.requireOpen()
            guard try one.store.voice(voice)?.review == review else { throw Refusal.notFound }
            guard try one.store.set(.ended, ofVoice: voice, from: [.invited, .declined]) else {
                throw Refusal.review(.closed)
            }
            try work.record(Self.act, practice: one.practice, detail: "ended voice \(voice)")
        }
    }
}

/// Puts the profile on the sheet, once enough different people read; or ends the review.
package struct CloseReview: BusinessAct {
    package enum Step: Sendable, Equatable {
        case finish
        case end
    }

    package static let act = Act.leadReview
    private let slug: String
    private let review: Int64
    private let step: Step

    package init(slug: String, review: Int64, _ step: Step) {
        self.slug = slug
        self.review = review
        self.step = step
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.review`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let one = try ReviewWork(slug, review, for: Self.act, work, isHeld: true)
            let voices = try one.store.voices(of: review)
            if step == .end && !one.mayEnd { throw Refusal.forbidden(Self.act) }
            let isMoved: Bool
            switch step {
            case .finish:
                let readiness = ReviewReadiness(voices)
                if !readiness.isReady { throw Refusal.review(.notReady(readiness)) }
                isMoved = try one.store.set(.final, of: review, from: [.open], at: work.now)
            case .end:
                isMoved = try one.store.set(.ended, of: review, from: [.open, .final], at: work.now)
                if isMoved { try one.store.clear(review) }
            }
            guard isMoved else { throw Refusal.review(.closed) }
            try one.store.closeCodes(of: review)
            if step == .finish {
                try one.tell(.reviewFinal, voices.filter { $0.state == .given }.compactMap(\.member) + one.leaders)
            }
            try work.record(Self.act, practice: one.practice, detail: step == .finish ? "final" : "ended")
        }
    }
}
