package import Domain
internal import HTML
package import Routes
internal import Texts

/// Two to four sheets side by side, what stands in the way when they cannot be, and how to choose others.
package struct ComparePage {
    /// What the page shows, read by the act.
    package struct Model {
        package let route: CompareRoute
        package let chosen: [Practice]
        /// The sheets when there are two to four, none else.
        package let sheets: [Sheet]
        package let absent: [String]
        package let repeated: [Practice]
        package let found: [Practice]
        package let close: [ClosePractice]

        package init(
            route: CompareRoute, chosen: [Practice], sheets: [Sheet], absent: [String] = [], repeated: [Practice] = [],
            found: [Practice] = [], close: [ClosePractice] = []
        ) {
            self.route = route
            self.chosen = chosen
            self.sheets = sheets
            self.absent = absent
            self.repeated = repeated
            self.found = found
            self.close = close
        }
    }

    private let model: Model
    private let frame: Frame
    private let template: Template
    private let words: SheetWords
    private var texts: CompareTexts { frame.texts.compare }

    package init(_ model: Model, template: Template, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        self.template = template
        words = SheetWords(frame.texts, vocabularies)
    }

    package var bytes: [UInt8] {
        let practices = Route.practices(PracticesRoute())
        return Layout(frame).page(
            title: texts.heading, current: practices,
            """
            \(Trail(frame.texts).markup([(frame.texts.practices.listTitle, practices)], here: texts.title))
            <h1>\(texts.heading)</h1>
            <p class="lead">\(texts.lead)</p>
            \(problems)\(if: !model.chosen.isEmpty || !model.absent.isEmpty, chosen)\
            \(if: !model.sheets.isEmpty, comparison)\
            \(if: model.chosen.count < CompareRoute.limit, adding)
            """)
    }

    private var problems: Markup {
        var said = model.absent.map { texts.absent(slug: $0) }
        said += model.repeated.map { texts.repeated(title: title($0)) }
        switch model.chosen.count {
        case 0: said.append(texts.none)
        case 1: said.append(texts.one)
        case (CompareRoute.limit + 1)...:
            said.append(texts.tooMany(n: model.chosen.count, more: model.chosen.count - CompareRoute.limit))
        default: break
        }
        if said.isEmpty { return "" }
        return "<div class=\"note\" role=\"status\">\(each: said, { "<p>\($0)</p>" })</div>\n"
    }

    private var chosen: Markup {
        """
        <h2>\(texts.chosen)</h2>
        <ul class="picked">
        \(each: model.chosen, { practice in
            let remove = texts.removeOf(title: title(practice))
            return """
                <li><a href="\(Link(Route.sheet(slug: practice.slug)))"\(attribute: "lang", language)>\(title(practice))</a> \
                \(link(texts.remove, remove, self.remove(practice.slug)))</li>

                """
        })\(each: model.absent, { slug in
            "<li>\(link(texts.remove, texts.removeAddress(slug: slug), remove(slug), isShown: true))</li>\n"
        })</ul>

        """
    }

    private var comparison: Markup {
        let projections = model.sheets.map { SheetProjection($0, template: template) }
        let whole = SheetComparison(projections, template: template)
        let differences = whole.differences
        let shown = model.route.isOnlyDifferences ? differences : whole
        let columns = model.sheets.map { FactView(words: words, sheet: $0, template: template) }
        var other = route(slugs)
        other.isOnlyDifferences.toggle()
        let label =
            model.route.isOnlyDifferences
            ? texts.everything(n: whole.count) : texts.onlyDifferences(n: differences.count, all: whole.count)
        let toggle: Markup = "<a href=\"\(Link(Route.compare(other)))\" rel=\"nofollow\">\(label)</a>"
        return """
            <p>\(if: differences.count == whole.count, "\(texts.allDiffer)", else: toggle)</p>
            \(if: shown.count == 0, "<p>\(texts.same)</p>\n", else: """
                <div\(attribute: "lang", language)>\
                \(ComparisonTable(comparison: shown, columns: columns, texts: texts).markup)</div>

                """)
            """
    }

    private var adding: Markup {
        """
        <h2>\(texts.add)</h2>
        <search><form class="search" action="\(Link(Route.compare(CompareRoute())))" method="get">
        \(kept)<label for="mots">\(texts.addLabel)</label>
        <input type="search" id="mots" name="\(CompareRoute.wordsField)" value="\(model.route.words)" maxlength="200" \
        autocomplete="off" enterkeyhint="search">
        <button class="button" type="submit">\(texts.addButton)</button>
        </form></search>
        \(if: !model.route.words.isEmpty, found, else: close)
        """
    }

    private var found: Markup {
        if model.found.isEmpty { return "<p role=\"status\">\(texts.foundNone(words: model.route.words))</p>\n" }
        return """
            <h3>\(texts.foundHeading(n: model.found.count))</h3>
            \(proposals(model.found.map { (practice: $0, reason: nil) }))
            """
    }

    private var close: Markup {
        guard let first = model.chosen.first, !model.close.isEmpty else { return "" }
        let reasons = CloseReasons(words: words, template: template)
        return """
            <h3>\(texts.closeTo(title: title(first)))</h3>
            \(proposals(model.close.map { (practice: $0.practice, reason: reasons.sentence($0)) }))
            """
    }

    /// Buttons and not links: what reads every link would never be done with every choice of sheets.
    private func proposals(_ proposals: [(practice: Practice, reason: String?)]) -> Markup {
        """
        <form action="\(Link(Route.compare(CompareRoute())))" method="get">
        \(kept)<ul class="directory proposals">\(each: proposals, proposal)</ul></form>

        """
    }

    private func proposal(_ practice: Practice, _ reason: String?) -> Markup {
        let title = title(practice)
        return """
            <li><a href="\(Link(Route.sheet(slug: practice.slug)))"\(attribute: "lang", language)>\(title)</a> \
            <button class="button quiet" type="submit" name="\(CompareRoute.sheetField)" value="\(practice.slug)">\
            \(texts.adding)<span class="hidden"> \(texts.removeOf(title: title))</span></button>\
            \(reason.map { "<br><span class=\"meta\">\($0)</span>" as Markup })</li>

            """
    }

    /// What is chosen already, carried along by a form.
    private var kept: Markup {
        """
        \(each: slugs, { "<input type=\"hidden\" name=\"\(CompareRoute.sheetField)\" value=\"\($0)\">\n" })
        """
    }

    /// A short link whose object is said to those who do not see where it stands.
    private func link(_ verb: String, _ object: String, _ route: CompareRoute, isShown: Bool = false) -> Markup {
        let object: Markup = isShown ? " \(object)" : "<span class=\"hidden\"> \(object)</span>"
        return "<a class=\"button quiet\" href=\"\(Link(Route.compare(route)))\" rel=\"nofollow\">\(verb)\(object)</a>"
    }

    private var slugs: [String] { model.chosen.map(\.slug) }

    private func remove(_ slug: String) -> CompareRoute { route((slugs + model.absent).filter { $0 != slug }) }

    private func route(_ slugs: [String]) -> CompareRoute {
        CompareRoute(slugs, isOnlyDifferences: model.route.isOnlyDifferences)
    }

    private func title(_ practice: Practice) -> String { words.written(practice.title) }

    /// Contributed words are French, whatever the page speaks.
    private var language: String? { frame.texts.language == .fr ? nil : "fr" }
}
