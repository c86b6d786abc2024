package import Domain
internal import SQL
internal import Storage

/// Reads one shared list of words as it is, or as it was in an earlier version.
package struct ReadVocabulary: BusinessAct {
    package struct Outcome: Sendable {
        package let vocabulary: Vocabulary
        package let isCurrent: Bool
        /// The newest first.
        package let versions: [VocabularyVersion]
        /// For each code, the sheets the viewer may see that say it; codes that none says are left out.
        package let sheets: [String: Int]
        /// How the list of sheets is asked for the ones that say a term; nil when it cannot be.
        package let subject: Facet?
    }

    package static let act = Act.seeCommons
    private let code: String
    private let version: Int?

    /// - Parameter version: nil for the present one.
    package init(code: String, version: Int? = nil) {
        self.code = code
        self.version = version
    }

    /// - Throws: `Refusal.notFound` when there is no such vocabulary, or it never had that version.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try requireInstance(viewer)
        return try world.database.read { connection in
            let store = VocabularyStore(connection)
            let versions = try store.versions(of: code)
            guard let newest = versions.first?.number,
                let vocabulary = try store.vocabulary(code, version: version ?? newest)
            else { throw Refusal.notFound }
            let subject = Facet.allCases.first { subject in
                subject.field.flatMap { world.template.field($0)?.vocabulary } == code
            }
            let sheets =
                try subject.map { facet in
                    try SheetFinder(connection, viewer, world).find(SheetSearch()).codedCounts(of: facet, world)
                } ?? store.readableSheets(saying: code, readableBy: viewer.audiences)
            return Outcome(
                vocabulary: vocabulary, isCurrent: vocabulary.version == newest, versions: versions, sheets: sheets,
                subject: subject)
        }
    }
}
