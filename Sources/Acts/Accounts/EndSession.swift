package import Domain
internal import SQL
internal import Storage

/// Signs other browsers of one's own out, once it is sure who asks: whoever holds a stolen browser must not be able to sign
/// its owner out of all the others.
package struct EndSession: BusinessAct {
    package enum Which: Sendable, Equatable {
        case one(Int64)
        /// All but the one that asks.
        case others(than: Int64)
    }

    package static let act = Act.editOwnCredentials
    private let which: Which

    package init(_ which: Which) { self.which = which }

    /// - Throws: `Refusal.confirmationNeeded`; `.notFound` for a session that is over or somebody else's.
    package func perform(by viewer: Viewer, in world: World) throws {
        let member = try requireMember(viewer)
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            switch which {
            case .one(let id):
                guard try work.sessions.sessions(of: member.id).contains(where: { $0.id == id }) else {
                    throw Refusal.notFound
                }
                try work.sessions.end(id, at: work.now)
                try work.record(Self.act, kind: "member", object: member.id, detail: "one session ended")
            case .others(let kept):
                try work.sessions.endAll(of: member.id, except: kept, at: work.now)
                try work.record(Self.act, kind: "member", object: member.id, detail: "other sessions ended")
            }
        }
    }
}
