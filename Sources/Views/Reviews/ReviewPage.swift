package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One review: the profile, its arguments and disagreements, and for those who lead it what is to be done.
package struct ReviewPage {
    package enum Action: String, Sendable {
        case invite = "inviter"
        case group = "groupe"
        case takeOut = "retirer"
        case finish = "arreter"
        case end = "finir"
        case contest = "repondre"
        case apply = "retenir"
        case remove = "enlever"
    }

    package struct Model: Sendable {
        package let practice: Practice
        package let review: Review
        package let profile: ArguedProfile
        package var asked: [ReviewVoice] = []
        package var own: ReviewVoice?
        package var contests: [ReviewContest] = []
        package var labels: [AppliedLabel] = []
        package var examples: [String: [Practice]] = [:]
        package var mayLead = false
        package var mayEnd = false
        package var mayContest = false
        package var mayApply = false
        package var isPublic = false
        package var isDone = false
        package var problem: ReviewProblem?
        /// What was typed, by name of the field, when the form comes back.
        package var typed: [String: String] = [:]

        package init(_ practice: Practice, _ review: Review, _ profile: ArguedProfile) {
            self.practice = practice
            self.review = review
            self.profile = profile
        }
    }

    let model: Model
    let vocabularies: Vocabularies
    let token: HiddenToken
    let frame: Frame
    let drawing: ProfileDrawing
    var texts: ReviewsTexts { frame.texts.reviews }
    var words: GridWords { drawing.words }
    var route: Route { .reviews(.review(slug: model.practice.slug, id: model.review.id)) }
    private var isOpen: Bool { model.review.state == .open }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.vocabularies = vocabularies
        self.token = token
        self.frame = frame
        drawing = ProfileDrawing(model.profile, vocabularies: vocabularies, frame.texts)
    }

    package var bytes: [UInt8] {
        let slug = model.practice.slug
        let (review, title) = (model.review, French.typography(model.practice.title))
        let heading = isOpen ? texts.title : texts.profileTitle
        return Layout(frame).page(
            title: heading,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: slug)), (texts.title, .reviews(.list(slug: slug)))], here: words.said(review.grid.title)))
            <h1>\(heading)\u{A0}: \(words.said(review.grid.title))</h1>
            \(ReviewNote(frame, model.problem, grid: review.grid, done: model.isDone ? texts.done : nil).markup)\
            <p class="meta">\(title) · \(moment) · <a href="\(Link(Route.grids(.grid(code: review.grid.code, version: review.grid.version))))">\
            \(texts.gridUsed(grid: words.said(review.grid.title), n: review.grid.version))</a></p>
            \(own)\(if: model.profile.voices.isEmpty, "<p>\(texts.noneYet)</p>\n", else: profile)
            \(if: model.mayContest, ReviewForms(page: self).contesting)\
            \(if: isOpen ? model.mayLead : model.mayEnd, ReviewForms(page: self).leading)
            """)
    }

    private var moment: String {
        let review = model.review
        return review.finalAt.map { texts.finalOn(day: day($0)) } ?? texts.openedOn(day: day(review.openedAt))
    }

    func day(_ at: Int64) -> Int { frame.timeZone.local(Int(at / 1_000_000)).date.number }

    private var own: Markup {
        guard let own = model.own, isOpen else { return "" }
        let reading = Link(Route.reviews(.reading(slug: model.practice.slug, id: model.review.id)))
        return """
            <p><a class="button" href="\(reading)">\(own.state == .given ? texts.ownGiven : texts.ownAsked)</a></p>

            """
    }

    private var profile: Markup {
        """
        <p class="lead">\(drawing.sentence)</p>
        <p class="meta">\(texts.noMark)</p>
        \(drawing.picture)\(drawing.table)\(drawing.arguments(model.contests))\(whole)\(next)\(readers)\
        \(if: !model.review.grid.labels.isEmpty, LabelsSection(page: self).markup)
        """
    }

    /// What the bearer answers to the reading as a whole.
    private var whole: Markup {
        let told = model.contests.filter { $0.criterion == nil }
        if told.isEmpty { return "" }
        return """
            <section class="criterion"><h3>\(texts.contestsHeading)</h3>
            \(each: told, { "<p class=\"contest\">\($0.text) <span class=\"meta\">\(frame.texts.language.date(day($0.at)))</span></p>\n" })</section>

            """
    }

    private var next: Markup {
        let rows = model.profile.rows(.toPutInPerspective)
        if rows.isEmpty { return "" }
        return """
            <h2>\(texts.nextHeading)</h2>
            <p>\(texts.nextLead)</p>
            <ul>\(each: rows, nextItem)</ul>

            """
    }

    private func nextItem(_ row: ArguedProfile.Row) -> Markup {
        let criterion = row.criterion
        let look = criterion.look ?? ""
        return """
            <li><strong>\(drawing.name(row))</strong>\u{A0}: \(words.said(criterion.next ?? criterion.help))\
            \(if: !look.isEmpty, "<br><a href=\"\(Link(Route.practices(PracticesRoute(words: look))))\">\(texts.nextLook(words: look))</a>")\
            \(each: model.examples[criterion.code] ?? [], { practice in """
                <br>\(texts.nextExamples) <a href="\(Link(Route.sheet(slug: practice.slug)))">\(French.typography(practice.title))</a>
                """ })</li>

            """
    }

    private var readers: Markup {
        """
        <h2>\(texts.voicesHeading)</h2>
        <ul>\(each: model.profile.voices, { voice in """
            <li>\(drawing.voice(voice)), <span class="meta">\(voice.kind == .group ? texts.voiceGroup : texts.voicePerson)</span>\
            \(if: !voice.preparation.isEmpty, "<br>\(texts.voicePrepared(text: voice.preparation))")</li>

            """ })</ul>

        """
    }
}
