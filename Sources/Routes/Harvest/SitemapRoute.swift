/// The addresses of the site for search engines: the list of the parts, or one part.
package struct SitemapRoute: Sendable, Equatable {
    /// From 1; nil for the list of parts.
    package var part: Int?

    package init(part: Int? = nil) { self.part = part }

    /// The part at a path of one segment, nil when it is none.
    init?(name: String) {
        if name == "sitemap.xml" {
            self.init()
            return
        }
        guard name.hasPrefix("sitemap-"), name.hasSuffix(".xml"),
            // The protocol of site maps knows no more parts.
            let part = Int(name.dropFirst(8).dropLast(4)), 1...50_000 ~= part, "sitemap-\(part).xml" == name
        else { return nil }
        self.init(part: part)
    }

    var path: String { part.map { "/sitemap-\($0).xml" } ?? "/sitemap.xml" }
}
