package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The surveys that everybody reads: those one can answer first.
package struct SurveysPage {
    private let faces: [CampaignFace]
    private let today: CalendarDay
    private let mayLead: Bool
    private let frame: Frame
    private var texts: AnsweringTexts { frame.texts.answering }

    /// - Parameter mayLead: the viewer signed in: surveys of theirs are one link away.
    package init(_ faces: [CampaignFace], today: CalendarDay, mayLead: Bool, frame: Frame) {
        self.faces = faces
        self.today = today
        self.mayLead = mayLead
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let open = faces.filter { $0.campaign.takesAnswers(on: today) }
        let soon = faces.filter { $0.campaign.state == .open && $0.campaign.charter.opensOn > today }
        let past = faces.filter { face in !(open + soon).contains { $0.campaign.id == face.campaign.id } }
        return Layout(frame).page(
            title: texts.title, current: .surveys(.list),
            """
            <h1>\(texts.title)</h1>
            <p class="lead">\(texts.lead)</p>
            <p>\(texts.codeLink) <a href="\(Link(Route.surveys(.code)))">\(texts.haveCode)</a></p>
            \(if: faces.isEmpty, "<p>\(texts.none)</p>\n")\
            \(group(texts.openHeading, open))\(group(texts.soonHeading, soon))\(group(texts.pastHeading, past))\
            \(if: mayLead, "<p><a href=\"\(Link(Route.leading(.list)))\">\(texts.leadLink)</a></p>\n")
            """)
    }

    private func group(_ title: String, _ faces: [CampaignFace]) -> Markup {
        if faces.isEmpty { return "" }
        return """
            <section><h2>\(title)</h2>
            <ul class="results">\(each: faces, entry)</ul></section>

            """
    }

    private func entry(_ face: CampaignFace) -> Markup {
        let campaign = face.campaign
        let words = SurveyFaceWords(face, texts: texts, today: today)
        let names = face.bodies.map { French.typography($0.name) }.joined(separator: ", ")
        return """
            <li><h3><a href="\(Link(Route.surveys(.survey(slug: campaign.slug))))">\(French.typography(campaign.charter.title))</a></h3>
            \(SyntheticNote(frame.texts).markup(campaign.isSynthetic))\
            \(if: !names.isEmpty, "<p>\(texts.askedBy(names: names))</p>\n")\
            <p class="meta">\(words.when)\(words.counts.map { " · \($0)" })</p>
            \(if: campaign.takesAnswers(on: today), "<p><a class=\"button\" href=\"\(Link(Route.answering(.start(slug: campaign.slug))))\">\(texts.answerPlain)<span class=\"unseen\"> – \(campaign.charter.title)</span></a></p>\n")</li>

            """
    }
}

/// How what everybody reads of a survey is worded.
struct SurveyFaceWords {
    private let face: CampaignFace
    private let texts: AnsweringTexts
    private let today: CalendarDay

    init(_ face: CampaignFace, texts: AnsweringTexts, today: CalendarDay) {
        self.face = face
        self.texts = texts
        self.today = today
    }

    var when: String {
        let charter = face.campaign.charter
        let (from, to) = (charter.opensOn.number, charter.closesOn.number)
        return switch face.campaign.state {
        case .open where today < charter.opensOn: texts.opensOn(from: from, to: to)
        case .open where today <= charter.closesOn: texts.until(day: to)
        case .prepared: texts.statePrepared
        case .cancelled: texts.stateCancelled
        case .frozen: "\(texts.stateFrozen). \(texts.wasOpen(from: from, to: to))"
        case .open, .closed: "\(texts.stateClosed). \(texts.wasOpen(from: from, to: to))"
        }
    }

    /// Below five, only that; by fives while answers come.
    var counts: String? {
        face.submitted.map { count in
            guard let number = count.shown else { return texts.countsFew(n: SurveyCount.threshold) }
            return face.campaign.state == .open ? texts.countsLive(n: number) : texts.counts(n: number)
        }
    }

    var rounding: String {
        switch face.campaign.charter.rounding {
        case .day: texts.roundingDay
        case .week: texts.roundingWeek
        case .month: texts.roundingMonth
        case .year: texts.roundingYear
        case .hidden: texts.roundingHidden
        }
    }
}
