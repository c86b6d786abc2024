internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// The collections that a sheet is in, on its page.
struct InCollections {
    private let collections: [SheetCollection]
    private let words: SheetWords
    private var texts: CollectionsTexts { words.texts.collections }

    init(_ collections: [SheetCollection], words: SheetWords) {
        self.collections = collections
        self.words = words
    }

    /// Nothing for a sheet that is in none.
    var markup: Markup {
        if collections.isEmpty { return "" }
        return """
            <p class="in-collections"><span\(attribute: "lang", words.texts.language.rawValue)>\
            \(collections.count > 1 ? texts.inMany : texts.inOne)</span> \
            \(each: collections, separator: ", ", link)</p>

            """
    }

    private func link(_ collection: SheetCollection) -> Markup {
        """
        <a href="\(Link(Route.collection(slug: collection.slug)))">\(words.written(collection.title))</a>
        """
    }
}
