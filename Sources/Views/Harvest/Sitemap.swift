internal import Domain
package import HTML

/// The addresses of the site for search engines (sitemaps.org, protocol 0.9).
package struct Sitemap {
    /// One public page.
    package struct Page {
        let link: Link
        /// In seconds since 1970-01-01 UTC, nil where nobody keeps it.
        let changed: Int64?

        package init(_ link: Link, changed: Int64? = nil) {
            self.link = link
            self.changed = changed
        }
    }

    package let bytes: [UInt8]

    /// One part: its pages.
    package init(pages: [Page]) {
        bytes = Self.file(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(each: pages, { "<url>\(Self.inside($0))</url>\n" })</urlset>
            """)
    }

    /// The list of the parts.
    package init(parts: [Link]) {
        bytes = Self.file(
            """
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(each: parts, { "<sitemap><loc>\($0.address)</loc></sitemap>\n" })</sitemapindex>
            """)
    }

    private static func inside(_ page: Page) -> Markup {
        """
        <loc>\(page.link.address)</loc>\
        \(page.changed.map { "<lastmod>\(UTCMoment.text($0 * 1_000_000))</lastmod>" as Markup })
        """
    }

    private static func file(_ root: Markup) -> [UInt8] {
        let file: Markup = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(root)\n"
        return XMLText.sound(file.bytes)
    }
}
