package import Domain
internal import SQL
internal import Storage

/// Makes of the answers a data set that does not change any more, then destroys the answers.
package struct FreezeCampaign: BusinessAct {
    package static let act = Act.freezeCampaign
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.confirmationNeeded` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> Freeze { throw Refusal.notFound }
}

/// Takes a frozen data set away; the log tells who did.
package struct ReadSnapshot: BusinessAct {
    package static let act = Act.readMicrodata
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.forbidden`, or `.notFound` before there is one.
    package func perform(by viewer: Viewer, in world: World) throws -> (dataset: Dataset, freeze: Freeze) {
        throw Refusal.notFound
    }
}

/// Keeps a data set that was collected elsewhere as the frozen one of a survey that has no answers of its own.
package struct ImportMicrodata: BusinessAct {
    package static let act = Act.freezeCampaign
    private let slug: String
    private let dataset: Dataset

    package init(slug: String, _ dataset: Dataset) {
        self.slug = slug
        self.dataset = dataset
    }

    /// - Throws: `Refusal.forbidden`, `.notFound`, `.confirmationNeeded` or `.survey`.
    package func perform(by viewer: Viewer, in world: World) throws -> Freeze { throw Refusal.notFound }
}
