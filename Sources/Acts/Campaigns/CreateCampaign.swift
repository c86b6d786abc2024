package import Domain
internal import French
internal import SQL
internal import Storage

/// A body prepares a survey.
package struct CreateCampaign: BusinessAct {
    package static let act = Act.leadCampaign
    private let charter: CampaignCharter
    private let lead: Int64
    private let isChecked: Bool

    /// - Parameters:
    ///   - lead: the body that answers for it.
    ///   - isChecked: whoever wrote looked at what may name somebody.
    package init(_ charter: CampaignCharter, lead: Int64, isChecked: Bool = false) {
        self.charter = charter.tidy
        self.lead = lead
        self.isChecked = isChecked
    }

    /// - Returns: the end of its address.
    /// - Throws: `Refusal.forbidden` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> String {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let body = try BodyStore(connection).access(of: lead)
            try viewer.require(Self.act, on: .campaign(CampaignAccess(id: 0, bodies: [body].compactMap(\.self))))
            guard let body else { throw Refusal.campaign([.bodyUnknown]) }
            try charter.check(work, isChecked: isChecked)
            let store = CampaignStore(connection)
            let campaign = Campaign(
                id: world.ids.next(), slug: try freeSlug(store), state: .prepared, charter: charter,
                isSynthetic: false, changedAt: work.now)
            try store.insert(campaign, trialToken: world.newSurveyToken())
            try store.insert(CampaignBody(body: body.id, isLead: true, agreedAt: work.now), of: campaign.id)
            try work.record(Self.act, kind: "campaign", object: campaign.id, detail: "prepared \(campaign.slug)")
            return campaign.slug
        }
    }

    private func freeSlug(_ store: CampaignStore) throws -> String {
        let wanted = French.slug(charter.title)
        var (slug, number) = (wanted, 1)
        while try Campaign.reserved.contains(slug) || store.find(slug) != nil {
            number += 1
            slug = "\(wanted)-\(number)"
        }
        return slug
    }
}

/// Changes what is said of a survey. Once it is open, those who answered agreed to what they read: the consent and how
/// finely days are kept stay, and contacts are kept no longer than was said.
package struct EditCampaign: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let charter: CampaignCharter
    private let isChecked: Bool
    private let base: Int64?

    /// - Parameter base: when the charter that the form was made from was last changed; nil for whatever stands there.
    package init(slug: String, _ charter: CampaignCharter, isChecked: Bool = false, from base: Int64? = nil) {
        self.slug = slug
        self.charter = charter.tidy
        self.isChecked = isChecked
        self.base = base
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.survey`, or `.stale` when somebody changed it meanwhile.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            if let base, base != one.campaign.changedAt { throw Refusal.stale(current: one.campaign.changedAt) }
            var charter = charter
            if one.campaign.state == .open {
                let agreed = one.campaign.charter
                charter.consent = agreed.consent
                charter.rounding = agreed.rounding
                charter.opensOn = agreed.opensOn
                charter.contactDays = min(charter.contactDays, agreed.contactDays)
            }
            try charter.check(one.work, isChecked: isChecked)
            if one.campaign.state == .open { try charter.requireEnd(one.campaign.charter, on: world.today) }
            try one.store.update(charter, of: one.campaign.id, at: one.work.now)
            // Bodies agreed to what they read.
            if one.campaign.state == .prepared, charter != one.campaign.charter { try CampaignAgreement(one).reset() }
            try one.record(Self.act, "changed")
        }
    }
}

extension CampaignCharter {
    /// The last day of an open survey moves, as long as what people were told holds: nothing ends in the past, and
    /// contacts go when it was said.
    fileprivate func requireEnd(_ told: CampaignCharter, on today: CalendarDay) throws(Refusal) {
        if closesOn != told.closesOn, closesOn < today { throw .campaign([.endsBeforeToday]) }
        let last = told.closesOn.number + told.contactDays
        if closesOn.number + contactDays > last {
            throw .campaign([.contactsTooLong(until: CalendarDay(number: last))])
        }
    }

    /// - Throws: `Refusal.survey` with everything that is missing, or what may name somebody.
    fileprivate func check(_ work: Transaction, isChecked: Bool) throws {
        var faults = self.faults
        let places = TerritoryStore(work.connection, terms: work.world.terms)
        if let territory, try places.name(of: territory) == nil { faults.append(.placeUnknown) }
        if !faults.isEmpty { throw Refusal.campaign(faults) }
        let texts = [title, mandate, scope, frame, disclaimer] + consent.languages.map { consent.texts[$0] ?? "" }
        try CampaignTraces.refuse(texts, isChecked: isChecked)
    }
}
