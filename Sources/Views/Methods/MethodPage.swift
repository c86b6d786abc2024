package import Domain
internal import HTML
internal import Routes
internal import Texts

/// The page of one method: what it is, how it is done, what it takes, who practises it here, where this comes from.
package struct MethodPage {
    private let method: KnowledgeEntry
    private let examples: Examples
    private let lexicon: Lexicon
    private let words: KnowledgeWords
    private let explainer: Explainer
    private let whence: KnowledgeWhence
    private let years: MethodYears
    private var texts: KnowledgeTexts { words.texts }

    package init(
        _ method: KnowledgeEntry, examples: Examples, lexicon: Lexicon, documents: [SourceDocument],
        vocabularies: Vocabularies, years: MethodYears = MethodYears(sheets: 0, read: [], stages: []), frame: Frame
    ) {
        self.method = method
        self.years = years
        self.examples = examples
        self.lexicon = lexicon
        words = KnowledgeWords(frame, vocabularies, documents: documents)
        explainer = Explainer(lexicon)
        whence = KnowledgeWhence(entry: method, words: words)
    }

    package var bytes: [UInt8] {
        let title = words.heading(ofMethod: method.code)
        return Layout(words.frame).page(title: title, current: .methods, content(title))
    }

    private func content(_ title: String) -> Markup {
        """
        \(Trail(words.frame.texts).markup([(texts.methodsTitle, .methods)], here: title))
        <article\(attribute: "lang", if: words.frame.texts.language != .fr, "fr")>
        <h1>\(title)</h1>
        \(each: method.lines(.definition), { "<p class=\"lead\">\(line($0))</p>\n" })\
        \(list(texts.principles, .principle))\(steps)\(list(texts.roles, .role))\(duration)\
        \(list(texts.training, .training))\(list(texts.conditions, .condition))\(list(texts.ethics, .ethics))\
        \(list(texts.tools, .tool))\(list(texts.limits, .limit))\
        \(practices)\(byYear)\(neighbours)\(readings)\(whence.section)\
        \(explainer.section(words.frame))\
        \(next)
        </article>
        """
    }

    private func line(_ line: KnowledgeEntry.Line) -> Markup {
        "\(explainer.prose(KnowledgeWords.written(line.text)))\(whence.mark(line))"
    }

    private func list(_ heading: String, _ field: KnowledgeField) -> Markup {
        let lines = method.lines(field)
        if lines.isEmpty { return "" }
        return """
            <h2>\(heading)</h2>
            <ul>
            \(each: lines, { "<li>\(line($0))</li>\n" })</ul>

            """
    }

    private var steps: Markup {
        let lines = method.lines(.step)
        if lines.isEmpty { return "" }
        return """
            <h2>\(texts.steps)</h2>
            <ol class="steps">
            \(each: lines, { "<li>\(line($0))</li>\n" })</ol>

            """
    }

    /// A length that no source gives is said to be unknown: it is the first thing people ask.
    private var duration: Markup {
        if !method.lines(.duration).isEmpty { return list(texts.duration, .duration) }
        return "<h2>\(texts.duration)</h2>\n<p class=\"absent\">\(texts.unknownDuration)</p>\n"
    }

    private var practices: Markup {
        """
        <h2>\(texts.practices)</h2>
        \(if: examples.total == 0, noPractice, else: examples.list(more: texts.practicesAll(n: examples.total)))
        """
    }

    /// Nothing where no sheet says a date.
    private var byYear: Markup {
        guard let all = years.years else { return "" }
        let texts = words.frame.texts.progress
        return """
            <h2>\(texts.heading)</h2>
            <p>\(texts.base(n: years.dated, total: years.sheets)) \(texts.span(years: words.frame.texts.language.years(from: all.lowerBound, to: all.upperBound)))</p>
            <p><a class="button quiet" href="\(Link(Route.methodYears(MethodYearsRoute(method.slug))))">\(texts.see)</a></p>

            """
    }

    private var noPractice: Markup {
        let route = Route.practices(PracticesRoute(words: words.name(ofMethod: method.code)))
        return """
            <p>\(texts.practicesNone) <a href="\(Link(route))">\(texts.practicesSearch)</a></p>

            """
    }

    private var neighbours: Markup {
        let others = method.texts(.related).compactMap { lexicon.knowledge.method($0) }
        if others.isEmpty { return "" }
        return """
            <h2>\(texts.neighbours)</h2>
            <ul>
            \(each: others, neighbour)</ul>

            """
    }

    private func neighbour(_ other: KnowledgeEntry) -> Markup {
        """
        <li><a href="\(Link(Route.method(slug: other.slug)))">\(words.heading(ofMethod: other.code))</a>\u{A0}: \
        \(KnowledgeWords.firstSentence(other.shortDefinition ?? ""))</li>

        """
    }

    private var readings: Markup {
        let addresses = method.texts(.address).compactMap(KnowledgeWords.outside)
        if method.lines(.reference).isEmpty && addresses.isEmpty { return "" }
        return """
            <h2>\(texts.references)</h2>
            <ul>
            \(each: method.lines(.reference), { "<li>\(line($0))</li>\n" })\
            \(each: addresses, { "<li>\($0)</li>\n" })</ul>

            """
    }

    private var next: Markup {
        """
        <section class="note" aria-labelledby="suite"><h2 id="suite">\(texts.next)</h2>
        <ul>
        \(if: examples.total > 0, "<li>\(texts.nextRead)</li>\n")<li>\(texts.nextTalk)</li>
        <li><a href="\(Link(Route.methods))">\(texts.nextOthers)</a></li></ul></section>
        """
    }
}
