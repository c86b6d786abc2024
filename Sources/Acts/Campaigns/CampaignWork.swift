internal import Domain
internal import SQL
internal import Storage

/// A survey that somebody acts on, with what decides whether they may.
struct CampaignWork {
    let work: Transaction
    let campaign: Campaign
    let access: CampaignAccess
    var store: CampaignStore { CampaignStore(work.connection) }

    /// Of two writes at once, the second one sees what the first one did.
    ///
    /// - Throws: `Refusal.notFound` when there is none, or it is being prepared by others; `.forbidden`;
    ///   `.confirmationNeeded`.
    init(_ slug: String, _ act: Act, _ work: Transaction) throws {
        let store = CampaignStore(work.connection)
        guard let found = try store.find(slug) else { throw Refusal.notFound }
        try store.hold(found.id)
        guard let campaign = try store.find(slug) else { throw Refusal.notFound }
        let access = try store.access(of: campaign.id)
        try Self.require(act, campaign, access, by: work.viewer)
        self.work = work
        self.campaign = campaign
        self.access = access
    }

    /// What is being prepared is as absent for whoever does not work for it.
    static func require(
        _ act: Act, _ campaign: Campaign, _ access: CampaignAccess, by viewer: Viewer
    ) throws(Refusal) {
        if !campaign.state.isPublic, !CampaignRights(viewer, in: access).isInside { throw .notFound }
        try viewer.require(act, on: .campaign(access))
    }

    /// - Throws: `Refusal.survey(.wrongState)`.
    func require(_ states: Campaign.State...) throws(Refusal) {
        if !states.contains(campaign.state) { throw .survey(.wrongState(campaign.state)) }
    }

    /// Tells a member that this survey awaits something of them.
    func tell(_ member: Int64, _ kind: Notice.Kind) throws {
        try NoticeStore(work.connection).renew(
            kind, id: work.world.ids.next(), to: member, about: campaign.id, objectKind: "campaign", at: work.now)
    }

    func record(_ act: Act, _ detail: String) throws {
        try work.record(act, kind: "campaign", object: campaign.id, detail: detail)
    }
}

extension World {
    var today: CalendarDay { CalendarDay(number: Int(now() / 86_400_000_000)) }
}

extension Refusal {
    static func campaign(_ faults: [CampaignFault]) -> Refusal { .survey(.faults(faults)) }
}

/// Words that everybody will read name nobody, unless whoever wrote them looked.
enum CampaignTraces {
    static func refuse(_ texts: [String], isChecked: Bool) throws(Refusal) {
        if let traces = SheetTraces.pointedAt(in: texts, isChecked: isChecked) { throw .survey(.traces(traces)) }
    }
}

extension CampaignWork {
    /// What is being written, or what is asked.
    func questionnaire() throws -> Questionnaire? {
        try store.versions(of: campaign.id).last.flatMap { try store.questionnaire($0.version, of: campaign.id) }
    }
}
