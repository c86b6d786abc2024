/// The page of where the practices of a method are known to be, year by year.
package struct MethodYearsRoute: Sendable, Equatable {
    package var slug: String
    /// Nil for the last year that sheets speak of.
    package var year: Int?

    package init(_ slug: String, year: Int? = nil) {
        self.slug = slug
        self.year = year
    }

    /// The name of the field of the form.
    package static let yearField = "annee"

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.count == 3, segments[0] == "demarches", segments[2] == "par-annee", !segments[1].isEmpty else {
            return nil
        }
        let year = query.first { $0.name == Self.yearField }.flatMap { Int($0.value) }
        self.init(segments[1], year: year.flatMap { (1_000...9_999).contains($0) ? $0 : nil })
    }

    package var path: String {
        let parameters = year.map { [(name: Self.yearField, value: String($0))] } ?? []
        return "/demarches/\(PathText.encoded(slug))/par-annee" + PathText.query(parameters)
    }

    var entry: RouteEntry { Route.page("method-years", "/demarches/:slug/par-annee") }
}
