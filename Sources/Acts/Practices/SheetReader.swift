internal import Domain
internal import SQL
internal import Storage

/// Reads the published sheet of a practice that the viewer may see.
struct SheetReader {
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    func read(_ practice: Practice) throws -> Sheet {
        let facts = world.facts(connection)
        let source = try PracticeStore(connection).source(of: practice.id)
        let published = try facts.facts(of: practice.id, edition: 1, readableBy: viewer.audiences)
        let others = try Set(published.compactMap(\.source)).sorted().compactMap { code in
            try SourceStore(connection).find(code: code)?.document
        }
        var sheet = Sheet(
            practice: practice,
            edition: try EditionStore(connection).latest(of: practice.id),
            source: try source.flatMap { try SourceStore(connection).find($0) },
            facts: published,
            incoming: try facts.incoming(to: practice.id, readableBy: viewer.audiences), otherSources: others)
        let work = Transaction(connection, by: viewer, in: world)
        if let access = try work.practices.access(of: practice.id) {
            sheet.files = try ShownFiles(work).files(of: practice.id, access: access)
        }
        sheet.authors = CreditedBody.credited(
            try CosignerStore(connection).cosigners(of: practice.id).filter { $0.state == .signed }.compactMap(\.body))
        return sheet
    }
}
