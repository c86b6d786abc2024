package import Domain
internal import SQL
internal import Storage

/// The questionnaire that a page without a network was made for, as long as what it sends is taken.
package struct ReadVersion: BusinessAct {
    package static let act = Act.answerSurvey
    private let slug: String
    private let door: SurveyDoor
    private let version: Int

    package init(slug: String, door: SurveyDoor, version: Int) {
        self.slug = slug
        self.door = door
        self.version = version
    }

    /// - Throws: `Refusal.notFound`, or `.survey` where it was never published, or answers are taken no more.
    package func perform(by viewer: Viewer, in world: World) throws -> Questionnaire {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: false)
            _ = try one.way(door, isLate: true)
            guard try one.campaigns.isPublished(version, of: one.campaign.id) else {
                throw Refusal.survey(.noQuestionnaire)
            }
            return try one.plan(version).questionnaire
        }
    }
}
