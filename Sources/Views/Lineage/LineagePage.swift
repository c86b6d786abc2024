package import Domain
internal import HTML
package import Routes
internal import Texts

/// Where a practice comes from and where it went: the drawing of what sheets say, the list of it, and apart from them
/// what the reading found alike and what computation finds near.
package struct LineagePage {
    private let lineage: Lineage
    private let route: LineageRoute
    private let template: Template
    private let frame: Frame
    private let words: SheetWords
    private var texts: LineageTexts { frame.texts.lineage }

    package init(_ lineage: Lineage, route: LineageRoute, template: Template, vocabularies: Vocabularies, frame: Frame)
    {
        self.lineage = lineage
        self.route = route
        self.template = template
        self.frame = frame
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        let title = words.written(lineage.practice.title)
        return Layout(frame).page(
            title: texts.title(title: title), current: .practices(PracticesRoute()),
            """
            \(trail(title))
            <h1>\(texts.heading)</h1>
            <p class="lead">\(texts.lead(title: title))</p>
            \(if: told.isEmpty && alike.isEmpty, nothing)\(if: !told.isEmpty, drawing(title))\
            \(if: !told.isEmpty || lineage.pages > 1, list)\(pages)\(steps)\(likenesses)\(close)
            """)
    }

    private func trail(_ title: String) -> Markup {
        Trail(frame.texts).markup(
            [
                (frame.texts.practices.listTitle, .practices(PracticesRoute())),
                (title, .sheet(slug: lineage.practice.slug)),
            ], here: texts.trail)
    }

    private var told: [LineageTie] { lineage.ties.filter { !isLikeness($0) } }
    private var alike: [LineageTie] { lineage.ties.filter(isLikeness) }

    private func isLikeness(_ tie: LineageTie) -> Bool { words.relationFamily(of: tie.relation) == .likeness }

    private var table: LineageTable { LineageTable(lineage: lineage, words: words, template: template) }

    private var nothing: Markup {
        "<div class=\"note\"><p>\(texts.none)</p><p>\(texts.noneAdvice)</p></div>\n"
    }

    private func drawing(_ title: String) -> Markup {
        let other = LineageRoute(route.slug, page: lineage.page, isWide: !route.isWide)
        return """
            \(LineageDrawing(LineageNodes(lineage, words), title: title, isPicture: false, texts).markup)\
            <p><a class="button quiet" href="\(Link(Route.lineage(other)))" rel="nofollow">\
            \(route.isWide ? texts.narrower : texts.wider)</a></p>

            """
    }

    private var list: Markup {
        """
        <h2 id="liste">\(texts.listHeading)</h2>
        <p class="meta">\(texts.incomingCount(n: lineage.incoming))</p>
        \(table.markup(told))
        """
    }

    private var pages: Markup {
        if lineage.pages < 2 { return "" }
        let practices = frame.texts.practices
        return """
            <nav class="pages" aria-label="\(practices.pagesLabel)">
            \(if: lineage.page > 1, step(practices.previous, to: lineage.page - 1))
            <span>\(practices.pageOf(page: lineage.page, pages: lineage.pages))</span>
            \(if: lineage.page < lineage.pages, step(practices.next, to: lineage.page + 1))
            </nav>

            """
    }

    private func step(_ label: String, to page: Int) -> Markup {
        let other = LineageRoute(route.slug, page: page, isWide: route.isWide)
        return "<a class=\"button quiet\" href=\"\(Link(Route.lineage(other)))\">\(label)</a>"
    }

    private var steps: Markup {
        if lineage.steps.isEmpty { return "" }
        return """
            <h2>\(texts.stepsHeading)</h2>
            <p class="meta">\(texts.stepsLead)</p>
            \(each: lineage.steps, step)
            """
    }

    private func step(_ step: Lineage.Step) -> Markup {
        let title = words.written(step.practice.title ?? "")
        let whole = Route.lineage(LineageRoute(step.practice.slug ?? ""))
        return """
            <h3>\(texts.stepOf(title: title))</h3>
            <ul class="facts"\(attribute: "lang", language)>
            \(each: step.ties, { "<li>\(table.step($0))</li>\n" })</ul>
            \(if: step.hasMore, "<p><a href=\"\(Link(whole))\">\(texts.stepMore)<span class=\"hidden\"> \(texts.seeAllOf(title: title))</span></a></p>\n")
            """
    }

    /// Each practice once: what two sheets have in common, both may say.
    private var likenesses: Markup {
        if alike.isEmpty { return "" }
        return """
            <h2>\(texts.likenessHeading)</h2>
            <p class="meta">\(texts.likenessLead)</p>
            <ul class="facts"\(attribute: "lang", language)>
            \(each: grouped, { "<li>\($0)</li>\n" })</ul>

            """
    }

    private var grouped: [Markup] {
        var order: [String] = []
        var labels: [String: [String]] = [:]
        var titles: [String: String] = [:]
        for tie in alike {
            let key = tie.other?.slug ?? tie.fact.text ?? ""
            if titles[key] == nil {
                order.append(key)
                titles[key] = tie.other?.title ?? tie.fact.text ?? ""
            }
            let label = tie.relation.map { words.label($0, of: "relation") } ?? ""
            if !labels[key, default: []].contains(label) { labels[key, default: []].append(label) }
        }
        let linked = Set(alike.compactMap(\.other?.slug))
        return order.map { key in
            let name = words.written(titles[key] ?? "")
            let said = (labels[key] ?? []).joined(separator: ", ")
            return """
                \(if: linked.contains(key), "<a href=\"\(Link(Route.sheet(slug: key)))\">\(name)</a>", else: "\(name)")\
                 <span class="meta">· \(said)</span>
                """
        }
    }

    private var close: Markup {
        if lineage.close.isEmpty { return "" }
        let reasons = CloseReasons(words: words, template: template)
        return """
            <h2>\(texts.closeHeading)</h2>
            <p class="meta">\(texts.closeLead)</p>
            <ul class="sheets">
            \(each: lineage.close, { near in
                """
                <li><a href="\(Link(Route.sheet(slug: near.practice.slug)))">\(words.written(near.practice.title))</a>\
                <br><span class="meta">\(reasons.sentence(near))</span></li>

                """
            })</ul>

            """
    }

    private var language: String? { frame.texts.language == .fr ? nil : "fr" }
}
