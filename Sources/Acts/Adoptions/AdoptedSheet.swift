internal import Domain
internal import Storage

/// The sheet of those who take a practice up, begun from the approach of the other: never its place, its context, its results
/// nor its files.
struct AdoptedSheet {
    /// Of the saves that hold what came from elsewhere: such a section is to be adapted until somebody saves it.
    static let origin = "adoption"
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    /// - Parameter adopter: who keeps it from now on.
    func make(
        _ title: String, from source: Practice, as manner: Adoption.Manner, at place: Territory?, team: Int64?,
        by adopter: Member
    ) throws -> Practice {
        let text = FirstText(work)
        let practice = try text.begin(title, state: .draft, address: "reprise")
        let id = practice.id
        let published = try work.facts.facts(of: source.id, edition: 1, readableBy: work.viewer.audiences)
        for (section, facts) in Travelling(work.world.template).facts(of: published, newItem: newItem) {
            try text.save(section, facts, of: id, origin: Self.origin)
        }
        if let place { try text.save("identity", [fact(of: place)], of: id, origin: "form") }
        try text.save("relations", relation(to: source, as: manner), of: id, origin: Self.origin)
        try work.practices.set(territory: place?.id, of: id)
        try work.practices.set(team: team, of: id, at: work.now)
        if let grant = Grant(.custodian, .practice(id)) { try Granting(work).give(grant, to: adopter.id) }
        try Audiences(work).refresh(id)
        return practice
    }

    private func newItem() -> String { String(UInt64(bitPattern: work.world.ids.next()), radix: 36) }

    private func fact(of place: Territory) -> Fact {
        var fact = Fact(item: newItem(), section: "identity", field: "territory", position: 0)
        fact.territory = TerritoryReference(
            id: place.id, name: place.name, kind: place.kind, departement: place.departement)
        return fact
    }

    private func relation(to source: Practice, as manner: Adoption.Manner) -> [Fact] {
        var relation = Fact(item: newItem(), section: "relations", field: "relation", position: 0)
        relation.target = PracticeReference(id: source.id, key: "", slug: source.slug)
        var type = Fact(item: newItem(), section: "relations", field: "relation.type", position: 0)
        type.parent = relation.item
        type.term = manner.relation
        return [relation, type]
    }

    /// Says in a sheet of theirs that it takes up the other one; said already, it stays as it is.
    func link(_ slug: String, to source: Practice, as manner: Adoption.Manner, key: String) throws -> Int64 {
        do {
            let own = try ActedSheet(slug, for: .editSheet, work).practice
            if own.id == source.id { throw Refusal.adoption(.otherSheet) }
            let text = try WorkingText("relations", of: own.id, work)
            let named = try work.facts.facts(of: own.id, edition: 0, readableBy: work.viewer.audiences)
            if named.contains(where: { $0.field == "relation" && $0.target?.id == source.id }) { return own.id }
            let type = TypedLine(item: "+p", field: "relation.type", values: [.term: manner.relation ?? ""])
            let line = TypedLine(item: "+1", field: "relation", values: [.sheet: source.slug], parts: [type])
            _ = try SaveSection(
                slug: slug, section: "relations", TypedSection(lines: [line]), base: try text.current()?.id,
                saveID: String(key.prefix(40))
            ).run(work)
            return own.id
        } catch let refusal as Refusal {
            if case .adoption = refusal { throw refusal }
            throw Refusal.adoption(.otherSheet)
        }
    }

    /// Sections of the approach that say what came from elsewhere, as nobody saved them since.
    static func toAdapt(of practice: Int64, _ work: Transaction) throws -> [String] {
        let copied = Set(try work.revisions.current(of: practice, origin: origin))
        return work.world.template.sections(of: .approach).map(\.name).filter(copied.contains)
    }

    /// The sheet that it came from is erased: no word of it stays that nobody made theirs.
    static func forget(from source: Int64, _ work: Transaction) throws {
        let sheets = try AdoptionStore(work.connection).adoptions(of: [source]).compactMap(\.sheet)
        for sheet in Set(sheets).sorted() {
            try work.facts.forget(sections: work.revisions.current(of: sheet, origin: origin), of: sheet)
            try work.revisions.forget(origin: origin, of: sheet, at: work.now)
            if let practice = try work.practices.find(sheet) {
                try work.index.refresh(practice)
                try work.log.change("practice", sheet)
            }
        }
    }
}
