package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The methods by name, each with its definition and the number of sheets that follow it.
package struct MethodsPage {
    private let methods: [KnowledgeEntry]
    private let counts: [String: Int]
    private let words: KnowledgeWords
    private var texts: KnowledgeTexts { words.texts }

    /// - Parameter counts: sheets that the reader may see, by code of the method.
    package init(_ methods: [KnowledgeEntry], counts: [String: Int], vocabularies: Vocabularies, frame: Frame) {
        self.counts = counts
        let words = KnowledgeWords(frame, vocabularies, documents: [])
        self.words = words
        let named = methods.map { (key: French.sortKey(words.name(ofMethod: $0.code)), method: $0) }
        self.methods = named.sorted { ($0.key, $0.method.code) < ($1.key, $1.method.code) }.map(\.method)
    }

    package var bytes: [UInt8] {
        Layout(words.frame).page(title: texts.methodsTitle, current: .methods, methods.isEmpty ? empty : content)
    }

    private var content: Markup {
        """
        <h1>\(texts.methodsTitle)</h1>
        <p class="lead">\(texts.methodsLead)</p>
        <ul class="results"\(attribute: "lang", if: words.frame.texts.language != .fr, "fr")>
        \(each: methods, item)</ul>
        <p><a href="\(Link(Route.laboratory(.methods)))">\(words.frame.texts.laboratory.fromMethods)</a></p>
        \(Downloads(words.frame.texts, .methods).markup)
        """
    }

    private var empty: Markup {
        """
        <h1>\(texts.methodsEmpty)</h1>
        <div class="note"><p>\(texts.methodsEmptyAdvice)</p></div>
        """
    }

    private func item(_ method: KnowledgeEntry) -> Markup {
        """
        <li><h2><a href="\(Link(Route.method(slug: method.slug)))">\(words.heading(ofMethod: method.code))</a></h2>
        <p>\(KnowledgeWords.firstSentence(method.shortDefinition ?? ""))</p>
        <p class="meta">\(texts.methodSheets(n: counts[method.code] ?? 0))</p></li>

        """
    }
}
