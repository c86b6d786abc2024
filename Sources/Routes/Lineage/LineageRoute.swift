/// The page of where a practice comes from and where it went.
package struct LineageRoute: Sendable, Equatable {
    package var slug: String
    /// Of what other sheets say, from 1.
    package var page: Int
    /// Two steps instead of one.
    package var isWide: Bool

    package init(_ slug: String, page: Int = 1, isWide: Bool = false) {
        self.slug = slug
        self.page = page
        self.isWide = isWide
    }

    private static let (pageField, widthField, wide) = ("page", "voisinage", "2")

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.count == 3, segments[0] == "pratiques", segments[2] == "filiation", !segments[1].isEmpty else {
            return nil
        }
        let first = { (name: String) in query.first { $0.name == name }?.value }
        self.init(
            segments[1], page: max(1, first(Self.pageField).flatMap { Int($0) } ?? 1),
            isWide: first(Self.widthField) == Self.wide)
    }

    package var path: String {
        var parameters: [(name: String, value: String)] = []
        if page > 1 { parameters.append((Self.pageField, String(page))) }
        if isWide { parameters.append((Self.widthField, Self.wide)) }
        return "/pratiques/\(PathText.encoded(slug))/filiation" + PathText.query(parameters)
    }

    var entry: RouteEntry { Route.page("lineage", "/pratiques/:slug/filiation") }
}
