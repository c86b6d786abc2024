internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// How to come back to a search, follow what joins it, and take its sheets away.
struct SavedSearch {
    private let search: SheetSearch
    private let frame: Frame
    private var texts: FindingTexts { frame.texts.finding }

    init(_ search: SheetSearch, frame: Frame) {
        self.search = search
        self.frame = frame
    }

    var markup: Markup {
        """
        <section class="keep" aria-labelledby="garder"><h2 id="garder">\(texts.keepHeading)</h2>
        <p>\(texts.keepText)</p>
        \(frame.canonical.map(address))\
        <p class="meta">\(texts.keepFollow) \(FeedLinks(frame.texts, .search(search)).markup)</p>
        \(Downloads(frame.texts, .practices(search)).markup)</section>

        """
    }

    private func address(_ link: Link) -> Markup {
        """
        <p class="address"><label for="adresse">\(texts.keepAddress)</label>
        <input type="text" id="adresse" readonly value="\(link.address)"></p>

        """
    }
}
