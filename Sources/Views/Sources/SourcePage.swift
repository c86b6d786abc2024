package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The page of one document: what it is, what was drawn from it, and the right of reply of those it names.
package struct SourcePage {
    private let document: SourceDocument
    private let examples: Examples
    private let knowledge: Knowledge
    private let words: KnowledgeWords
    private var texts: KnowledgeTexts { words.texts }

    package init(
        _ document: SourceDocument, examples: Examples, knowledge: Knowledge, vocabularies: Vocabularies, frame: Frame
    ) {
        self.document = document
        self.examples = examples
        self.knowledge = knowledge
        words = KnowledgeWords(frame, vocabularies, documents: [document])
    }

    package var bytes: [UInt8] {
        let title = KnowledgeWords.written(document.title)
        return Layout(words.frame).page(title: title, content(title))
    }

    private func content(_ title: String) -> Markup {
        let cited = knowledge.citing(document.code)
        return """
            \(Trail(words.frame.texts).markup([(texts.sourcesTitle, .sources)], here: title))
            <h1\(attribute: "lang", if: words.frame.texts.language != .fr, "fr")>\(title)</h1>
            \(identity(cited))
            <div\(attribute: "lang", if: words.frame.texts.language != .fr, "fr")>
            \(if: examples.total > 0, sheets)\
            \(links(texts.methodsFrom, cited.methods) { (words.heading(ofMethod: $0.code), .method(slug: $0.slug)) })\
            \(links(texts.wordsFrom, cited.words) { (KnowledgeWords.name(of: $0), .word(slug: $0.slug)) })
            </div>
            <section class="note" aria-labelledby="reponse"><h2 id="reponse">\(texts.reply)</h2>
            <p>\(texts.replyText) <a href="\(Link(Route.legal))">\(texts.replyLink)</a></p></section>
            """
    }

    private func identity(_ cited: (methods: [KnowledgeEntry], words: [KnowledgeEntry])) -> Markup {
        let counts = [
            texts.sourceSheets(n: examples.total), texts.sourceMethods(n: cited.methods.count),
            texts.sourceWords(n: cited.words.count),
        ]
        let link = document.address.flatMap(KnowledgeWords.outside)
        return """
            <dl class="named">
            \(if: !document.publisher.isEmpty, "<dt>\(texts.publisher)</dt><dd>\(KnowledgeWords.written(document.publisher))</dd>\n")\
            \(if: document.year != nil, "<dt>\(texts.year)</dt><dd>\(document.year ?? 0)</dd>\n")\
            \(if: link != nil, "<dt>\(texts.address)</dt><dd>\(link)</dd>\n")\
            <dt>\(texts.holds)</dt><dd>\(counts.joined(separator: ", "))</dd>
            </dl>
            """
    }

    private var sheets: Markup {
        "<h2>\(texts.sheetsFrom)</h2>\n\(examples.list(more: texts.sheetsAll(n: examples.total)))"
    }

    private func links(
        _ heading: String, _ entries: [KnowledgeEntry], _ link: (KnowledgeEntry) -> (name: String, route: Route)
    ) -> Markup {
        if entries.isEmpty { return "" }
        return """
            <h2>\(heading)</h2>
            <ul class="contents">
            \(each: entries.map(link), { "<li><a href=\"\(Link($0.route))\">\($0.name)</a></li>\n" })</ul>

            """
    }
}
