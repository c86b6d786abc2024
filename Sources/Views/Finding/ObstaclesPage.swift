package import Domain
internal import HTML
internal import Routes
internal import Texts

/// What held practices back, or what helped, by families, each with the sheets that tell it and their base.
package struct ObstaclesPage {
    /// What the page shows, read by the act.
    package struct Model {
        package let side: ObstacleOrLever
        package let base: Int
        /// Sheets by kind.
        package let counts: [String: Int]
        /// Kinds that nothing on the other side stands beside.
        package let open: [String]

        package init(side: ObstacleOrLever, base: Int, counts: [String: Int], open: [String]) {
            self.side = side
            self.base = base
            self.counts = counts
            self.open = open
        }
    }

    private let model: Model
    private let frame: Frame
    private let words: ObstacleWords
    private let vocabulary: Vocabulary?
    private var texts: ObstaclesTexts { frame.texts.obstacles }

    package init(_ model: Model, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        words = ObstacleWords(model.side, vocabularies, frame)
        vocabulary = vocabularies.vocabulary(model.side.field)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: words.title, current: ObstacleRoute.list(model.side),
            """
            <h1>\(words.heading)</h1>
            <p class="lead">\(words.lead)</p>
            <p class="meta">\(words.base(model.base)) \(if: model.base > 0, "\(texts.countNote)")</p>
            <p><a href="\(Link(ObstacleRoute.list(model.side.opposite)))">\(words.seeOther)</a></p>
            \(each: vocabulary?.children(of: nil) ?? [], family)\
            \(if: model.side == .obstacle && model.base > 0, open)
            """)
    }

    private func family(_ term: Term) -> Markup {
        let kinds = below(term)
        let met = kinds.filter { model.counts[$0.code] != nil }
        let unmet = kinds.filter { model.counts[$0.code] == nil }
        return """
            <h2><a href="\(Link(ObstacleRoute.route(model.side, term.code)))">\
            \(words.sheet.heading(term.code, of: model.side.field))</a> <span class="meta">\(count(term.code))</span></h2>
            \(if: !met.isEmpty, "<ul class=\"directory\">\n\(each: met, item)</ul>\n")\
            \(if: !unmet.isEmpty, without(unmet))
            """
    }

    /// Every kind of a family, whatever its depth, in reading order.
    private func below(_ term: Term) -> [Term] {
        (vocabulary?.children(of: term.code) ?? []).flatMap { [$0] + below($0) }
    }

    private func item(_ term: Term) -> Markup {
        "<li>\(words.link(term.code)) <span class=\"meta\">\(count(term.code))</span></li>\n"
    }

    private func count(_ code: String) -> String { texts.sheetsOf(n: model.counts[code] ?? 0, base: model.base) }

    private func without(_ terms: [Term]) -> Markup {
        "<p class=\"meta\">\(texts.unmet) \(each: terms, separator: ", ", { words.link($0.code) }).</p>\n"
    }

    private var open: Markup {
        """
        <section class="note" id="questions" aria-labelledby="questions-titre">
        <h2 id="questions-titre">\(texts.openHeading)</h2>
        \(if: model.open.isEmpty, "<p>\(texts.openNone)</p>", else: questions)
        </section>

        """
    }

    private var questions: Markup {
        """
        <p>\(texts.openLead)</p>
        <ul>
        \(each: model.open, { "<li>\(words.link($0)) <span class=\"meta\">\(count($0))</span></li>\n" })</ul>
        \(words.invitation)
        """
    }
}
