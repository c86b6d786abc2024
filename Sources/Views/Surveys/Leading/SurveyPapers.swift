package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The link of a relay as a poster: its address, and the square that a phone reads.
package struct RelayPoster {
    private let desk: CampaignDesk
    private let relay: Relay
    private let square: [[Bool]]
    private let frame: Frame
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    /// - Parameter square: rows from the top, true where it is dark.
    package init(_ desk: CampaignDesk, _ relay: Relay, square: [[Bool]], frame: Frame) {
        self.desk = desk
        self.relay = relay
        self.square = square
        self.frame = frame
    }

    package var bytes: [UInt8] {
        let head = CampaignHead(desk.campaign, desk.led.may, frame: frame)
        let name = French.typography(relay.name)
        return Layout(frame).page(
            title: head.title(.relays, heading: name), current: .leading(.list),
            """
            \(Trail(frame.texts).markup([
                (texts.listTitle, .leading(.list)), (texts.navRelays, .leading(.relays(slug: desk.slug))),
            ], here: name))
            <p class="meta screen">\(texts.print)</p>
            <article class="poster">
            \(if: desk.campaign.isSynthetic, "<p class=\"note synthetic\">\(texts.synthetic)</p>\n")\
            <h1>\(French.typography(desk.charter.title))</h1>
            <p class="lead">\(texts.posterWho(name: desk.leadName)) · \(texts.posterFrom(day: desk.charter.closesOn.number))</p>
            <p>\(texts.posterLead)</p>
            \(QRPicture(square, label: texts.square).markup)
            <p><code class="secret">\(desk.addresses[relay.id] ?? "")</code></p>
            <p><strong>\(texts.posterFree)</strong></p>
            <p class="meta">\(name)</p>
            </article>
            """)
    }
}

/// Codes drawn for envelopes, on slips to be cut: shown once.
package struct CodeSlips {
    private let desk: CampaignDesk
    private let codes: [String]
    private let address: String
    private let frame: Frame
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    /// - Parameters:
    ///   - codes: as they are typed.
    ///   - address: of the page where they are typed.
    package init(_ desk: CampaignDesk, codes: [String], address: String, frame: Frame) {
        self.desk = desk
        self.codes = codes
        self.address = address
        self.frame = frame
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.codesTitle, current: .leading(.list),
            """
            <div class="screen">\(Trail(frame.texts).markup([
                (texts.listTitle, .leading(.list)), (texts.navRelays, .leading(.relays(slug: desk.slug))),
            ], here: texts.codesTitle))
            <h1>\(texts.codesTitle)</h1>
            <p class="note">\(texts.codesPrintLead)</p>
            <p>\(texts.print) <a href="\(Link(Route.leading(.relays(slug: desk.slug))))">\(texts.codesBack)</a></p></div>
            <ul class="slips">\(each: codes, slip)</ul>
            """)
    }

    private func slip(_ code: String) -> Markup {
        """
        <li>\(if: desk.campaign.isSynthetic, "<p class=\"meta\">\(texts.syntheticMark)</p>\n")\
        <p><strong>\(French.typography(desk.charter.title))</strong></p>
        <p>\(texts.slipGo) <strong>\(address)</strong></p>
        <p>\(texts.slipCode) <code class="secret">\(code)</code></p>
        <p class="meta">\(texts.slipFree) \(texts.slipUntil(day: desk.charter.closesOn.number))</p></li>

        """
    }
}
