package import Domain
internal import SQL
internal import Storage

/// Reads a sheet as somebody who would take its practice up needs it: in whose name, which sheets are theirs, and who did it
/// before them, near them first.
package struct PrepareAdoption: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        /// In whose name they may speak besides their own.
        package let voices: [(adopter: Adopter, name: String)]
        /// Sheets that they keep, by name.
        package let sheets: [Practice]
        package let place: Territory?
        /// What the words of a place may mean.
        package let choices: [Territory]
        /// Those who took it up, in the same département first.
        package let others: [ReadableAdoption]
        /// The nearest sheets, in the same département first.
        package let near: [ClosePractice]
        /// What they said of this sheet before.
        package let own: [Adoption]
        /// What travels: sections of the approach that the sheet says something in.
        package let sections: [String]
    }

    package static let act = Act.adoptSheet
    private static let shown = 3
    private let slug: String
    private let entry: AdoptionEntry?

    /// - Parameter entry: what was typed, when a form comes back.
    package init(slug: String, _ entry: AdoptionEntry? = nil) {
        self.slug = slug
        self.entry = entry?.trimmed
    }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
            let id = sheet.practice.id
            let places = AdoptionPlaces(work)
            let place = try member.organisations.sorted().lazy.compactMap(places.place).first
            let all = try AdoptionStore(connection).adoptions(of: [id] + work.practices.merged(into: id))
            let own = all.filter { $0.isOf(member) }
            let kept = member.grants.filter { $0.scope.kind == .practice }.compactMap(\.scope.id)
            let sheets = try SheetList(connection, readableBy: viewer.audiences)
                .practices(Set(kept).subtracting([id]).sorted())
            let facts = try work.facts.facts(of: id, edition: 1, readableBy: viewer.audiences)
            return Outcome(
                practice: sheet.practice, voices: try voices(member, work),
                sheets: sheets.values.sorted { ($0.title, $0.id) < ($1.title, $1.id) }, place: place,
                choices: try entry.map { try places.choices($0) } ?? [],
                others: try others(all.filter { !$0.isOf(member) }, place, work),
                near: try near(id, place, work), own: own,
                sections: Travelling(world.template).facts(of: facts, newItem: { "" }).map(\.section))
        }
    }

    private func voices(_ member: Member, _ work: Transaction) throws -> [(adopter: Adopter, name: String)] {
        let bodies = try BodyStore(work.connection).bodies(member.organisations.sorted())
        let teams = try TeamStore(work.connection).teams(with: member.id)
        return bodies.flatMap { body in
            [(adopter: Adopter.body(body.id), name: body.name)]
                + teams.filter { $0.body == body.id }.map { (.team($0.id), "\(body.name), \($0.name)") }
        }
    }

    private func others(_ all: [Adoption], _ place: Territory?, _ work: Transaction) throws -> [ReadableAdoption] {
        let shown = all.filter { $0.shownRung >= .network && !$0.audiences.isDisjoint(with: work.viewer.audiences) }
        let list = TerritoryList(work.connection, readableBy: work.viewer.audiences, terms: work.world.terms)
        let isNear = try Dictionary(
            shown.map { adoption in
                let there = try adoption.place.flatMap { try list.find(slug: $0.slug) }
                return (adoption.id, there?.departement != nil && there?.departement == place?.departement)
            }, uniquingKeysWith: { first, _ in first })
        let ordered = shown.filter { isNear[$0.id] == true } + shown.filter { isNear[$0.id] != true }
        return try ReadableAdoption.all(Array(ordered.prefix(Self.shown)), work)
    }

    private func near(_ id: Int64, _ place: Territory?, _ work: Transaction) throws -> [ClosePractice] {
        let close = try CloseSheets(work.connection, work.viewer, work.world).find(
            near: id, besides: [], limit: Self.shown * 4)
        guard let departement = place?.departement else { return Array(close.prefix(Self.shown)) }
        let places = try work.facts.facts(
            of: close.map(\.practice.id), fields: ["territory"], readableBy: work.viewer.audiences)
        func isHere(_ one: ClosePractice) -> Bool {
            places[one.practice.id]?.contains { $0.territory?.departement == departement } ?? false
        }
        return Array((close.filter(isHere) + close.filter { !isHere($0) }).prefix(Self.shown))
    }
}
