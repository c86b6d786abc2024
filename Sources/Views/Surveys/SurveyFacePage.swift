package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// One survey, as everybody reads it: who asks whom and why, until when, and what becomes of the answers.
package struct SurveyFacePage {
    private let page: CampaignPage
    private let today: CalendarDay
    private let frame: Frame
    private var texts: AnsweringTexts { frame.texts.answering }
    private var face: CampaignFace { page.face }
    private var campaign: Campaign { page.face.campaign }
    private var charter: CampaignCharter { page.face.campaign.charter }

    package init(_ page: CampaignPage, today: CalendarDay, frame: Frame) {
        self.page = page
        self.today = today
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let title = French.typography(charter.title)
        return Layout(frame).page(
            title: title, current: .surveys(.list),
            """
            \(Trail(frame.texts).markup([(texts.title, .surveys(.list))], here: title))
            <h1>\(title)</h1>
            \(SyntheticNote(frame.texts).markup(campaign.isSynthetic))\(door)\(asked)\(calendar)\(questionnaire)\(after)\(figures)
            """)
    }

    /// Where one answers, or why one cannot.
    private var door: Markup {
        let words = SurveyFaceWords(face, texts: texts, today: today)
        if campaign.takesAnswers(on: today), page.questionnaire != nil {
            return """
                <p class="lead">\(words.when)</p>
                <p class="steps-on"><a class="button" href="\(Link(Route.answering(.start(slug: campaign.slug))))">\(texts.answer)</a>
                <a class="button quiet" href="\(Link(Route.surveys(.code)))">\(texts.haveCode)</a></p>

                """
        }
        let said: String =
            switch campaign.state {
            case .cancelled: texts.cancelledSaid
            case .open where today < charter.opensOn: texts.soonSaid
            case .prepared: texts.soonSaid
            default: texts.closedSaid
            }
        return """
            <p class="lead">\(words.when)</p>
            <p>\(said)</p>

            """
    }

    private var asked: Markup {
        """
        <section><h2>\(texts.mandateHeading)</h2>
        \(typed(charter.mandate))\
        \(if: !face.bodies.isEmpty, "<p>\(face.bodies.count == 1 ? texts.controllersOne : texts.controllersMany)</p>\n<ul>\(each: face.bodies, body)</ul>\n")</section>
        <section><h2>\(texts.scopeHeading)</h2>
        \(typed(charter.scope))<p>\(face.place.map { texts.place(name: French.typography($0)) } ?? texts.placeAll)</p></section>
        \(if: !charter.frame.isEmpty, "<section><h2>\(texts.frameHeading)</h2>\n\(typed(charter.frame))</section>\n")
        """
    }

    private func body(_ body: CampaignFace.Body) -> Markup {
        let name = French.typography(body.name)
        let told = body.isLead && face.bodies.count > 1 ? texts.leadBody(name: name) : name
        guard let slug = body.slug else { return "<li>\(told)</li>\n" }
        return "<li><a href=\"\(Link(Route.organisation(slug: slug)))\">\(told)</a></li>\n"
    }

    private var calendar: Markup {
        let (from, to) = (charter.opensOn.number, charter.closesOn.number)
        let said =
            today > charter.closesOn
            ? texts.wasOpen(from: from, to: to)
            : today < charter.opensOn ? texts.opensOn(from: from, to: to) : texts.isOpen(from: from, to: to)
        return "<section><h2>\(texts.calendarHeading)</h2>\n<p>\(said)</p></section>\n"
    }

    private var questionnaire: Markup {
        "<section><h2>\(texts.questionnaireHeading)</h2>\n\(face.version.map(published))\(if: face.version == nil, "<p>\(texts.questionnaireNone)</p>\n")</section>\n"
    }

    private func published(_ version: Int) -> Markup {
        let names = face.languages.map { texts.name(ofLanguage: $0) }.joined(separator: ", ")
        return """
            <p><a href="\(Link(Route.surveys(.questionnaire(slug: campaign.slug))))">\(texts.questionnaireLink)</a></p>
            <p class="meta">\(texts.questionnaireVersion(n: version)) · \(texts.languages(n: face.languages.count, names: names))</p>

            """
    }

    /// The promises: who reads, when, what is kept of the day, how one takes back.
    private var after: Markup {
        let how = SurveyFaceWords(face, texts: texts, today: today).rounding
        return """
            <section id="ensuite"><h2>\(texts.afterHeading)</h2>
            <ul class="points"><li>\(texts.afterNobody)</li><li>\(texts.afterFrozen)</li>\
            <li>\(texts.afterReaders(n: face.analysts))</li><li>\(texts.afterDay(how: how))</li>\
            <li>\(texts.afterBack)</li><li>\(texts.afterContact(n: charter.contactDays))</li></ul></section>

            """
    }

    private var figures: Markup {
        let counts = SurveyFaceWords(face, texts: texts, today: today).counts
        return """
            \(counts.map { "<section><h2>\(texts.countsHeading)</h2>\n<p>\($0)</p></section>\n" })\
            \(face.snapshot.map { freeze in """
                <section><h2>\(texts.frozenHeading)</h2>
                <p>\(texts.frozenSaid(day: freeze.day.number))</p>
                <p><code class="secret">\(freeze.hash)</code></p>
                \(if: face.hasResults, "<p><a class=\"button\" href=\"\(Link(Route.surveys(.results(slug: campaign.slug))))\">\(frame.texts.results.read)</a></p>\n")</section>

                """ })\
            \(if: !charter.disclaimer.isEmpty, "<section><h2>\(texts.disclaimerHeading)</h2>\n\(typed(charter.disclaimer))</section>\n")
            """
    }

    private func typed(_ text: String) -> Markup { "<p class=\"typed\">\(French.typography(text))</p>\n" }
}
