internal import Acts
package import Domain
internal import SQL
internal import Storage

/// An instance with every person of the cast and every sheet there can be, each sheet with a word that nothing else has.
package struct CastWorld: Sendable {
    package let world: TestWorld
    package let place: CastPlace
    /// Those of the walk, with their address.
    package let sheets: [(sheet: CastSheet, slug: String, word: String)]
    package let viewers: [Cast: Viewer]

    package init(_ engine: Engine, _ chosen: [CastSheet] = CastSheet.all) throws {
        try self.init(try TestWorld(engine), chosen)
    }

    package init(_ world: TestWorld, _ chosen: [CastSheet] = CastSheet.all) throws {
        let place = try Self.place(world)
        let drafts = chosen.indices.map { Self.draft($0, next: ($0 + 1) % chosen.count) }
        let entries = drafts.isEmpty ? [] : try world.bring(drafts).entries
        let viewers = try Self.people(world, place)
        let sheets = chosen.indices.map { (chosen[$0], entries[$0].slug, Self.word($0)) }
        let first = CastWorld(world, place, sheets, viewers)
        // One collection, gathered while everybody may read them all.
        let gathered = Array(stride(from: 0, to: sheets.count, by: 6))
        if !gathered.isEmpty {
            let draft = Drafts.collection(
                "parcours", gathered.map { sheets[$0].1 }, reason: { "Le \(Self.word(gathered[$0])) encore." })
            try world.perform(ImportCollections([draft], isDryRun: false))
        }
        for sheet in first.sheets { try first.put(sheet.sheet, sheet.slug) }
        // With the roles on single sheets.
        self.init(world, place, sheets, try first.viewersNow())
    }

    private init(
        _ world: TestWorld, _ place: CastPlace, _ sheets: [(CastSheet, String, String)], _ viewers: [Cast: Viewer]
    ) {
        self.world = world
        self.place = place
        self.sheets = sheets
        self.viewers = viewers
    }

    /// The same, with what people hold by now.
    private func viewersNow() throws -> [Cast: Viewer] {
        let now = try viewers.map { person, viewer in
            (person, try viewer.member.map { try world.again($0.id, isConfirmed: person.isConfirmed) } ?? viewer)
        }
        return Dictionary(uniqueKeysWithValues: now)
    }

    package func viewer(_ person: Cast) -> Viewer { viewers[person] ?? .anyone }

    /// The sheets that somebody may see, by the sentences.
    package func seen(by person: Cast) -> [(sheet: CastSheet, slug: String, word: String)] {
        sheets.filter { Sentences.sees(person, $0.sheet) }
    }

    package func hidden(from person: Cast) -> [(sheet: CastSheet, slug: String, word: String)] {
        sheets.filter { !Sentences.sees(person, $0.sheet) }
    }

    /// Makes a sheet stand again as the walk describes it, whatever was done to it.
    package func put(_ sheet: CastSheet, _ slug: String) throws {
        let practice = try world.practice(slug)
        try world.database.write { connection in
            let grants = GrantStore(connection)
            for stored in try grants.grants(onPractice: practice) { try grants.end(stored.id, at: 1) }
            try connection.execute("DELETE FROM claim WHERE practice = \(practice)")
            try CosignerStore(connection).forget(practice: practice)
            _ = try AttachmentStore(connection).remove(try AttachmentStore(connection).ids(of: practice))
            try cosign(practice, sheet, connection)
            for person in Cast.allCases {
                guard let grant = person.role(on: sheet.care).flatMap({ Grant($0, .practice(practice)) }),
                    let member = viewer(person).member?.id
                else { continue }
                try grants.insert(grant, id: world.ids.next(), to: member, by: "operator", at: 1)
            }
        }
        let isCarried = sheet.care == .carried
        let asks = SheetAccess.Proposal(rung: .everyone, member: viewer(.delegate).member?.id)
        try world.put(
            slug, bearer: isCarried ? place.body : nil, team: isCarried ? place.team : nil,
            proposal: sheet.isProposed ? asks : nil)
        try world.place(slug, rung: sheet.rung, state: sheet.state)
    }

    private func cosign(_ practice: Int64, _ sheet: CastSheet, _ connection: any Connection) throws {
        let store = CosignerStore(connection)
        for person in Cast.allCases {
            guard let state = person.cosigning(sheet.care), let member = viewer(person).member?.id else { continue }
            _ = try store.invite(member, to: practice, at: 1)
            if state != .invited { _ = try store.set(state, of: member, on: practice, from: [.invited], at: 1) }
        }
    }

    private static func place(_ world: TestWorld) throws -> CastPlace {
        let ain = try world.place("ain")
        let body = try world.body("structure-du-parcours", in: ain)
        return CastPlace(
            body: body, otherBody: try world.body("structure-voisine"), team: try world.team("équipe", of: body),
            place: ain, around: try world.place("auvergne-rhone-alpes"), elsewhere: try world.place("finistere"))
    }

    private static func people(_ world: TestWorld, _ place: CastPlace) throws -> [Cast: Viewer] {
        let viewers = try Cast.allCases.map { person -> (Cast, Viewer) in
            switch person {
            case .anyone: return (person, .anyone)
            case .instanceOperator: return (person, .instanceOperator)
            default:
                let viewer = try world.somebody(
                    person.rawValue, person.grants(place), bodies: person.bodies(place),
                    teams: person.teams(place), isConfirmed: person.isConfirmed)
                return (person, viewer)
            }
        }
        return Dictionary(uniqueKeysWithValues: viewers)
    }

    /// Four letters apart from every other one, so that no search takes one for another.
    package static func word(_ number: Int) -> String {
        let syllables = ["bo", "di", "fu", "ga", "le", "vy"]
        let digits = [number / 36 % 6, number / 6 % 6, number % 6]
        return (digits + digits).map { syllables[$0] }.joined()
    }

    /// Its word in its title, its text, its body and its place; it names the next one as its model.
    private static func draft(_ number: Int, next: Int) -> PracticeDraft {
        let word = word(number)
        var place = Fact(item: "t", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Val \(word)", kind: "commune", departement: "01")
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Association \(word)", kind: "association")
        return Drafts.practice(
            "parcours\(number)", "Maison \(word)", text: "Le \(word) vole.", targets: ["parcours\(next)"],
            more: [place, body])
    }
}
