package import Domain
internal import French
internal import HTML
internal import Routes
internal import Texts

/// The surveys that somebody leads, types for or analyses, and those that their body is asked to answer for.
package struct LeadingListPage {
    private let entries: [LedCampaignSummary]
    private let mayCreate: Bool
    private let frame: Frame
    private let words: CampaignWords
    private var texts: SurveysLeadTexts { frame.texts.surveysLead }

    package init(_ entries: [LedCampaignSummary], mayCreate: Bool, frame: Frame) {
        self.entries = entries
        self.mayCreate = mayCreate
        self.frame = frame
        words = CampaignWords(frame)
    }

    package var bytes: [UInt8] {
        Layout(frame).page(
            title: texts.listTitle,
            """
            \(Trail(frame.texts).markup([(texts.publicList, .surveys(.list))], here: texts.listTitle))
            <h1>\(texts.listTitle)</h1>
            <p class="lead">\(texts.listLead)</p>
            \(if: entries.isEmpty, none, else: list)\
            \(if: mayCreate, "<p><a class=\"button\" href=\"\(Link(Route.leading(.new)))\">\(texts.new)</a></p>\n")
            """)
    }

    private var none: Markup {
        "<p>\(texts.listNone)</p>\n\(if: mayCreate, "<p>\(texts.listNoneHelp)</p>\n")"
    }

    private var list: Markup { "<ul class=\"results\">\(each: entries, item)</ul>\n" }

    private func item(_ entry: LedCampaignSummary) -> Markup {
        let campaign = entry.campaign
        let place = Link(Route.leading(.dashboard(slug: campaign.slug)))
        let parts = [
            entry.may.leads ? texts.partLeads : nil,
            entry.may.collects && !entry.may.leads ? texts.partCollects : nil,
            entry.may.readsData ? texts.partAnalyses : nil,
            entry.awaitsAgreement ? (campaign.state == .open ? texts.partAskedVersion : texts.partAsked) : nil,
        ].compactMap(\.self)
        return """
            <li><h2><a href="\(place)">\(French.typography(campaign.charter.title))</a></h2>
            \(if: campaign.isSynthetic, "<p><span class=\"tag\">\(texts.syntheticMark)</span></p>\n")\
            <p>\(parts.joined(separator: " "))</p>
            \(if: entry.awaitsAgreement, "<p><a class=\"button quiet\" href=\"\(Link(Route.leading(.team(slug: campaign.slug))))\">\(texts.askedRead)<span class=\"unseen\">, \(campaign.charter.title)</span></a></p>\n")\
            <p class="meta">\(words.state(campaign.state)) · \(words.period(campaign.charter))</p></li>

            """
    }
}
