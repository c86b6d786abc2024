internal import Domain
internal import Storage

/// The agreement of the bodies that answer for a survey together: they agreed to what they read, and to nothing else.
struct CampaignAgreement {
    private let one: CampaignWork

    init(_ one: CampaignWork) { self.one = one }

    /// What they agreed to changed before the survey opened: all agree again, but for the body of whoever changed it.
    func reset() throws {
        for body in try one.store.bodies(of: one.campaign.id)
        where !body.isLead && body.agreedAt != nil && !isOwn(body) {
            try one.store.setAgreed(nil, body.body, of: one.campaign.id)
            try tell(body)
        }
    }

    /// Publishes a version, or asks the others first where the survey is open.
    ///
    /// - Returns: false while somebody has to agree.
    func publish(_ version: CampaignVersion, note: String) throws -> Bool {
        let bodies = try one.store.bodies(of: one.campaign.id)
        if one.campaign.state == .open, bodies.count > 1 {
            // Later than any agreement to something else.
            let asked = version.askedAt ?? max(one.work.now, (bodies.compactMap(\.agreedAt).max() ?? 0) + 1)
            for body in bodies where isOwn(body) {
                try one.store.setAgreed(max(one.work.now, asked), body.body, of: one.campaign.id)
            }
            let waiting = bodies.filter { !isOwn($0) && ($0.agreedAt ?? 0) < asked }
            if !waiting.isEmpty {
                if version.askedAt != nil { return false }
                try one.store.ask(version.version, note: note, of: one.campaign.id, at: asked)
                for body in waiting { try tell(body) }
                return false
            }
        }
        try one.store.publish(version.version, note: note, of: one.campaign.id, at: one.work.now)
        if one.campaign.state == .prepared { try reset() }
        return true
    }

    /// Nobody else has to be asked for a body that the viewer acts for: whoever leads acts for the one that leads, and only
    /// those who coordinate another one act for it.
    private func isOwn(_ body: CampaignBody) -> Bool {
        guard body.isLead else { return one.work.viewer.member?.holds(.coordinator, .organisation(body.body)) ?? false }
        return one.access.bodies.first { $0.id == body.body }.map {
            can(one.work.viewer, .agreeCampaign, to: .body($0))
        }
            ?? true
    }

    private func tell(_ body: CampaignBody) throws {
        for member in try BodyStore(one.work.connection).members(of: body.body)
        where member.isCoordinator && member.state == .active {
            try one.tell(member.id, .campaignAsked)
        }
    }
}
