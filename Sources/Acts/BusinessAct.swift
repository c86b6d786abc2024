package import Domain

/// One thing somebody does to the commons: who may, what is checked, what is stored and what is written in the log.
///
/// Web, command line, API and jobs only translate to an act and back.
package protocol BusinessAct {
    associatedtype Outcome

    static var act: Act { get }

    /// - Throws: `Refusal` when the act may not or cannot be done; nothing has changed then.
    func perform(by viewer: Viewer, in world: World) throws -> Outcome
}

extension BusinessAct {
    /// Refuses viewers who may not do this to the whole instance.
    func requireInstance(_ viewer: Viewer) throws(Refusal) { try viewer.require(Self.act, on: .instance) }

    /// The person who signed in, for acts on one's own account.
    ///
    /// - Throws: `Refusal.forbidden`, or `.confirmationNeeded` when the act is dangerous and the proof is old.
    func requireMember(_ viewer: Viewer) throws(Refusal) -> Member {
        try requireInstance(viewer)
        guard let member = viewer.member else { throw .forbidden(Self.act) }
        return member
    }
}

extension Viewer {
    /// - Throws: `Refusal.notFound` for what is hidden from this viewer, `.forbidden`, `.confirmationNeeded`.
    func require(_ act: Act, on object: ActObject) throws(Refusal) {
        switch decide(self, act, on: object) {
        case .granted: return
        case .unconfirmed: throw .confirmationNeeded
        case .refused: throw .forbidden(act)
        case .hidden: throw .notFound
        }
    }
}
