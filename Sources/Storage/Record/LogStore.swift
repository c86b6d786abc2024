package import Domain
package import SQL

/// The audit log and the feed of changes, written in the same transaction as what they tell.
package struct LogStore {
    let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    /// - Parameter detail: counts and reasons, never the text of a sheet.
    package func audit(_ line: AuditLine) throws {
        try connection.execute(
            """
            INSERT INTO audit (id, at, viewer, act, object_kind, object, detail)
            VALUES (\(line.id), \(line.at), \(line.viewer), \(line.act), \(line.objectKind), \(line.object),
                \(line.detail))
            """)
    }

    /// Tells readers what moved. Whoever sees a change sees those of smaller numbers too: an engine that lets several
    /// transactions write makes them take turns from their first change on.
    package func change(_ kind: String, _ id: Int64) throws {
        if let turn = connection.dialect.takingTurns { try connection.each(turn) { _ in } }
        try connection.execute("INSERT INTO change (kind, id) VALUES (\(kind), \(id))")
    }

    /// Tells readers that anything may have moved: this copy of the instance alone, so no archive carries it.
    ///
    /// - Parameter earlier: a number that readers may know from before the numbers themselves were replaced.
    package func changeEverything(after earlier: Int64 = 0) throws {
        if let turn = connection.dialect.takingTurns { try connection.each(turn) { _ in } }
        let next = max(try latestChange(), earlier) + 1
        try connection.execute("INSERT INTO change (seq, kind, id) VALUES (\(next), \(Self.everything), 0)")
        if let restart = connection.dialect.identityRestart(table: "change", column: "seq") {
            try connection.each(restart) { _ in }
        }
    }

    /// The kind of the changes that tell of no one thing.
    static let everything = "instance"

    /// The number of the latest change, 0 before the first: as long as it stays, everything reads the same.
    package func latestChange() throws -> Int64 {
        try connection.first(Self.latest) { try $0.integer(0) } ?? 0
    }

    /// The same when nothing has to be waited for; nil when something would be.
    package static func latestChange(atOnce database: any Database) throws -> Int64? {
        try database.numberAtOnce(latest)
    }

    private static let latest: SQL = "SELECT seq FROM change ORDER BY seq DESC LIMIT 1"

    /// True when somebody did this once.
    package func holds(_ act: Act) throws -> Bool {
        try connection.first("SELECT 1 FROM audit WHERE object_kind = 'demo' AND act = \(act.rawValue)") { _ in true }
            ?? false
    }

    /// The newest lines of the audit log.
    package func recent(limit: Int) throws -> [AuditLine] {
        try connection.query(
            """
            SELECT id, at, viewer, act, object_kind, object, detail FROM audit ORDER BY id DESC LIMIT \(limit)
            """
        ) { row in
            AuditLine(
                id: try row.integer(0), at: try row.integer(1), viewer: try row.text(2), act: try row.text(3),
                objectKind: try row.text(4), object: try row.optionalInteger(5), detail: try row.text(6))
        }
    }
}

/// One line of the audit log: who did what to which object.
package struct AuditLine: Sendable, Equatable {
    package var id: Int64
    package var at: Int64
    package var viewer: String
    package var act: String
    package var objectKind: String
    package var object: Int64?
    package var detail: String

    package init(
        id: Int64, at: Int64, viewer: String, act: String, objectKind: String, object: Int64?, detail: String
    ) {
        self.id = id
        self.at = at
        self.viewer = viewer
        self.act = act
        self.objectKind = objectKind
        self.object = object
        self.detail = detail
    }
}
