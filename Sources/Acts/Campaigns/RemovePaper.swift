package import Domain
internal import SQL
internal import Storage

/// Takes out what was typed of a paper: somebody wants it back who noted its number, or it was typed under the number of
/// another one. It may be typed in again.
package struct RemovePaper: BusinessAct {
    package static let act = Act.collectAnswers
    private let slug: String
    private let paper: Int

    package init(slug: String, paper: Int) {
        self.slug = slug
        self.paper = paper
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let one = try AnsweringWork(slug, connection, in: world, writes: true)
            try one.requireCollector(viewer)
            try one.requireTyping()
            try one.requirePaper(paper)
            guard let response = try one.responses.hold(paper: paper, of: one.campaign.id) else {
                throw Refusal.survey(.paperNotTyped(paper))
            }
            try one.remove(response)
            try one.record("removed paper \(paper)", by: viewer)
        }
    }
}
