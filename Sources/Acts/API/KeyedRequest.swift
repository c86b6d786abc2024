internal import SQL
internal import Storage

/// A request that its program may send twice and that is done once.
package struct KeyedRequest: Sendable {
    package enum Found: Sendable, Equatable {
        /// Never seen: to be done now.
        case new
        /// Done before: what was answered then.
        case done(status: Int, body: String)
        /// Being done, or broken off: nobody knows.
        case running
        /// The key was given to another request.
        case other
    }

    private let member: Int64
    private let key: String
    private let fingerprint: String
    private let world: World

    /// - Parameters:
    ///   - key: what the program calls the request.
    ///   - fingerprint: digest of all that the request says.
    package init(member: Int64, key: String, fingerprint: String, in world: World) {
        self.member = member
        self.key = key
        self.fingerprint = fingerprint
        self.world = world
    }

    package func begin() throws -> Found {
        try world.database.write { connection in
            let store = APIAnswerStore(connection)
            guard let known = try store.answer(member: member, key: key) else {
                try store.begin(member: member, key: key, fingerprint: fingerprint, at: world.now())
                return .new
            }
            if known.fingerprint != fingerprint { return .other }
            guard let status = known.status else { return .running }
            return .done(status: status, body: known.body ?? "")
        }
    }

    package func finish(status: Int, body: String) throws {
        try world.database.write {
            try APIAnswerStore($0).finish(member: member, key: key, status: status, body: body)
        }
    }

    /// Nothing was done: the same request may be sent again.
    package func giveUp() throws {
        try world.database.write { try APIAnswerStore($0).forget(member: member, key: key) }
    }
}
