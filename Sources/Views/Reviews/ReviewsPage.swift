package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// What was read of a sheet by several, what is under way, and how to begin.
package struct ReviewsPage {
    package struct Entry: Sendable {
        package let review: Review
        package let profile: ArguedProfile
        package let own: ReviewVoice?

        package init(_ review: Review, _ profile: ArguedProfile, own: ReviewVoice?) {
            self.review = review
            self.profile = profile
            self.own = own
        }
    }

    package struct Model: Sendable {
        package let practice: Practice
        package let entries: [Entry]
        /// That a review can be opened with.
        package let grids: [Grid]
        package var problem: ReviewProblem?

        package init(_ practice: Practice, _ entries: [Entry], grids: [Grid]) {
            self.practice = practice
            self.entries = entries
            self.grids = grids
        }
    }

    private let model: Model
    private let vocabularies: Vocabularies
    private let token: HiddenToken
    private let frame: Frame
    private var texts: ReviewsTexts { frame.texts.reviews }

    package init(_ model: Model, vocabularies: Vocabularies, token: HiddenToken, frame: Frame) {
        self.model = model
        self.vocabularies = vocabularies
        self.token = token
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = French.typography(model.practice.title)
        let open = model.entries.filter { $0.review.state == .open }
        let standing = model.entries.filter { $0.review.state == .final }
        return Layout(frame).page(
            title: texts.title,
            """
            \(Trail(frame.texts).markup([(title, .sheet(slug: model.practice.slug))], here: texts.title))
            <h1>\(texts.title)</h1>
            \(ReviewNote(frame, model.problem).markup)<p class="meta">\(title)</p>
            <p class="lead">\(texts.lead)</p>
            \(if: !open.isEmpty, list(texts.underWay, open))\
            \(if: !standing.isEmpty, list(texts.standing, standing))\
            \(if: model.entries.isEmpty, "<p>\(texts.noneYet)</p>\n")\
            \(if: !model.grids.isEmpty, opening)
            <p><a href="\(Link(Route.grids(.list)))">\(texts.openGrids)</a></p>
            """)
    }

    private func list(_ heading: String, _ entries: [Entry]) -> Markup {
        "<h2>\(heading)</h2>\n<ul class=\"results\">\(each: entries, item)</ul>\n"
    }

    private func item(_ entry: Entry) -> Markup {
        let words = GridWords(frame.texts)
        let (review, slug) = (entry.review, model.practice.slug)
        let isAsked = entry.own?.state == .invited && review.state == .open
        let drawing = ProfileDrawing(entry.profile, vocabularies: vocabularies, frame.texts)
        return """
            <li><h3>\(words.said(review.grid.title))</h3>
            \(if: review.state == .final, "<p>\(drawing.sentence)</p>\n")\
            <p class="meta">\(moment(review)) · \(texts.voicesCount(n: entry.profile.voices.count))\
            \(if: entry.own?.state == .given, " · \(texts.ownGiven)")</p>
            <p>\(if: isAsked, "<a class=\"button\" href=\"\(Link(Route.reviews(.reading(slug: slug, id: review.id))))\">\(texts.ownAsked)</a> ")\
            <a href="\(Link(Route.reviews(.review(slug: slug, id: review.id))))">\(review.state == .final ? texts.read : texts.follow)\
            <span class="unseen">, \(words.said(review.grid.title))</span></a></p></li>

            """
    }

    private func moment(_ review: Review) -> String {
        let day = { (at: Int64) in frame.timeZone.local(Int(at / 1_000_000)).date.number }
        return review.finalAt.map { texts.finalOn(day: day($0)) } ?? texts.openedOn(day: day(review.openedAt))
    }

    private var opening: Markup {
        let words = GridWords(frame.texts)
        return """
            <h2>\(texts.openHeading)</h2>
            <form class="account" method="post" action="\(Link(Route.reviews(.list(slug: model.practice.slug))))">\(token.input)
            <div class="entry"><label for="\(ReviewFields.grid)">\(texts.openGrid)</label>
            <select id="\(ReviewFields.grid)" name="\(ReviewFields.grid)">\
            \(each: model.grids, { "<option value=\"\($0.code)\">\(words.said($0.title))</option>" })</select></div>
            <p><button class="button" type="submit">\(texts.openSave)</button></p></form>

            """
    }
}
