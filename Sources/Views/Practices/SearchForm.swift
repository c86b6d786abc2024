internal import HTML
internal import Routes
internal import Texts

/// One field for a need, a wish or a problem, in the reader's own words.
struct SearchForm {
    private let texts: Texts

    init(_ texts: Texts) { self.texts = texts }

    func markup(words: String) -> Markup {
        """
        <search><form class="search" action="\(Link(Route.practices(PracticesRoute())))" method="get">
        \(SearchField(texts).markup(words: words))
        </form></search>
        """
    }
}
