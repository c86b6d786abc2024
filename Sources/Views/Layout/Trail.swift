internal import HTML
internal import Routes
internal import Texts

/// The way back up from a page.
struct Trail {
    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    func markup(_ steps: [(name: String, route: Route)], here: String) -> Markup {
        """
        <nav aria-label="\(texts.common.pathLabel)"><ol class="trail meta">
        \(each: steps, { "<li><a href=\"\(Link($0.route))\">\($0.name)</a></li>" })<li aria-current="page">\(here)</li>
        </ol></nav>
        """
    }
}
