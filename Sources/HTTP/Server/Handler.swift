/// What the site gives the server. Called from several threads at once.
package protocol Handler: Sendable {
    /// An answer to a GET or HEAD without a body that is at hand: called on a network loop before all else, so it must
    /// wait for nothing. Nil for what must be made.
    func ready(for request: Request) -> Response?

    /// Called on a network loop once the head is read: from memory, at once.
    func policy(method: Method, path: String) -> RoutePolicy

    /// Called on a worker, or on a network loop when the policy says inline. Must always come back with an answer.
    func respond(to request: Request) -> Response

    /// The page of a refusal the server itself decided; called on a network loop, so from memory, at once.
    func error(_ failure: Failure) -> Response
}

extension Handler {
    package func ready(for _: Request) -> Response? { nil }
}
