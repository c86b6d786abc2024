package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The collection that the home page shows, with its first sheets.
package struct FeaturedCollection: Sendable {
    let listed: ListedCollection
    let entries: [CollectionEntry]
    let others: [SheetCollection]

    /// - Parameters:
    ///   - entries: those that are shown.
    ///   - others: named under it.
    package init(_ listed: ListedCollection, entries: [CollectionEntry], others: [SheetCollection]) {
        self.listed = listed
        self.entries = entries
        self.others = others
    }
}

/// Draws that collection.
struct HomeCollection {
    private let featured: FeaturedCollection
    private let words: CollectionPageWords
    private var texts: Texts { words.words.texts }

    init(_ featured: FeaturedCollection, words: SheetWords, timeZone: TimeZone) {
        self.featured = featured
        self.words = CollectionPageWords(words, timeZone: timeZone)
    }

    var markup: Markup {
        let collection = featured.listed.collection
        return """
            <section class="shelf" aria-labelledby="collection">
            <h2 id="collection"><span class="k">\(texts.home.collectionKicker)</span> \
            <span\(attribute: "lang", if: isForeign, "fr")>\(words.title(collection))</span></h2>
            <p\(attribute: "lang", if: isForeign, "fr")>\(words.beginning(collection))</p>
            <ul class="sheets"\(attribute: "lang", if: isForeign, "fr")>\(each: featured.entries, item)</ul>
            <p><a class="button quiet" href="\(Link(Route.collection(slug: collection.slug)))">\
            \(texts.home.collectionRead(n: featured.listed.sheets))</a></p>
            \(if: !featured.others.isEmpty, others)\
            <p><a href="\(Link(Route.collections))">\(texts.collections.seeAll)</a></p>
            </section>

            """
    }

    private var isForeign: Bool { texts.language != .fr }

    private func item(_ entry: CollectionEntry) -> Markup {
        let sheet = entry.sheet.practice
        return """
            <li><a href="\(Link(Route.sheet(slug: sheet.slug)))">\(words.words.written(sheet.title))</a>\
            <br><span class="meta">\(words.words.written(entry.reason))</span></li>

            """
    }

    private var others: Markup {
        """
        <p>\(texts.home.collectionOthers) \(each: featured.others, separator: ", ", { other in
            """
            <a href="\(Link(Route.collection(slug: other.slug)))"\(attribute: "lang", if: isForeign, "fr")>\(words.title(other))</a>
            """
        })</p>

        """
    }
}
