package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One collection: its introduction, who chose, then its sheets in their order, each with the reason.
package struct CollectionPage {
    private let collection: SheetCollection
    private let entries: [CollectionEntry]
    private let frame: Frame
    private let words: CollectionPageWords
    private var texts: CollectionsTexts { frame.texts.collections }

    package init(
        _ collection: SheetCollection, _ entries: [CollectionEntry], vocabularies: Vocabularies, frame: Frame
    ) {
        self.collection = collection
        self.entries = entries
        self.frame = frame
        words = CollectionPageWords(SheetWords(frame.texts, vocabularies), timeZone: frame.timeZone)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(title: words.title(collection), current: .collections, content)
    }

    private var content: Markup {
        let title = words.title(collection)
        return """
            \(Trail(frame.texts).markup([(texts.title, .collections)], here: title))
            <h1\(attribute: "lang", if: isForeign, "fr")>\(title)</h1>
            <div\(attribute: "lang", if: isForeign, "fr")>\(each: Array(collection.introduction.enumerated()), paragraph)</div>
            <p class="meta">\(words.about(collection).joined(separator: " · "))</p>
            <p class="meta">\(entries.isEmpty ? texts.unreadable : texts.itemsHeading(n: entries.count))</p>
            \(if: !entries.isEmpty, sheets)
            \(if: !entries.isEmpty, Downloads(frame.texts, .collection(collection.slug)).markup)
            <p><a class="button quiet" href="\(Link(Route.collections))">\(texts.seeAll)</a></p>
            """
    }

    private var isForeign: Bool { frame.texts.language != .fr }

    private func paragraph(_ numbered: (offset: Int, element: String)) -> Markup {
        let text = words.words.written(numbered.element)
        return numbered.offset == 0 ? "<p class=\"lead\">\(text)</p>\n" : "<p>\(text)</p>\n"
    }

    private var sheets: Markup {
        let item = CollectionEntryItem(words: words.words, level: .second)
        return """
            <ol class="results"\(attribute: "lang", if: isForeign, "fr")>
            \(each: entries, { item.markup($0.sheet, about: item.head($0.sheet), reason: $0.reason) })</ol>
            """
    }
}
