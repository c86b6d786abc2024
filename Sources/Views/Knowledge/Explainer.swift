internal import Domain
internal import HTML
internal import Routes
internal import Texts

/// Explains the words of one page: the first time a word of the glossary stands in a text it becomes a link to its
/// definition at the end of the page. One explainer serves one page, in the order in which the page is written.
final class Explainer {
    private let lexicon: Lexicon
    private(set) var explained: [KnowledgeEntry] = []

    init(_ lexicon: Lexicon = Lexicon()) { self.lexicon = lexicon }

    /// The method of that code, when the instance describes it.
    func method(_ code: String) -> KnowledgeEntry? { lexicon.knowledge.method(code) }

    /// A text of the page; never for what already stands in a link.
    func prose(_ text: String) -> Markup {
        var markup = Markup()
        var rest = text.startIndex
        for (range, word) in lexicon.matches(in: text) where !explained.contains(where: { $0.code == word.code }) {
            explained.append(word)
            markup.append(Markup(text: String(text[rest..<range.lowerBound])))
            markup.append(link(String(text[range]), to: word))
            rest = range.upperBound
        }
        markup.append(Markup(text: String(text[rest...])))
        return markup
    }

    private func link(_ text: String, to word: KnowledgeEntry) -> Markup {
        let isAcronym = word.texts(.acronym).contains { $0.lowercased() == text.lowercased() }
        return """
            <a class="term" id="lu-\(word.slug)" href="\(Link(fragment: "mot-\(word.slug)"))">\
            \(if: isAcronym, "<abbr title=\"\(word.label)\">\(text)</abbr>", else: "\(text)")</a>
            """
    }

    /// The definitions of the words met so far, each with a way back; nothing when there was none.
    func section(_ frame: Frame) -> Markup {
        if explained.isEmpty { return "" }
        let texts = frame.texts.knowledge
        return """
            <section class="terms" aria-labelledby="mots-titre">
            <h2 id="mots-titre">\(texts.wordsHeading)</h2>
            <dl>
            \(each: explained, { entry($0, texts) })</dl>
            </section>

            """
    }

    private func entry(_ word: KnowledgeEntry, _ texts: KnowledgeTexts) -> Markup {
        let name = KnowledgeWords.name(of: word)
        return """
            <div id="mot-\(word.slug)">
            <dt>\(name)\(if: !word.lines(.official).isEmpty, " <span class=\"tag\">\(texts.official)</span>")</dt>
            <dd>\(KnowledgeWords.written(word.shortDefinition ?? ""))
            <span class="meta"><a href="\(Link(Route.word(slug: word.slug)))">\(texts.wordsMore)\
            <span class="hidden">\u{A0}: \(name)</span></a> ·
            <a href="\(Link(fragment: "lu-\(word.slug)"))">\(texts.wordsBack)\
            <span class="hidden">\u{A0}: \(name)</span></a></span></dd>
            </div>

            """
    }
}
