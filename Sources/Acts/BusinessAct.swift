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
    func requireInstance(_ viewer: Viewer) throws(Refusal) {
        if !can(viewer, Self.act, on: nil) { throw .forbidden(Self.act) }
    }
}
