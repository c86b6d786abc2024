internal import Domain
internal import SQL
internal import Storage

/// The other lists to take away: what the sheets speak of, as far as the viewer may know of it.
struct CommonsExport {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// The publications that readable sheets, methods or words cite, with how many sheets do.
    func sources() throws -> ListExport {
        let counts = try SheetList(connection, readableBy: viewer.audiences).countsBySource()
        let cited = try KnowledgeStore(connection).citedSources()
        let shipped = Dictionary(SourceDocument.shipped.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
        let store = SourceStore(connection)
        let documents = try cited.union(counts.keys).sorted().compactMap { code in
            try store.find(code: code)?.document ?? shipped[code]
        }
        return ListExport(
            name: "sources", columns: ["code", "titre", "editeur", "annee", "adresse", "pratiques"]
        ) { each in
            for document in documents {
                try each(
                    ListRow([
                        .text(document.code), .text(document.title), ListCell(document.publisher),
                        document.year.map(ListCell.integer) ?? .empty, ListCell(document.address),
                        .integer(counts[document.code] ?? 0),
                    ]))
            }
        }
    }

    /// One vocabulary in the columns of the file that changes it (docs/formats/vocabularies.md).
    func vocabulary(_ code: String) throws -> ListExport {
        guard let vocabulary = world.vocabularies.vocabulary(code) else { throw Refusal.notFound }
        return ListExport(name: "vocabulaire-\(code)", columns: VocabularyReader.columns) { each in
            for row in vocabulary.rows { try each(ListRow(row.map { ListCell($0) })) }
        }
    }

    /// Methods or words in the columns of the file that changes them (docs/formats/methods-and-words.md).
    func knowledge(_ kind: KnowledgeKind, name: String) throws -> ListExport {
        let entries = try KnowledgeStore(connection).all(kind)
        return ListExport(name: name, columns: KnowledgeFile.columns(of: kind)) { each in
            for entry in entries {
                var positions: [KnowledgeField: Int] = [:]
                for line in entry.lines {
                    positions[line.field, default: 0] += 1
                    try each(
                        ListRow([
                            .text(entry.code), .text(line.field.rawValue), .integer(positions[line.field] ?? 1),
                            .text(line.text), ListCell(line.source), ListCell(line.locator),
                        ]))
                }
            }
        }
    }

    /// Official places, and the free ones that a readable sheet names, by name.
    func territories() throws -> ListExport {
        let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
        let territories = try list.all(kinds: world.vocabularies.terms(of: "territory").map(\.code))
        return ListExport(
            name: "territoires", columns: ["nom", "type", "code", "departement", "population", "adresse"]
        ) { each in
            for territory in territories {
                try each(
                    ListRow([
                        .text(territory.name), label(territory.kind, of: "territory"), ListCell(territory.code),
                        ListCell(territory.departement), territory.population.map(ListCell.integer) ?? .empty,
                        .text(territory.slug),
                    ]))
            }
        }
    }

    /// Bodies, or groups of residents, by name.
    func organisations(areGroups: Bool) throws -> ListExport {
        let list = OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences)
        let query = OrganisationQuery(isGroup: areGroups, words: [], kind: nil, limit: Int(Int32.max))
        let organisations = try list.page(query)
        return ListExport(
            name: areGroups ? "groupes" : "structures",
            columns: ["nom", "sigle", "type", "siret", "territoire", "departement", "depuis", "jusqu_a", "adresse"]
        ) { each in
            for organisation in organisations { try each(row(organisation)) }
        }
    }

    private func row(_ organisation: Organisation) -> ListRow {
        ListRow([
            .text(organisation.name), ListCell(organisation.acronym), label(organisation.kind, of: "organisation"),
            ListCell(organisation.siret?.digits), ListCell(organisation.territory?.name),
            ListCell(organisation.territory?.departement), day(organisation.since), day(organisation.until),
            .text(organisation.slug),
        ])
    }

    private func label(_ code: String, of vocabulary: String) -> ListCell {
        .text(world.vocabularies.term(code, of: vocabulary)?.french ?? code)
    }

    private func day(_ number: Int?) -> ListCell { ListCell(number.map { CalendarDay(number: $0).iso }) }
}
