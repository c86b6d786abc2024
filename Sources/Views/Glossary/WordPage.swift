package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The page of one word: what it is not, its definitions by source, its other names, where it is used.
package struct WordPage {
    private let word: KnowledgeEntry
    private let sheets: Int
    private let lexicon: Lexicon
    private let words: KnowledgeWords
    private var texts: KnowledgeTexts { words.texts }

    /// - Parameter sheets: that the reader may see and whose text uses the word.
    package init(
        _ word: KnowledgeEntry, sheets: Int, lexicon: Lexicon, documents: [SourceDocument],
        vocabularies: Vocabularies, frame: Frame
    ) {
        self.word = word
        self.sheets = sheets
        self.lexicon = lexicon
        words = KnowledgeWords(frame, vocabularies, documents: documents)
    }

    package var bytes: [UInt8] {
        let title = SheetWords.capitalised(KnowledgeWords.name(of: word))
        return Layout(words.frame).page(title: title, content(title))
    }

    private func content(_ title: String) -> Markup {
        let up = [(texts.glossaryTitle, Route.glossary(DirectoryRoute()))]
        return """
            \(Trail(words.frame.texts).markup(up, here: title))
            <article\(attribute: "lang", if: words.frame.texts.language != .fr, "fr")>
            <h1>\(title)</h1>
            \(scope)\(official)\(definitions)\(names)\(related)\(uses)
            </article>
            """
    }

    private var scope: Markup {
        let lines = word.lines(.scope)
        if lines.isEmpty { return "" }
        return """
            <section class="note" aria-labelledby="nuance"><h2 id="nuance">\(texts.scope)</h2>
            \(each: lines, { statement($0) })</section>

            """
    }

    /// One definition may take several lines: the place is said after the last.
    private var official: Markup {
        let lines = word.lines(.official)
        guard let last = lines.last else { return "" }
        return """
            <h2>\(texts.officialHeading)</h2>
            <div class="official">
            \(each: lines, { "<p>\(KnowledgeWords.written($0.text))</p>\n" })\
            <p class="meta">\(words.origin(last))</p>
            </div>
            <p class="meta">\(texts.officialNote)</p>

            """
    }

    private var definitions: Markup {
        let lines = word.lines(.definition)
        if lines.isEmpty { return "" }
        return """
            <h2>\(texts.definitions(n: lines.count))</h2>
            \(if: lines.count > 1, "<p class=\"meta\">\(texts.definitionsDiffer)</p>\n")\
            \(each: lines, { statement($0) })
            """
    }

    private func statement(_ line: KnowledgeEntry.Line) -> Markup {
        "<p>\(KnowledgeWords.written(line.text))<br><span class=\"meta\">\(words.origin(line))</span></p>\n"
    }

    private var names: Markup {
        let rows = [
            (texts.acronym, word.texts(.acronym)), (texts.variants, word.texts(.variant)),
            (texts.aliases, word.texts(.alias)),
        ].filter { !$0.1.isEmpty }
        if rows.isEmpty { return "" }
        return """
            <dl class="named">
            \(each: rows, { "<dt>\($0.0)</dt><dd>\(KnowledgeWords.written($0.1.joined(separator: ", ")))</dd>\n" })</dl>

            """
    }

    private var related: Markup {
        let others = word.texts(.related).compactMap { lexicon.knowledge.word($0) }
        if others.isEmpty { return "" }
        return """
            <h2>\(texts.relatedWords)</h2>
            <ul>
            \(each: others, { "<li><a href=\"\(Link(Route.word(slug: $0.slug)))\">\(KnowledgeWords.name(of: $0))</a></li>\n" })\
            </ul>

            """
    }

    private var uses: Markup {
        let methods = lexicon.methods(using: word)
        let route = Route.practices(PracticesRoute(words: word.label))
        return """
            <h2>\(texts.uses)</h2>
            <p>\(if: sheets > 0, "<a href=\"\(Link(route))\">\(texts.usesSheets(n: sheets))</a>", else: "\(texts.usesSheets(n: 0))").</p>
            \(if: !methods.isEmpty, "<h3>\(texts.usesMethods)</h3>\n<ul>\n\(each: methods, method)</ul>\n")
            """
    }

    private func method(_ entry: KnowledgeEntry) -> Markup {
        """
        <li><a href="\(Link(Route.method(slug: entry.slug)))">\(words.heading(ofMethod: entry.code))</a></li>

        """
    }
}
