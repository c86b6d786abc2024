package import Domain
internal import French
internal import SQL
internal import Storage

/// Opens a team in a body: the second rung of who may see.
package struct OpenTeam: BusinessAct {
    package static let act = Act.coordinateBody
    private let slug: String
    private let name: String

    package init(slug: String, name: String) {
        self.slug = slug
        self.name = name
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.members(.nameMissing)` or `.members(.nameTaken)`.
    /// - Returns: its number.
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let body = try CoordinatedBody(slug, transaction).body.id
            let name = try TeamName(name, in: body, besides: nil, connection)
            let id = world.ids.next()
            try TeamStore(connection).insert(
                Team(id: id, body: body, name: name.text), sortKey: name.sortKey,
                at: transaction.now)
            try transaction.record(Self.act, kind: "team", object: id, detail: "opened in body \(body)")
            return id
        }
    }
}

package struct RenameTeam: BusinessAct {
    package static let act = Act.coordinateBody
    private let team: Int64
    private let name: String

    package init(_ team: Int64, name: String) {
        self.team = team
        self.name = name
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.members(.nameMissing)` or `.members(.nameTaken)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let body = try CoordinatedBody(team: team, transaction).body.id
            let name = try TeamName(name, in: body, besides: team, connection)
            try TeamStore(connection).rename(team, name: name.text, sortKey: name.sortKey)
            try transaction.record(Self.act, kind: "team", object: team, detail: "renamed")
        }
    }
}

/// Closes a team: its people leave it, and what it shared is seen by the next rung only.
package struct CloseTeam: BusinessAct {
    package static let act = Act.coordinateBody
    private let team: Int64

    package init(_ team: Int64) { self.team = team }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            _ = try CoordinatedBody(team: team, transaction)
            let store = TeamStore(connection)
            let practices = try store.practices(of: team)
            for id in practices { try transaction.practices.set(team: nil, of: id, at: transaction.now) }
            try Audiences(transaction).refresh(practices)
            try store.close(team, at: transaction.now)
            try transaction.record(Self.act, kind: "team", object: team, detail: "closed")
        }
    }
}

/// Puts somebody of the body into one of its teams, or takes them out; not oneself in: a team gives sight.
package struct SetTeamMember: BusinessAct {
    package static let act = Act.coordinateBody
    private let team: Int64
    private let member: Int64
    private let isIn: Bool

    package init(_ member: Int64, isIn: Bool, _ team: Int64) {
        self.team = team
        self.member = member
        self.isIn = isIn
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.members(.notOfBody)` or `.members(.oneself)`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let transaction = Transaction(connection, by: viewer, in: world)
            let body = try CoordinatedBody(team: team, transaction).body.id
            if isIn && viewer.member?.id == member { throw Refusal.members(.oneself) }
            guard try BodyStore(connection).has(member, in: body) else { throw Refusal.members(.notOfBody) }
            let store = TeamStore(connection)
            if isIn {
                try store.add(member, to: team, at: transaction.now)
            } else {
                try store.remove(member, from: team)
            }
            try transaction.record(
                Self.act, kind: "member", object: member, detail: "\(isIn ? "joined" : "left") team \(team)")
        }
    }
}

/// The name of a team: never empty, once in its body.
struct TeamName {
    private static let limit = 100
    let text: String
    let sortKey: String

    init(_ typed: String, in body: Int64, besides team: Int64?, _ connection: any Connection) throws {
        text = String(typed.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(Self.limit))
        sortKey = French.sortKey(text)
        if sortKey.isEmpty { throw Refusal.members(.nameMissing) }
        let others = try TeamStore(connection).teams(of: body).filter { $0.id != team }
        if others.contains(where: { French.folded($0.name) == French.folded(text) }) {
            throw Refusal.members(.nameTaken)
        }
    }
}
