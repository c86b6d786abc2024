internal import Domain
internal import SQL
internal import Storage

/// Finds what a filter of the list names: its identifier in the database and its name in words.
struct SubjectResolver {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    /// - Throws: `Refusal.notFound` for a thing that is not there, or that the viewer may not know of.
    func resolve(_ filter: SheetFilter) throws -> (subject: SheetSubject, name: String) {
        if let field = filter.subject.field { return try term(filter.value, of: field) }
        switch filter.subject {
        case .source: return try source(filter.value)
        case .territory: return try territory(filter.value)
        case .organisation: return try organisation(filter.value)
        default: throw Refusal.notFound
        }
    }

    private func term(_ code: String, of field: String) throws -> (subject: SheetSubject, name: String) {
        let vocabulary = world.template.field(field)?.vocabulary ?? ""
        guard let id = world.terms.id(code, of: vocabulary), let term = world.vocabularies.term(code, of: vocabulary)
        else { throw Refusal.notFound }
        let family = world.vocabularies.vocabulary(vocabulary)?.family(of: code).dropFirst() ?? []
        if family.isEmpty { return (.term(id, field: field), term.french) }
        return (.family([id] + family.compactMap { world.terms.id($0, of: vocabulary) }, field: field), term.french)
    }

    private func organisation(_ slug: String) throws -> (subject: SheetSubject, name: String) {
        let list = OrganisationList(connection, terms: world.terms, readableBy: viewer.audiences)
        guard let found = try list.find(slug) else { throw Refusal.notFound }
        return (.organisation(found.organisation.id), found.organisation.name)
    }

    private func source(_ code: String) throws -> (subject: SheetSubject, name: String) {
        guard let (id, document) = try SourceStore(connection).find(code: code) else { throw Refusal.notFound }
        return (.source(id), document.title)
    }

    private func territory(_ slug: String) throws -> (subject: SheetSubject, name: String) {
        let list = TerritoryList(connection, readableBy: viewer.audiences, terms: world.terms)
        guard let territory = try list.find(slug: slug) else { throw Refusal.notFound }
        return (.territory(territory.id), territory.name)
    }
}
