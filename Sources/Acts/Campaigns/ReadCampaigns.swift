package import Domain

/// The surveys that everybody reads, the latest first.
package struct ReadCampaigns: BusinessAct {
    package static let act = Act.seeCommons

    package init() {}

    package func perform(by viewer: Viewer, in world: World) throws -> [CampaignFace] { throw Refusal.notFound }
}

/// One survey and what it asks.
package struct ReadCampaign: BusinessAct {
    package static let act = Act.seeCommons
    private let slug: String

    package init(slug: String) {
        self.slug = slug
    }

    package func perform(by viewer: Viewer, in world: World) throws -> CampaignPage { throw Refusal.notFound }
}
