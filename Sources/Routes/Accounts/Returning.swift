internal import HTML

/// A page of the account that leads back to where the reader was.
package struct Returning: Sendable, LinkTarget {
    /// The name of the parameter, and of the field of the form.
    package static let field = "retour"
    private let route: AccountRoute
    private let destination: Route?

    package init(_ route: AccountRoute, to destination: Route?) {
        self.route = route
        self.destination = destination
    }

    package var path: String {
        guard let destination else { return route.path }
        return route.path + PathText.query([(Self.field, destination.path)])
    }
}
