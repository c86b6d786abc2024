internal import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The relays of a survey with their links, the messages planned for them, and the codes drawn for envelopes.
package struct RelaysPage {
    private let desk: CampaignDesk
    private let form: CampaignForm
    private let limits: Limits
    private let words: CampaignWords
    private var frame: Frame { form.frame }
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }
    private var route: LeadingRoute { .relays(slug: desk.slug) }
    /// Somebody may still answer, or will.
    private var isLive: Bool { desk.campaign.state == .prepared || desk.campaign.state == .open }

    /// Longest texts that are taken.
    package struct Limits: Sendable {
        package let name: Int
        package let text: Int

        package init(name: Int, text: Int) {
            self.name = name
            self.text = text
        }
    }

    package init(_ desk: CampaignDesk, limits: Limits, _ form: CampaignForm) {
        self.desk = desk
        self.form = form
        self.limits = limits
        words = CampaignWords(form.frame)
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        return Layout(frame).page(
            title: head.title(.relays), current: .leading(.list),
            """
            \(head.markup(.relays))\(form.note)\(relays)\(waves)\(if: isLive, codes)
            """)
    }

    // MARK: Relays

    private var relays: Markup {
        """
        <h2>\(texts.relaysHeading)</h2>
        <p>\(texts.relaysLead)</p>
        \(if: desk.led.relays.isEmpty, "<p>\(texts.relaysNone)</p>\n", else: "<ul class=\"devices\">\(each: desk.led.relays, relay)</ul>\n")\
        \(if: isLive, adding)
        """
    }

    private func relay(_ row: LedCampaign.RelayRow) -> Markup {
        let relay = row.relay
        let name = French.typography(relay.name)
        let counts = texts.relayCounts(begun: words.count(row.tally.begun))
        let branch = relay.branch.map { texts.relayTo(name: desk.branch($0, in: frame.texts.language.rawValue)) }
        return """
            <li><h3>\(name)</h3>
            <p class="meta">\(branch.map { "\($0) · " })\(counts)\(if: !relay.mail.isEmpty, " · \(relay.mail)")</p>
            \(if: relay.isEnded, "<p class=\"meta\">\(texts.relayEnded)</p>\n", else: link(relay, name))</li>

            """
    }

    private func link(_ relay: Relay, _ name: String) -> Markup {
        let poster = Link(Route.leading(.relay(slug: desk.slug, id: relay.id)))
        let ending = form.form(
            route, .endRelay, texts.relayEnd, isQuiet: true, hidden: [(CampaignFields.relay, String(relay.id))],
            about: name)
        return """
            \(desk.addresses[relay.id].map { CopiedLink("lien-\(relay.id)", texts.linkLabel, $0).markup })\
            <p><a href="\(poster)">\(texts.relayPoster)<span class="unseen">, \(name)</span></a></p>
            \(if: isLive, ending)
            """
    }

    private var branches: [(value: String, name: String)] {
        let known = desk.questionnaire?.branching?.branches ?? []
        return [("", texts.relayBranchAll)]
            + known.map { ($0.code, desk.branch($0.code, in: frame.texts.language.rawValue)) }
    }

    private var adding: Markup {
        """
        <h3>\(texts.relayAddHeading)</h3>
        \(form.form(route, .addRelay, texts.relayAdd, isQuiet: true, """
            \(form.field(CampaignFields.name, texts.relayName, texts.relayNameHelp, limit: limits.name))
            \(if: branches.count > 1, form.choice(CampaignFields.branch, texts.relayBranch, branches))\
            \(form.field(CampaignFields.mail, texts.relayMail, texts.relayMailHelp, .mail, isRequired: false))
            """))
        """
    }

    // MARK: Messages

    private var waves: Markup {
        if !isLive, desk.led.waves.isEmpty { return "" }
        return """
            <h2>\(texts.wavesPlanned)</h2>
            <p>\(texts.wavesLead)</p>
            \(if: desk.led.waves.isEmpty, "<p>\(texts.wavesNone)</p>\n", else: "<ul class=\"devices\">\(each: desk.led.waves, wave)</ul>\n")\
            \(if: isLive, planning)
            """
    }

    private func wave(_ wave: CampaignWave) -> Markup {
        let day = frame.texts.language.date(wave.day.number)
        let sent = wave.sentAt.map { texts.waveSent(day: Int($0 / 86_400_000_000)) }
        let removing = form.form(
            route, .removeWave, texts.waveRemove, isQuiet: true, hidden: [(CampaignFields.wave, String(wave.id))],
            about: day)
        return """
            <li><h3>\(day)</h3>
            <p class="meta">\(sent ?? texts.waveWaits)</p>
            <p class="typed">\(French.typography(wave.text))</p>
            \(if: wave.sentAt == nil && isLive, removing)</li>

            """
    }

    private var planning: Markup {
        """
        <h3>\(texts.waveAddHeading)</h3>
        \(form.form(route, .addWave, texts.waveAdd, isQuiet: true, """
            \(form.field(CampaignFields.day, texts.waveDay, texts.dayHelp, limit: 10))
            \(form.field(CampaignFields.text, texts.waveText, texts.waveTextHelp, .paragraph, limit: limits.text))
            """))
        """
    }

    // MARK: Codes

    private var codes: Markup {
        let used = words.count(desk.led.codesUsed)
        return """
            <h2>\(texts.codesHeading)</h2>
            <p>\(texts.codesLead)</p>
            <p>\(texts.codesCounts(n: desk.led.codesDrawn, used: used))</p>
            \(if: desk.led.published != nil, drawing)
            """
    }

    private var drawing: Markup {
        let options =
            [(value: "", name: texts.codesRelayNone)]
            + desk.led.relays.filter { !$0.relay.isEnded }.map {
                (value: String($0.relay.id), name: French.typography($0.relay.name))
            }
        return """
            <p>\(texts.codesOnce)</p>
            <form class="account" method="post" action="\(Link(Route.leading(.codes(slug: desk.slug))))" novalidate>\
            \(form.token.input)
            \(form.field(CampaignFields.count, texts.codesCount, nil, .code, limit: 5))
            \(if: options.count > 1, form.choice(CampaignFields.relay, texts.codesRelay, options))\
            <p><button class="button quiet" type="submit">\(texts.codesDraw)</button></p></form>

            """
    }
}
