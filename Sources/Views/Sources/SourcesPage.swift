package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The documents that this site rests on, each with what it brings here.
package struct SourcesPage {
    private let sources: [(document: SourceDocument, sheets: Int)]
    private let knowledge: Knowledge
    private let frame: Frame
    private var texts: KnowledgeTexts { frame.texts.knowledge }

    /// - Parameter sources: with the number of sheets that the reader may see; those that brought most come first.
    package init(_ sources: [(document: SourceDocument, sheets: Int)], knowledge: Knowledge, frame: Frame) {
        let named = sources.map { (key: French.sortKey($0.document.title), source: $0) }
        self.sources = named.sorted { ($1.source.sheets, $0.key) < ($0.source.sheets, $1.key) }.map(\.source)
        self.knowledge = knowledge
        self.frame = frame
    }

    package var bytes: [UInt8] { Layout(frame).page(title: texts.sourcesTitle, sources.isEmpty ? empty : content) }

    private var content: Markup {
        """
        <h1>\(texts.sourcesTitle)</h1>
        <p class="lead">\(texts.sourcesLead)</p>
        <ul class="results">
        \(each: sources, { item($0.document, $0.sheets) })</ul>
        \(Downloads(frame.texts, .sources).markup)
        """
    }

    private var empty: Markup {
        """
        <h1>\(texts.sourcesEmpty)</h1>
        <div class="note"><p>\(texts.sourcesEmptyAdvice)</p></div>
        """
    }

    private func item(_ document: SourceDocument, _ sheets: Int) -> Markup {
        let year = document.year.map { ", \($0)" } ?? ""
        let (methods, words) = knowledge.citing(document.code)
        return """
            <li><h2\(attribute: "lang", if: frame.texts.language != .fr, "fr")>\
            <a href="\(Link(Route.source(code: document.code)))">\(KnowledgeWords.written(document.title))</a></h2>
            <p class="meta">\(KnowledgeWords.written(document.publisher))\(year)</p>
            <p>\(SheetWords.capitalised(texts.sourceSheets(n: sheets))), \(texts.sourceMethods(n: methods.count)), \
            \(texts.sourceWords(n: words.count)).</p></li>

            """
    }
}
