/// What the server must know of a route before it reads a body: decided from method and path alone.
package struct RoutePolicy: Sendable {
    /// Methods with an answer; HEAD comes with GET, OPTIONS is answered by the server unless listed.
    package var methods: Set<Method>
    package var body: BodyPolicy
    /// Answered on the network loop itself: only for answers that wait on nothing (health, static files).
    package var runsInline: Bool

    package init(methods: Set<Method> = [.get], body: BodyPolicy = .none, runsInline: Bool = false) {
        self.methods = methods
        self.body = body
        self.runsInline = runsInline
    }

    func allows(_ method: Method) -> Bool {
        methods.contains(method) || (method == .head && methods.contains(.get))
    }

    /// The value of the `Allow` field, in the order of the enum.
    var allow: String {
        Method.allCases.filter { allows($0) || $0 == .options }.map(\.rawValue).joined(separator: ", ")
    }
}
