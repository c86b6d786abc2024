package import Domain
internal import French

/// A survey on the desk of those who work for it, with what its pages need besides.
package struct CampaignDesk: Sendable {
    package let led: LedCampaign
    package let today: CalendarDay
    /// Where each relay leads, as a person types it.
    package var addresses: [Int64: String] = [:]
    /// Where a trial is answered; nil once there is none.
    package var trial: String?

    package init(_ led: LedCampaign, today: CalendarDay) {
        self.led = led
        self.today = today
    }

    package var campaign: Campaign { led.campaign }
    package var charter: CampaignCharter { led.campaign.charter }
    package var slug: String { led.campaign.slug }

    /// The one that is answered, else the one that is being written.
    package var questionnaire: Questionnaire? { led.published ?? led.draft?.questionnaire }

    /// Languages of the questionnaire without words of consent.
    var consentMissing: [String] { (questionnaire?.languages ?? []).filter { charter.consent[$0] == nil } }

    var isOver: Bool { today > charter.closesOn }

    /// Bodies that have not agreed yet.
    var awaited: Int { led.bodies.count { $0.body.agreedAt == nil } }

    var leadName: String { led.bodies.first { $0.body.isLead }.map { French.typography($0.name) } ?? "" }

    /// Nothing is missing before it opens.
    var isReady: Bool { led.published != nil && consentMissing.isEmpty && awaited == 0 && !isOver }

    /// Of a branch of the questionnaire, in the language of the page.
    func branch(_ code: String, in language: String) -> String {
        let found = questionnaire?.branching?.branches.first { $0.code == code }
        let label = found?.label.text(in: language, otherwise: questionnaire?.mainLanguage ?? "fr") ?? ""
        return label.isEmpty ? code : French.typography(label)
    }
}
