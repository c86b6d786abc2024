@testable import HTTP

/// A request target as the server would hand it to the site.
struct ParsedTarget {
    let path: String
    let query: Query

    /// Nil when the server itself would refuse it.
    init?(_ text: String) {
        guard let target = Target(parsing: text.utf8) else { return nil }
        path = target.path
        query = target.query
    }
}
