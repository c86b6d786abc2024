internal import Domain
internal import HTML
internal import Texts

/// Every way to narrow a search, in one part of the page that folds away where there is little room.
///
/// It is written folded: the style sheet shows its inside on wide screens, so that nothing needs a script and nothing
/// moves on a phone while the page loads.
struct FacetPanel {
    /// How many of the groups are open when nothing is chosen.
    private static let openGroups = 3
    private let facets: [FacetCount]
    private let words: FacetWords
    private let texts: Texts

    init(_ facets: [FacetCount], words: FacetWords, texts: Texts) {
        self.facets = facets
        self.words = words
        self.texts = texts
    }

    /// - Parameter chosen: how many values are chosen.
    func markup(chosen: Int) -> Markup {
        let texts = texts.finding
        return """
            <details class="facets"><summary>\(chosen == 0 ? texts.refine : texts.refineChosen(n: chosen))</summary>
            <a class="jump" href="\(Link(fragment: "resultats"))">\(texts.skipToResults)</a>
            <p class="title">\(texts.refine)</p>
            <p class="meta">\(texts.refineHint)</p>
            \(each: Array(facets.enumerated()), group)\
            <p class="send"><button class="button" type="submit">\(texts.seeSheets)</button></p>
            </details>

            """
    }

    private func group(_ facet: (offset: Int, element: FacetCount)) -> Markup {
        FacetGroup(facet.element, words: words, texts: texts).markup(isOpen: facet.offset < Self.openGroups)
    }
}
