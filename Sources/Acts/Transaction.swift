internal import Domain
internal import SQL
internal import Storage

/// The stores of one write transaction, with the log that every act leaves.
struct Transaction {
    let world: World
    let viewer: Viewer
    let now: Int64
    let connection: any Connection
    let index: SheetIndexing

    init(_ connection: any Connection, by viewer: Viewer, in world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
        now = world.now()
        index = SheetIndexing(connection, world: world)
    }

    var practices: PracticeStore { PracticeStore(connection) }
    var facts: FactStore { world.facts(connection) }
    var revisions: RevisionStore { RevisionStore(connection) }
    var editions: EditionStore { EditionStore(connection) }
    var log: LogStore { LogStore(connection) }

    func record(_ act: Act, practice: Int64, detail: String) throws {
        try record(act, kind: "practice", object: practice, detail: detail)
    }

    /// Writes the line of the audit log and the change that refreshes readers: what nobody may forget goes together.
    /// What is done to accounts alone refreshes nobody: it must not cost every visitor their kept pages.
    func record(_ act: Act, kind: String, object: Int64?, detail: String) throws {
        try log.audit(
            AuditLine(
                id: world.ids.next(), at: now, viewer: viewer.auditName, act: act.rawValue, objectKind: kind,
                object: object, detail: detail))
        if !act.isPersonal { try log.change(kind, object ?? 0) }
    }
}
