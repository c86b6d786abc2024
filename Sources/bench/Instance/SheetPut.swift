internal import Domain
internal import French
internal import SQL
internal import Storage

/// Stores one made-up sheet after the other inside a transaction.
struct SheetPut {
    private let connection: any Connection
    private let facts: FactStore
    private let ids: IdentifierSource
    private let now: Int64
    private let bodies: [OrganisationReference]
    private let places: [String: TerritoryReference]

    init(
        _ connection: any Connection, _ facts: FactStore, ids: IdentifierSource, now: Int64,
        bodies: [OrganisationReference], places: [String: TerritoryReference]
    ) {
        self.connection = connection
        self.facts = facts
        self.ids = ids
        self.now = now
        self.bodies = bodies
        self.places = places
    }

    func put(_ sheet: MadeSheet) throws {
        let slug = "\(French.slug(sheet.title))-\(sheet.number)"
        let practice = Practice(
            id: ids.next(), slug: slug, title: sheet.title, rung: sheet.isPublic ? .everyone : .network,
            state: .published, version: 1)
        let practices = PracticeStore(connection)
        let editions = EditionStore(connection)
        try practices.insert(practice, sortKey: French.sortKey(sheet.title), source: nil, at: now)
        _ = try practices.give(practice.id, address: slug, at: now)
        try facts.add(facts(of: sheet), to: practice.id, source: nil)
        try facts.publishFirst(practice.id)
        try editions.insert(
            Edition(number: 1, decidedBy: "bench", decision: "imported", at: now, licence: "Licence Ouverte 2.0"),
            of: practice.id, revisions: "{}")
        let access = SheetAccess(rung: practice.rung, state: practice.state)
        try editions.setAudiences(access.audiences, of: practice.id, edition: 1)
        if sheet.isPublic { try practices.markPublic(practice.id) }
    }

    private func facts(of sheet: MadeSheet) -> [Fact] {
        var facts = sheet.texts.map { text in
            var fact = Fact(item: text.field, section: text.section, field: text.field, position: 0)
            fact.text = text.text
            return fact
        }
        for (field, codes) in sheet.terms {
            for (index, code) in codes.enumerated() { facts.append(term(code, field, index)) }
        }
        facts.append(bearer(sheet.bearer))
        if let place = sheet.departement.flatMap({ places[$0] }) {
            var fact = Fact(item: "territory", section: "identity", field: "territory", position: 0)
            fact.territory = place
            facts.append(fact)
        }
        if let year = sheet.year, let day = CalendarDay(year: year, month: 1, day: 1) {
            var fact = Fact(item: "years", section: "identity", field: "years", position: 0)
            fact.text = String(year)
            fact.since = day.number
            facts.append(fact)
        }
        return facts
    }

    private func term(_ code: String, _ field: String, _ index: Int) -> Fact {
        // The part of an obstacle or of a lever that says its type is tied to its text.
        let parent = field.hasSuffix(".type") ? String(field.prefix { $0 != "." }) : nil
        let section = Template.current.section(of: field)?.name ?? ""
        var fact = Fact(item: "\(field)-\(index)", section: section, field: field, position: index, parent: parent)
        fact.term = code
        fact.isInferred = true
        return fact
    }

    private func bearer(_ number: Int) -> Fact {
        var fact = Fact(item: "bearer", section: "identity", field: "bearer", position: 0)
        fact.organisation = bodies[number]
        return fact
    }
}
