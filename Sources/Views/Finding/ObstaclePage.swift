package import Domain
internal import HTML
internal import Routes
internal import Texts

/// One kind of obstacle or of lever: how many sheets tell it, what is said to be its pair, what stands beside it, and
/// the sentences of the sheets.
package struct ObstaclePage {
    /// What some sheet says of the kind, with the sheet it is read in.
    package struct Telling {
        package let sheet: Sheet
        package let facts: [Fact]

        package init(sheet: Sheet, facts: [Fact]) {
            self.sheet = sheet
            self.facts = facts
        }
    }

    /// A fact of the kind and what its source says is the pair of it.
    package struct Pair {
        package let sheet: Sheet
        package let fact: Fact
        package let others: [Fact]

        package init(sheet: Sheet, fact: Fact, others: [Fact]) {
            self.sheet = sheet
            self.fact = fact
            self.others = others
        }
    }

    /// What the page shows, read by the act.
    package struct Model {
        package let side: ObstacleOrLever
        package let term: Term
        package let base: Int
        package let total: Int
        /// Sheets by kind, for those below this one.
        package let counts: [String: Int]
        package let tellings: [Telling]
        package let pairs: [Pair]
        /// By kind of the other side; nil for those without one.
        package let beside: [(kind: String?, tellings: [Telling])]
        package let isOpen: Bool
        /// Sheets that pairs and neighbours were looked for in.
        package let gathered: Int
        /// Those of them that say that it is contested.
        package let contested: Int

        package init(
            side: ObstacleOrLever, term: Term, base: Int, total: Int, counts: [String: Int], tellings: [Telling],
            pairs: [Pair], beside: [(kind: String?, tellings: [Telling])], isOpen: Bool, gathered: Int,
            contested: Int = 0
        ) {
            self.side = side
            self.term = term
            self.base = base
            self.total = total
            self.counts = counts
            self.tellings = tellings
            self.pairs = pairs
            self.beside = beside
            self.isOpen = isOpen
            self.gathered = gathered
            self.contested = contested
        }
    }

    private let model: Model
    private let frame: Frame
    private let template: Template
    private let vocabulary: Vocabulary?
    private let words: ObstacleWords
    private var texts: ObstaclesTexts { frame.texts.obstacles }
    private var all: Route {
        .practices(PracticesRoute(filter: SheetFilter(model.side.facet, model.term.code)))
    }

    package init(_ model: Model, template: Template, vocabularies: Vocabularies, frame: Frame) {
        self.model = model
        self.frame = frame
        self.template = template
        vocabulary = vocabularies.vocabulary(model.side.field)
        words = ObstacleWords(model.side, vocabularies, frame)
    }

    package var bytes: [UInt8] {
        let title = words.sheet.heading(model.term.code, of: model.side.field)
        return Layout(frame).page(
            title: title, current: ObstacleRoute.list(model.side),
            """
            \(Trail(frame.texts).markup([(words.title, ObstacleRoute.list(model.side))], here: title))
            <h1>\(title)</h1>
            <p class="lead">\(words.met(model.total, of: model.base))</p>
            \(if: model.contested > 0, "<p>\(texts.contested(n: model.contested, read: model.gathered))</p>\n")            \(what)\(kinds)\(if: model.total > 0, told)
            <p class="meta"><a href="\(Link(Route.vocabulary(VocabularyRoute(model.side.field))))">\(texts.vocabulary)</a></p>
            """)
    }

    /// Other words for it, the family it is in, the word that took its place.
    private var what: Markup {
        let synonyms =
            frame.texts.language == .fr
            ? model.term.frenchSynonyms.map(words.sheet.written) : model.term.englishSynonyms
        let retired = model.term.isRetired
        return """
            <p class="meta">\(if: !synonyms.isEmpty, "\(texts.alsoSaid(words: synonyms.joined(separator: ", "))) ")\
            \(model.term.parent.map { "\(texts.partOf) \(words.link($0)). " as Markup })\
            \(if: retired, "\(texts.retired) ")\
            \(model.term.successor.map { "\(texts.seeInstead) \(words.link($0))." as Markup })</p>

            """
    }

    private var kinds: Markup {
        let kinds = (vocabulary?.children(of: model.term.code) ?? []).filter { model.counts[$0.code] != nil }
        if kinds.isEmpty { return "" }
        return """
            <h2>\(texts.kinds)</h2>
            <ul class="directory">
            \(each: kinds, { kind in
                let count = texts.sheetsOf(n: model.counts[kind.code] ?? 0, base: model.base)
                return "<li>\(words.link(kind.code)) <span class=\"meta\">\(count)</span></li>\n"
            })</ul>

            """
    }

    private var told: Markup {
        """
        \(if: model.isOpen, question, else: otherSide)
        <h2>\(texts.told)</h2>
        \(if: model.total > model.tellings.count, "<p class=\"meta\">\(texts.firstRead(n: model.tellings.count))</p>\n")\
        <ul class="results"\(attribute: "lang", words.language)>
        \(each: model.tellings, telling)</ul>
        \(if: model.total > 1, "<p><a class=\"button quiet\" href=\"\(Link(all))\">\(texts.allSheets(n: model.total))</a></p>\n")\

        """
    }

    /// An obstacle is never shown alone: what lifted it, what stands beside it, or that nobody said.
    private var question: Markup {
        if model.side == .lever { return "" }
        return """
            <section class="note" aria-labelledby="question"><h2 id="question">\(texts.question)</h2>
            <p>\(texts.questionText)</p>
            \(words.invitation)
            </section>

            """
    }

    private var otherSide: Markup {
        """
        <h2>\(words.pairs)</h2>
        \(if: model.pairs.isEmpty, "<p class=\"absent\">\(words.noPair)</p>\n", else: "\(each: model.pairs, pair)")\
        \(if: model.total > model.gathered, "<p class=\"meta\">\(texts.firstRead(n: model.gathered))</p>\n")\
        \(if: !model.beside.isEmpty, beside)
        """
    }

    private func pair(_ pair: Pair) -> Markup {
        let facts = facts(pair.sheet)
        let (obstacles, levers) = model.side == .obstacle ? ([pair.fact], pair.others) : (pair.others, [pair.fact])
        let sheet = frame.texts.sheet
        return """
            <dl class="pair lifted"\(attribute: "lang", words.language)>
            <div><dt>\(sheet.pairObstacle)</dt>\(each: obstacles, { "<dd>\(line($0, facts))</dd>" })</div>
            <div><dt>\(sheet.pairLever)</dt>\(each: levers, { "<dd>\(line($0, facts))</dd>" })\
            <dd class="meta">\(link(pair.sheet))</dd></div>
            </dl>

            """
    }

    private var beside: Markup {
        """
        <h3>\(words.beside)</h3>
        <p class="meta">\(words.besideNote)</p>
        \(each: model.beside, kind)
        """
    }

    private func kind(_ kind: String?, _ tellings: [Telling]) -> Markup {
        let name: Markup = kind.map { words.link($0, of: model.side.opposite) } ?? "\(texts.unclassified)"
        let omitted = [Sheet.pairField] + (kind == nil ? [] : [model.side.opposite.kindField])
        return """
            <h4>\(name) <span class="meta">\(texts.inSheets(n: tellings.count))</span></h4>
            <ul\(attribute: "lang", words.language)>\(each: tellings, { telling in
                let facts = facts(telling.sheet)
                return """
                    <li>\(each: telling.facts, separator: ", ", { facts.line($0, without: omitted) }) \
                    <span class="meta">· \(link(telling.sheet))</span></li>

                    """
            })</ul>

            """
    }

    private func telling(_ telling: Telling) -> Markup {
        let facts = facts(telling.sheet)
        let place = telling.sheet.first("territory")?.territory.map(words.sheet.place)
        let source = telling.sheet.source.map { words.sheet.written($0.title) }
        return """
            <li><h3>\(link(telling.sheet))</h3>
            <p class="meta">\([place, source].compactMap { $0 }.joined(separator: " · "))</p>
            <ul class="facts">\(each: telling.facts, { "<li>\(line($0, facts))</li>" })</ul></li>

            """
    }

    /// The kind is said by the page, and a pair is drawn as one.
    private func line(_ fact: Fact, _ facts: FactView) -> Markup {
        let isOwn = fact.field == model.side.field && vocabulary?.family(of: model.term.code).count == 1
        return facts.line(fact, without: isOwn ? [Sheet.pairField, model.side.kindField] : [Sheet.pairField])
    }

    private func facts(_ sheet: Sheet) -> FactView { FactView(words: words.sheet, sheet: sheet, template: template) }

    private func link(_ sheet: Sheet) -> Markup {
        """
        <a href="\(Link(Route.sheet(slug: sheet.practice.slug)))">\(words.sheet.written(sheet.practice.title))</a>
        """
    }
}
