internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// A survey at a glance for those who lead it: what is missing before the next step, and how many answered.
package struct DashboardPage {
    private let desk: CampaignDesk
    private let form: CampaignForm
    private let words: CampaignWords
    private var frame: Frame { form.frame }
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }
    private var campaign: Campaign { desk.campaign }
    private var route: LeadingRoute { .dashboard(slug: desk.slug) }

    package init(_ desk: CampaignDesk, _ form: CampaignForm) {
        self.desk = desk
        self.form = form
        words = CampaignWords(form.frame)
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(campaign, desk.led.may, frame: frame)
        return Layout(frame).page(
            title: head.title(.dashboard), current: .leading(.list),
            """
            \(head.markup(.dashboard))\(form.note)\
            <p><span class="tag">\(words.state(campaign.state))</span> \(words.period(desk.charter))</p>
            \(if: desk.led.may.leads, next)\(CampaignCountsSection(desk, frame).markup)\
            \(if: desk.led.may.leads, "\(waves)\(versions)\(cancelling)")
            """)
    }

    // MARK: The next step

    private var next: Markup {
        switch campaign.state {
        case .prepared: "<h2>\(texts.nextHeading)</h2>\n\(checklist)\(opening)\(trial)"
        case .open: "<p><a href=\"\(publicPage)\">\(texts.publicLink)</a></p>\n\(closing)"
        case .closed:
            """
            <h2>\(texts.nextHeading)</h2>
            <p>\(texts.closedLead)</p>
            <p><a class="button" href="\(data)">\(texts.freezeLink)</a> \
            <a class="button quiet" href="\(publicPage)">\(texts.publicLink)</a></p>

            """
        case .frozen:
            """
            <p>\(texts.frozenLead)</p>
            <p><a class="button" href="\(data)">\(texts.dataLink)</a> \
            <a class="button quiet" href="\(publicPage)">\(texts.publicLink)</a></p>

            """
        case .cancelled:
            """
            <p class="note">\(texts.cancelledLead) \(French.typography(desk.led.closing))</p>
            <p><a href="\(publicPage)">\(texts.publicLink)</a></p>

            """
        }
    }

    private var publicPage: Link { Link(Route.surveys(.survey(slug: desk.slug))) }
    private var data: Link { Link(Route.leading(.data(slug: desk.slug))) }

    private struct Check {
        let label: String
        let isDone: Bool
        /// What is there, or what is missing.
        let detail: String
        let place: CampaignPlace
    }

    private var checks: [Check] {
        let missing = desk.consentMissing
        let list = missing.map(words.language).joined(separator: ", ")
        return [
            Check(
                label: texts.checkQuestionnaire, isDone: desk.led.published != nil,
                detail: desk.led.published.map { texts.checkQuestionnaireVersion(n: $0.version) } ?? "",
                place: .questionnaire),
            Check(
                label: texts.checkConsent, isDone: missing.isEmpty && desk.questionnaire != nil,
                detail: missing.isEmpty ? "" : texts.checkConsentMissing(list: list), place: .charter),
            Check(
                label: texts.checkBodies, isDone: desk.awaited == 0,
                detail: desk.awaited == 0 ? "" : texts.checkBodiesMissing(n: desk.awaited), place: .team),
            Check(
                label: texts.checkDays, isDone: !desk.isOver, detail: desk.isOver ? texts.checkDaysOver : "",
                place: .charter),
        ]
    }

    private var checklist: Markup {
        """
        <p>\(texts.checkLead)</p>
        <ul class="checks">\(each: checks, { check in """
            <li class="\(check.isDone ? "done" : "missing")"><strong>\(check.isDone ? texts.checkDone : texts.checkToDo)</strong> \
            <span>\(check.label)\(if: !check.detail.isEmpty, " <span class=\"meta\">(\(check.detail))</span>")\
            \(if: !check.isDone, " <a href=\"\(Link(check.place.route(desk.slug)))\">\(texts.checkRepair)<span class=\"unseen\">, \(check.label)</span></a>")</span></li>

            """ })</ul>

        """
    }

    private var opening: Markup {
        if !desk.isReady { return "<p class=\"meta\">\(texts.openMissing)</p>\n" }
        let charter = desk.charter
        return """
            <p>\(texts.openLead(from: charter.opensOn.number, to: charter.closesOn.number))</p>
            \(form.form(route, .open, texts.open))
            """
    }

    private var trial: Markup {
        guard let trial = desk.trial, desk.led.published != nil else { return "" }
        return """
            <h2>\(texts.trialHeading)</h2>
            <p>\(texts.trialLead)</p>
            \(CopiedLink("lien-essai", texts.linkLabel, trial).markup)
            <details class="folded"><summary>\(texts.trialRenew)</summary><p>\(texts.trialRenewLead)</p>
            \(form.form(route, .renewTrial, texts.trialRenew, isQuiet: true))</details>

            """
    }

    private var closing: Markup {
        """
        <details class="folded"\(attribute: "open", if: form.problem?.fault(of: CampaignForm.sureField(.close)) != nil, "")>\
        <summary>\(texts.close)</summary>
        <p>\(texts.closeLead(day: desk.charter.closesOn.number))</p>
        \(form.form(route, .close, texts.close, isStop: true, form.sure(texts.closeSure, .close)))</details>

        """
    }

    // MARK: Below the counts

    private var waves: Markup {
        let coming = desk.led.waves.filter { $0.sentAt == nil }
        if campaign.state != .prepared, campaign.state != .open { return "" }
        return """
            <h2>\(texts.wavesHeading)</h2>
            \(if: coming.isEmpty, "<p>\(texts.wavesNone)</p>\n", else: "<ul>\(each: coming, wave)</ul>\n")\
            <p><a href="\(Link(Route.leading(.relays(slug: desk.slug))))">\(texts.wavesLink)</a></p>

            """
    }

    private func wave(_ wave: CampaignWave) -> Markup {
        "<li>\(frame.texts.language.date(wave.day.number))</li>\n"
    }

    private var versions: Markup {
        let published = desk.led.versions.filter { $0.publishedAt != nil }
        return """
            <h2>\(texts.versionsHeading)</h2>
            \(if: published.isEmpty, "<p>\(texts.versionsNone)</p>\n", else: "<ul>\(each: published, version)</ul>\n")
            """
    }

    private func version(_ version: CampaignVersion) -> Markup {
        let day = (version.publishedAt ?? 0) / 86_400_000_000
        return """
            <li>\(texts.versionLine(n: version.version, day: Int(day)))\
            \(if: !version.note.isEmpty, " <span class=\"meta\">\(French.typography(version.note))</span>")</li>

            """
    }

    /// Folded: it is seldom meant.
    private var cancelling: Markup {
        if campaign.state == .frozen || campaign.state == .cancelled { return "" }
        let sure = CampaignForm.sureField(.cancel)
        let isOpen = [CampaignFields.reason, sure].contains { form.problem?.fault(of: $0) != nil }
        return """
            <details class="folded"\(attribute: "open", if: isOpen, "")><summary>\(texts.cancel)</summary>
            <p>\(texts.cancelLead)</p>
            \(form.form(route, .cancel, texts.cancel, isStop: true, """
                \(form.field(CampaignFields.reason, texts.cancelReason, nil, .paragraph, limit: CampaignCharter.textLimit))
                \(form.sure(texts.cancelSure, .cancel))
                """))</details>

            """
    }
}

/// An address shown whole, to be copied without a script.
struct CopiedLink {
    private let id: String
    private let label: String
    private let address: String

    init(_ id: String, _ label: String, _ address: String) {
        self.id = id
        self.label = label
        self.address = address
    }

    var markup: Markup {
        """
        <p class="copied"><label for="\(id)">\(label)</label> \
        <input id="\(id)" type="text" readonly value="\(address)" autocomplete="off" spellcheck="false"></p>

        """
    }
}
