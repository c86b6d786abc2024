package import Domain
internal import SQL
internal import Storage

/// Somebody takes the practice of a sheet up, as it is or changed, or says why not: for themselves, their body or their team.
package struct AdoptSheet: BusinessAct {
    package struct Outcome: Sendable {
        package let adoption: Adoption
        /// The address of their own sheet, begun or linked.
        package let sheet: String?
        /// False for a form that was sent before.
        package let isNew: Bool
    }

    package static let act = Act.adoptSheet
    private let slug: String
    private let entry: AdoptionEntry
    private let token: String

    /// - Parameter token: of the form: one form makes one, however often it is sent.
    package init(slug: String, _ entry: AdoptionEntry, token: String) {
        self.slug = slug
        self.entry = entry.trimmed
        self.token = token
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.gate` or `.adoption`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        if let refusal = entry.refusal { throw Refusal.adoption(refusal) }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
            // Of two forms at once, the second one waits here and finds the first.
            try work.practices.hold(sheet.practice.id)
            let key = world.credentials.digest(of: "adoption \(member.id) \(token)")
            if let known = try AdoptionStore(connection).find(key: key) {
                if known.practice != sheet.practice.id || known.words != entry.words {
                    throw Refusal.adoption(.sentBefore)
                }
                return Outcome(adoption: known, sheet: try slug(of: known, work), isNew: false)
            }
            let adoption = try write(sheet, member, key, work)
            return Outcome(adoption: adoption, sheet: try slug(of: adoption, work), isNew: true)
        }
    }

    private func slug(of adoption: Adoption, _ work: Transaction) throws -> String? {
        try adoption.sheet.flatMap { try work.practices.find($0)?.slug }
    }

    private func write(_ sheet: ActedSheet, _ member: Member, _ key: String, _ work: Transaction) throws -> Adoption {
        let voice = try AdoptingVoice(entry.adopter, member, work)
        let place = try AdoptionPlaces(work).find(entry, voice.body?.id)
        let days = entry.days
        var adoption = Adoption(
            id: work.world.ids.next(), practice: sheet.practice.id, manner: entry.manner, member: member.id,
            body: voice.body, team: voice.team, rung: entry.chosenRung, words: entry.words,
            place: place.map { AdoptionPlace(id: $0.id, name: $0.name, slug: $0.slug) }, since: days?.since,
            until: days?.until, createdAt: work.now)
        if adoption.shownRung >= .network { try adoption.traces.require(read: entry.isRead) }
        switch entry.follow {
        case .none: break
        case .newSheet:
            adoption.sheet = try AdoptedSheet(work).make(
                entry.title, from: sheet.practice, as: entry.manner, at: place, team: voice.team, by: member
            ).id
        case .ownSheet:
            adoption.sheet = try AdoptedSheet(work).link(entry.sheet, to: sheet.practice, as: entry.manner, key: key)
        }
        try AdoptionStore(work.connection).insert(adoption, key: key)
        try work.record(
            Self.act, practice: sheet.practice.id, detail: "\(entry.manner.rawValue), sheet \(entry.follow.rawValue)")
        try AdoptionNews(work, sheet).tell(adoption)
        return adoption
    }
}

/// In whose name somebody speaks: themselves, a body or a team of theirs.
struct AdoptingVoice {
    let body: CreditedBody?
    let team: Int64?

    /// - Throws: `Refusal.adoption(.notTheirs)`.
    init(_ adopter: Adopter, _ member: Member, _ work: Transaction) throws {
        let organisation: Int64?
        switch adopter {
        case .oneself: (organisation, team) = (nil, nil)
        case .body(let id): (organisation, team) = (id, nil)
        case .team(let id):
            guard let found = try TeamStore(work.connection).find(id), member.teams.contains(id) else {
                throw Refusal.adoption(.notTheirs)
            }
            (organisation, team) = (found.body, id)
        }
        guard let organisation else {
            body = nil
            return
        }
        guard member.organisations.contains(organisation),
            let known = try BodyStore(work.connection).bodies([organisation]).first
        else { throw Refusal.adoption(.notTheirs) }
        body = CreditedBody(id: known.id, name: known.name, slug: known.slug, isGroup: known.isGroup)
    }
}

/// The place where somebody takes a practice up: the one they chose, the only one that their words mean, or their body's.
struct AdoptionPlaces {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    /// - Throws: `Refusal.adoption(.placeUnclear)`.
    func find(_ entry: AdoptionEntry, _ body: Int64?) throws -> Territory? {
        if entry.place.isEmpty && entry.territory.isEmpty { return try body.flatMap(place) }
        if entry.territory == ReportEntry.noTerritory { return nil }
        guard let found = try PlaceOfReport(work).find(question(entry)) else {
            throw Refusal.adoption(.placeUnclear)
        }
        return found
    }

    func choices(_ entry: AdoptionEntry) throws -> [Territory] {
        if entry.place.isEmpty { return [] }
        return try PlaceOfReport(work).choices(question(entry)).places
    }

    /// Where a body works.
    func place(of body: Int64) throws -> Territory? {
        let list = TerritoryList(
            work.connection, readableBy: work.viewer.audiences, terms: work.world.terms)
        return try AdoptionStore(work.connection).place(ofBody: body).flatMap(list.find(slug:))
    }

    private func question(_ entry: AdoptionEntry) -> ReportEntry {
        var question = ReportEntry()
        question[.place] = entry.place
        question.territory = entry.territory
        return question
    }
}
