internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The bodies that answer for a survey together, and those who type for it or analyse it.
package struct TeamPage {
    private let desk: CampaignDesk
    private let form: CampaignForm
    private var frame: Frame { form.frame }
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }
    private var route: LeadingRoute { .team(slug: desk.slug) }
    private var mayLead: Bool { desk.led.may.leads }
    /// After it opened nobody else begins to answer for it.
    private var isPrepared: Bool { desk.campaign.state == .prepared }

    package init(_ desk: CampaignDesk, _ form: CampaignForm) {
        self.desk = desk
        self.form = form
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        return Layout(frame).page(
            title: head.title(.team), current: .leading(.list),
            """
            \(head.markup(.team))\(form.note)\(if: !mayLead, asked)\(bodies)\(if: mayLead, people)
            """)
    }

    /// For somebody whose body is asked and has not agreed: all that they have to read first.
    private var asked: Markup {
        """
        <p class="lead">\(texts.agreeLead(name: desk.leadName))</p>
        <h2>\(texts.charterOf)</h2>
        \(CharterTelling(desk, frame).markup)
        """
    }

    // MARK: Bodies

    private var bodies: Markup {
        """
        <h2>\(texts.teamBodies)</h2>
        <p>\(texts.teamBodiesLead)</p>
        \(desk.led.asked.map { "<p class=\"note\">\(texts.versionAsked(n: $0.version)) <a href=\"\(questionnaire)\">\(texts.versionRead)</a></p>\n" })\
        <ul class="parts">\(each: desk.led.bodies, body)</ul>
        \(if: mayLead && isPrepared, adding)
        """
    }

    private var questionnaire: Link { Link(Route.forms(.questionnaire(slug: desk.slug))) }

    private func body(_ body: LedCampaign.Body) -> Markup {
        let hasAgreed = body.body.agreedAt != nil
        let asked = desk.led.asked
        let awaited = asked.flatMap { body.body.hasAgreed(to: $0) ? nil : texts.versionAwaited(n: $0.version) }
        let state = body.body.isLead ? texts.bodyLead : hasAgreed ? texts.bodyAgreed : texts.bodyAwaited
        let toVersion = form.form(
            route, .agree, texts.versionAgree(n: asked?.version ?? 0),
            hidden: [(CampaignFields.body, String(body.body.body))], about: French.typography(body.name))
        let name = French.typography(body.name)
        let hidden = [(CampaignFields.body, String(body.body.body))]
        let answers = body.mayAgree && !body.body.isLead && isPrepared
        let answering = form.form(
            route, hasAgreed ? .withdrawAgreement : .agree, hasAgreed ? texts.bodyWithdraw : texts.bodyAgree,
            isQuiet: hasAgreed, hidden: hidden, about: name)
        let dropping = form.form(route, .dropBody, texts.bodyDrop, isQuiet: true, hidden: hidden, about: name)
        return """
            <li><strong>\(name)</strong> <span class="meta">\([state, awaited].compactMap(\.self).joined(separator: ", "))</span>\
            \(if: awaited != nil && body.mayAgree, toVersion)\(if: answers, answering)\(if: mayLead && isPrepared && !body.body.isLead, dropping)</li>

            """
    }

    private var adding: Markup {
        """
        <h3>\(texts.bodyAddHeading)</h3>
        \(form.form(route, .askBody, texts.bodyAdd, isQuiet: true, form.field(
            CampaignFields.body, texts.bodyName, texts.bodyNameHelp)))
        """
    }

    // MARK: People

    private var people: Markup {
        """
        <h2>\(texts.seatsHeading)</h2>
        \(if: desk.led.seats.isEmpty, "<p>\(texts.seatsNone)</p>\n", else: "<ul class=\"parts seats\">\(each: desk.led.seats, person)</ul>\n")\
        <h3>\(texts.seatAdd)</h3>
        \(form.form(route, .seat, texts.seatSave, isQuiet: true, seatFields))
        """
    }

    private func person(_ person: LedCampaign.Seat) -> Markup {
        """
        <li>\(person.name) <span class="meta">\(person.seat == .collector ? texts.seatCollector : texts.seatAnalyst)</span>\
        \(form.form(route, .unseat, texts.seatRemove, isQuiet: true, hidden: [
            (CampaignFields.member, String(person.member)), (CampaignFields.seat, person.seat.rawValue),
        ], about: person.name))</li>

        """
    }

    private var seatFields: Markup {
        let chosen = form.typed[CampaignFields.seat] ?? CampaignSeat.collector.rawValue
        return """
            \(form.field(CampaignFields.mail, texts.seatMail, nil, .mail))
            <fieldset><legend>\(texts.seatPart)</legend>
            \(each: [
                (CampaignSeat.collector, texts.seatCollectors, texts.seatCollectorsLead),
                (CampaignSeat.analyst, texts.seatAnalysts, texts.seatAnalystsLead),
            ], { part in """
                <label class="choice"><input type="radio" name="\(CampaignFields.seat)" value="\(part.0.rawValue)"\
                \(attribute: "checked", if: part.0.rawValue == chosen, "")><span>\(part.1)<br>\
                <span class="meta">\(part.2)</span></span></label>

                """ })</fieldset>
            """
    }
}
