package import Domain
internal import HTML
internal import Routes
internal import Texts

/// An adoption with the addresses of the sheets on both sides, as far as the reader may open them.
package struct ShownAdoption: Sendable {
    package let adoption: Adoption
    package let practice: Practice?
    package let sheet: Practice?

    package init(_ adoption: Adoption, practice: Practice?, sheet: Practice?) {
        self.adoption = adoption
        self.practice = practice
        self.sheet = sheet
    }
}

/// What is said of a practice taken up: what changed, what stayed, why, where, when, how it went.
struct AdoptionText {
    let shown: ShownAdoption
    let words: SheetWords
    /// Also what is told of how it went where it is not shown to others.
    var hasOwnFeedback = false
    private var texts: AdoptionsTexts { words.texts.adoptions }
    private var adoption: Adoption { shown.adoption }

    init(shown: ShownAdoption, words: SheetWords, hasOwnFeedback: Bool = false) {
        self.shown = shown
        self.words = words
        self.hasOwnFeedback = hasOwnFeedback
    }

    /// Of one whose sheets are not told.
    init(_ adoption: Adoption, _ words: SheetWords) {
        self.init(shown: ShownAdoption(adoption, practice: nil, sheet: nil), words: words)
    }

    /// Who takes it up: a body or a team of one, never a person.
    var who: String {
        guard let body = adoption.body else { return texts.byOne }
        let name = words.written(body.name)
        return adoption.team == nil ? name : texts.byTeam(body: name)
    }

    var heading: String { texts.by(who: who, manner: AdoptionNames(texts: texts).name(adoption.manner)) }

    var period: String? {
        var fact = Fact(item: "", section: "", field: "", position: 0)
        (fact.since, fact.until) = (adoption.since, adoption.until)
        return words.period(fact)
    }

    var markup: Markup {
        """
        <dl class="told">\(each: lines, { "<dt>\($0.0)</dt><dd class=\"typed\">\(words.written($0.1))</dd>\n" })\
        \(place)\(sheet)</dl>
        \(feedback)
        """
    }

    /// Everything that is shown of it, line by line, for a file.
    var told: [(String, String)] {
        let place = adoption.place.map { [(texts.saidPlace, $0.name)] } ?? []
        let feedback = adoption.feedback.flatMap { $0.isShown ? $0 : nil }
        let how =
            feedback.map { [(texts.worked, $0.worked), (texts.failed, $0.failed), (texts.advice, $0.advice)] } ?? []
        return (lines + place + how).filter { !$0.1.isEmpty }.map { ($0.0, words.written($0.1)) }
    }

    private var lines: [(String, String)] {
        let said = adoption.words
        let all = [
            (texts.saidChanged, said.changed), (texts.saidKept, said.kept), (texts.saidReason, said.reason),
            (texts.saidSince, period ?? ""),
        ]
        return all.filter { !$0.1.isEmpty }
    }

    private var place: Markup {
        guard let place = adoption.place else { return "" }
        let name = words.written(place.name)
        if place.slug.isEmpty { return "<dt>\(texts.saidPlace)</dt><dd>\(name)</dd>\n" }
        return
            "<dt>\(texts.saidPlace)</dt><dd><a href=\"\(Link(Route.territory(slug: place.slug)))\">\(name)</a></dd>\n"
    }

    private var sheet: Markup {
        guard let sheet = shown.sheet, sheet.state == .published else { return "" }
        return """
            <dt>\(texts.saidSheet)</dt><dd><a href="\(Link(Route.sheet(slug: sheet.slug)))">\(words.written(sheet.title))</a></dd>

            """
    }

    private var feedback: Markup {
        guard let feedback = adoption.feedback, feedback.isShown || hasOwnFeedback else { return "" }
        let told = [
            (texts.worked, feedback.worked), (texts.failed, feedback.failed), (texts.advice, feedback.advice),
        ].filter { !$0.1.isEmpty }
        return """
            <h4>\(texts.feedbackHeading)</h4>
            <dl class="told">\(each: told, { "<dt>\($0.0)</dt><dd class=\"typed\">\(words.written($0.1))</dd>\n" })</dl>

            """
    }
}

/// On a sheet: what others say who take its practice up, and the way to do the same.
struct ShownAdoptions {
    static let place = "reprises"
    let slug: String
    let adoptions: [ShownAdoption]
    let words: SheetWords
    private var texts: AdoptionsTexts { words.texts.adoptions }

    var markup: Markup {
        if adoptions.isEmpty { return "" }
        return """
            <section id="\(Self.place)" aria-labelledby="reprises-titre"><h2 id="reprises-titre">\(texts.heading)</h2>
            <p class="meta">\(texts.lead)</p>
            \(each: adoptions, one)</section>

            """
    }

    private func one(_ shown: ShownAdoption) -> Markup {
        let text = AdoptionText(shown: shown, words: words)
        return "<h3>\(text.heading)</h3>\n\(text.markup)"
    }

    /// The way to take it up, near the top of the page.
    var door: Markup {
        """
        <p class="compare-link"><a href="\(Link(Route.adoptions(.adopt(slug: slug))))" rel="nofollow">\(texts.adopt)</a></p>

        """
    }
}
