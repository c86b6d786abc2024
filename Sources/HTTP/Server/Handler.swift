/// What the site gives the server. Called from several threads at once.
package protocol Handler: Sendable {
    /// Called on a network loop once the head is read: from memory, at once.
    func policy(method: Method, path: String) -> RoutePolicy

    /// Called on a worker, or on a network loop when the policy says inline. Must always come back with an answer.
    func respond(to request: Request) -> Response

    /// The page of a refusal the server itself decided; called on a network loop, so from memory, at once.
    func error(_ failure: Failure) -> Response
}
