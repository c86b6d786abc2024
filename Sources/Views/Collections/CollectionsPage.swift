package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The collections by name, each with the beginning of its introduction.
package struct CollectionsPage {
    private let collections: [ListedCollection]
    private let frame: Frame
    private let words: CollectionPageWords
    private var texts: CollectionsTexts { frame.texts.collections }

    package init(_ collections: [ListedCollection], vocabularies: Vocabularies, frame: Frame) {
        self.collections = collections
        self.frame = frame
        words = CollectionPageWords(SheetWords(frame.texts, vocabularies), timeZone: frame.timeZone)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(title: texts.title, current: .collections, collections.isEmpty ? empty : content)
    }

    private var content: Markup {
        """
        <h1>\(texts.title)</h1>
        <p class="lead">\(texts.lead)</p>
        <ul class="results"\(attribute: "lang", if: frame.texts.language != .fr, "fr")>
        \(each: collections, item)</ul>
        <p class="meta">\(texts.help)</p>
        """
    }

    private var empty: Markup {
        """
        <h1>\(texts.emptyHeading)</h1>
        <div class="note"><p>\(texts.emptyAdvice)</p></div>
        <p><a class="button quiet" href="\(Link(Route.practices(PracticesRoute())))">\(texts.seePractices)</a></p>
        """
    }

    private func item(_ listed: ListedCollection) -> Markup {
        let collection = listed.collection
        let about = [texts.sheets(n: listed.sheets)] + words.about(collection)
        return """
            <li><h2><a href="\(Link(Route.collection(slug: collection.slug)))">\(words.title(collection))</a></h2>
            <p>\(words.beginning(collection))</p>
            <p class="meta"\(attribute: "lang", if: frame.texts.language != .fr, frame.texts.language.rawValue)>\
            \(about.joined(separator: " · "))</p></li>

            """
    }
}

/// What pages say of a collection.
struct CollectionPageWords {
    let words: SheetWords
    let timeZone: TimeZone
    private var texts: CollectionsTexts { words.texts.collections }

    init(_ words: SheetWords, timeZone: TimeZone) {
        self.words = words
        self.timeZone = timeZone
    }

    func title(_ collection: SheetCollection) -> String { words.written(collection.title) }

    /// The first sentence of the introduction.
    func beginning(_ collection: SheetCollection) -> String {
        KnowledgeWords.firstSentence(collection.introduction.first ?? "")
    }

    /// Who chose, and since when it reads so.
    func about(_ collection: SheetCollection) -> [String] {
        [
            texts.chosenBy(name: words.written(collection.chosenBy)),
            texts.changed(day: day(collection.changedAt)),
        ]
    }

    /// - Parameter moment: microseconds since 1970-01-01 UTC.
    func day(_ moment: Int64) -> Int { timeZone.local(Int(moment / 1_000_000)).date.number }
}
