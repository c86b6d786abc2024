package import Domain
internal import SQL
internal import Storage

/// Reads where the coding of the open questions of a survey stands; no answer is read for that.
package struct ReadCodingOverview: BusinessAct {
    package static let act = Act.readMicrodata
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, or `.notFound` before there is a data set.
    package func perform(by viewer: Viewer, in world: World) throws -> CodingOverview {
        try world.database.read { connection in
            let shelf = try CodingShelf(slug, Self.act, connection, by: viewer)
            return CodingOverview(
                campaign: shelf.campaign, may: CampaignRights(viewer, in: shelf.access),
                source: shelf.snapshot.source,
                questions: try OpenAnswers.all(in: shelf.dataset).map { answers in
                    try shelf.desk(answers.unread, connection, viewer)
                }, consent: try CodingStore(connection).consent(of: shelf.campaign.id),
                columns: QuotingConsent.columns(of: shelf.dataset))
        }
    }
}

/// Reads the coding of one question, with the answers or without; the log tells who read answers.
package struct ReadCoding: BusinessAct {
    package static let act = Act.readMicrodata
    private let slug: String
    private let question: String
    private let readsAnswers: Bool

    /// - Parameter question: the name of its column.
    package init(slug: String, question: String, readsAnswers: Bool) {
        self.slug = slug
        self.question = question
        self.readsAnswers = readsAnswers
    }

    /// - Throws: `Refusal.forbidden`, or `.notFound` before there is a data set or without such a question.
    package func perform(by viewer: Viewer, in world: World) throws -> CodingDesk {
        let desk = try world.database.read { connection in
            let shelf = try CodingShelf(slug, Self.act, connection, by: viewer)
            let answers = try shelf.answers(question)
            return try shelf.desk(readsAnswers ? answers : answers.unread, connection, viewer)
        }
        if readsAnswers {
            try world.database.write { connection in
                let one = try CampaignWork(slug, Self.act, Transaction(connection, by: viewer, in: world))
                try one.record(Self.act, "read answers to \(question)")
            }
        }
        return desk
    }
}
