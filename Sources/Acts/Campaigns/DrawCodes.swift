package import Domain
internal import SQL
internal import Storage

/// Draws codes to be printed on paper and put in envelopes: each begins one answer, and which one is written nowhere.
package struct DrawCodes: BusinessAct {
    package static let act = Act.leadCampaign
    package static let count = 1...2_000
    private let slug: String
    private let count: Int
    private let relay: Int64?

    /// - Parameter relay: whose envelopes they are for; nil for none.
    package init(slug: String, count: Int, relay: Int64?) {
        self.slug = slug
        self.count = count
        self.relay = relay
    }

    /// - Returns: the codes, this once: only what they are recognised by is kept.
    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> [String] {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            if !Self.count.contains(count) { throw Refusal.campaign([.codeCount(Self.count)]) }
            if let relay {
                let relays = try one.store.relays(of: one.campaign.id)
                guard relays.contains(where: { $0.id == relay && !$0.isEnded }) else { throw Refusal.notFound }
            }
            var codes: [String] = []
            while codes.count < count {
                let code = ResponseCode(world.random())
                if try one.store.insertCode(world.envelopeKey(of: code), relay: relay, of: one.campaign.id) {
                    codes.append(code.description)
                }
            }
            try one.record(Self.act, "drew \(count) codes")
            return codes
        }
    }
}

/// Gives numbers to forms that are to be printed with the questionnaire that is asked today.
package struct NumberPapers: BusinessAct {
    package static let act = Act.leadCampaign
    package static let count = 1...2_000
    private let slug: String
    private let count: Int

    package init(slug: String, count: Int) {
        self.slug = slug
        self.count = count
    }

    /// - Returns: the new numbers.
    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> ClosedRange<Int> {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open)
            guard Self.count.contains(count), let settings = try one.store.settings(of: one.campaign.id),
                settings.papers + count <= 99_999
            else { throw Refusal.campaign([.codeCount(Self.count)]) }
            guard let version = try one.store.publishedVersion(of: one.campaign.id) else {
                throw Refusal.survey(.noQuestionnaire)
            }
            let last = settings.papers + count
            try one.store.setPapers(last, with: version, of: one.campaign.id)
            try one.record(Self.act, "numbered papers to \(last)")
            return settings.papers + 1...last
        }
    }
}

/// Says whether papers are typed in once, or twice by different hands; once one was typed in, that stays.
package struct ChooseTypings: BusinessAct {
    package static let act = Act.leadCampaign
    private let slug: String
    private let typings: Int

    package init(slug: String, _ typings: Int) {
        self.slug = slug
        self.typings = typings
    }

    /// - Throws: `Refusal.forbidden`, `.notFound` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
            try one.require(.prepared, .open, .closed)
            let wanted = typings == 2 ? 2 : 1
            if try one.store.settings(of: one.campaign.id)?.typings == wanted { return }
            // Otherwise whoever leads could have a paper typed again to read what was typed first.
            if try one.store.papersTyped(of: one.campaign.id).some { throw Refusal.survey(.typingsFixed) }
            try one.store.setTypings(wanted, of: one.campaign.id)
            try one.record(Self.act, "papers typed \(typings == 2 ? "twice" : "once")")
        }
    }
}

extension World {
    /// Ends an address that nobody finds.
    func newSurveyToken() -> String { String(credentials.newToken().prefix(32)) }

    /// What is kept of the code of an envelope.
    func envelopeKey(of code: ResponseCode) -> String {
        credentials.keyedDigest(of: code.text, for: "envelope")
    }
}
