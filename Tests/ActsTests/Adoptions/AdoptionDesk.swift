import Acts
import Domain
import SQL
import Storage
import TestSupport

/// A public sheet that somebody keeps, a body elsewhere with a team, its people, and an editor.
struct AdoptionDesk {
    let world: TestWorld
    let slug = "atelier"
    let keeper: Viewer
    let adopter: Viewer
    let mate: Viewer
    let stranger: Viewer
    let editor: Viewer
    let body: Int64
    let team: Int64

    init(_ engine: Engine, more: [Fact] = []) throws {
        world = try TestWorld(engine)
        let (ain, nord) = (try world.place("ain"), try world.place("nord"))
        try world.bring([Drafts.practice("1", "Atelier", text: "Une table et des voisins.", more: more)])
        let bearer = try world.body("maison", in: ain)
        try world.put(slug, bearer: bearer, territory: ain)
        try world.place(slug, rung: .everyone)
        let scope = Scope.practice(try world.practice(slug))
        keeper = try world.somebody("Qui porte", [Grant(.delegate, scope)], bodies: [bearer])
        body = try world.body("foyer", in: nord)
        team = try world.team("equipe", of: body)
        adopter = try world.somebody("Qui reprend", bodies: [body], teams: [team])
        mate = try world.somebody("Même équipe", bodies: [body], teams: [team])
        stranger = try world.somebody("Ailleurs")
        editor = try world.somebody("Comité", [Grant(.editor, .territory(ain))])
    }

    func entry(_ manner: Adoption.Manner, _ rung: Rung? = nil) -> AdoptionEntry {
        var entry = AdoptionEntry(manner)
        entry.adopter = .team(team)
        entry.rung = rung
        if manner == .adapted { entry.words.changed = "Le soir plutôt que le jour." }
        if manner == .declined { entry.words.reason = "Le tableau suffit." }
        return entry
    }

    @discardableResult
    func say(_ entry: AdoptionEntry, token: String? = nil, by viewer: Viewer? = nil) throws -> AdoptSheet.Outcome {
        try world.perform(
            AdoptSheet(slug: slug, entry, token: token ?? "\(world.ids.next())"), by: viewer ?? adopter)
    }

    func shown(to viewer: Viewer) throws -> [Adoption] {
        try world.perform(ReadSheetLife(slug: slug), by: viewer).adoptions.map(\.adoption)
    }

    func kinds(_ viewer: Viewer) throws -> [Notice.Kind] {
        try world.perform(ReadNotices(), by: viewer).map(\.notice.kind)
    }

    /// The same person with what they hold by now.
    func again(_ viewer: Viewer) throws -> Viewer { try world.again(viewer.member?.id ?? 0) }

    func facts(_ slug: String) throws -> [Fact] {
        let id = try world.practice(slug)
        return try world.database.read { connection in
            let store = FactStore(
                connection, terms: try VocabularyStore(connection).index(), template: Template.current)
            return try store.facts(of: id, edition: 0, readableBy: [.everyone, .network])
        }
    }
}
