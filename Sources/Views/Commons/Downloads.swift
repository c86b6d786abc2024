internal import HTML
internal import Routes
internal import Texts

/// The links at the foot of a list: the whole of it as a file to take away.
struct Downloads {
    private let texts: Texts
    private let listing: ExportRoute.Listing

    init(_ texts: Texts, _ listing: ExportRoute.Listing) {
        self.texts = texts
        self.listing = listing
    }

    var markup: Markup {
        let formats = texts.formats
        let links: [(name: String, format: ExportRoute.Format)] = [
            (formats.downloadCSV, .csv), (formats.downloadSpreadsheet, .xlsx), (formats.downloadJSON, .json),
        ]
        return """
            <p class="meta">\(formats.download) \(each: links, separator: ", ", { link in
                """
                <a href="\(Link(Route.export(ExportRoute(listing, link.format))))" download>\(link.name)</a>
                """
            })</p>

            """
    }
}
