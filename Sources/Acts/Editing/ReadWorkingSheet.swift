package import Domain
internal import SQL
internal import Storage

/// Reads how far the working text of a sheet is: its sections, what would help a reader most, what is not published yet.
package struct ReadWorkingSheet: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let access: SheetAccess
        /// In the order of the template.
        package let sections: [Part]
        /// Fields that say nothing yet and that readers miss most, the first one first.
        package let missing: [String]
        /// Sections that readers do not see as they are; all of them before the first publication.
        package let unpublished: [String]
        /// How many pictures and documents there are, and how many the next publication brings to readers.
        package let files: (all: Int, unpublished: Int)
        package let isDocumentary: Bool
        /// False where everybody reads it and the viewer decides nothing alone.
        package let mayRename: Bool
        package let acts: Set<Act>
        /// The last one of its editors; nil when none was taken.
        package let decision: DiscussedDecision?
        /// What it takes up, when it was begun from another sheet or says that it takes one up.
        package let adoption: ReadableAdoption?
        /// Sections that came from there, as nobody saved them since.
        package let toAdapt: [String]
    }

    /// One section.
    package struct Part: Sendable {
        package let section: Section
        /// Statements, those that complete others left out.
        package let count: Int
        /// When it was saved last, in microseconds; nil when nobody wrote it.
        package let savedAt: Int64?
        /// The reader left something unsaved.
        package let hasDraft: Bool
    }

    package static let act = Act.seeHistory
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let id = sheet.practice.id
            let facts = try work.facts.facts(of: id, edition: 0, readableBy: viewer.audiences)
            let saved = try work.revisions.currentTimes(of: id)
            let drafts = try viewer.member.map { try DraftStore(connection).drafts(of: id, by: $0.id) } ?? []
            let unpublished = try UnpublishedText(work, id)
            return Outcome(
                practice: sheet.practice, access: sheet.access,
                sections: world.template.sections.map { section in
                    Part(
                        section: section,
                        count: facts.count {
                            $0.section == section.name && $0.parent == nil && $0.absence == nil
                        },
                        savedAt: saved[section.name], hasDraft: drafts.contains { $0.section == section.name })
                },
                missing: HelpfulField.missing(in: facts).map(\.rawValue),
                unpublished: unpublished.sections,
                files: (try AttachmentStore(connection).ids(of: id).count, unpublished.files.count),
                isDocumentary: try work.practices.source(of: id) != nil,
                mayRename: sheet.access.state != .reported && TextPublication.isAlone(sheet, by: viewer),
                acts: Set([Act.editSheet, .publishText].filter { can(viewer, $0, on: sheet.access) }),
                decision: try DiscussedDecision.all(of: id, work).first,
                adoption: try AdoptionStore(connection).find(sheet: id).flatMap {
                    try ReadableAdoption.all([$0], work).first
                },
                toAdapt: try AdoptedSheet.toAdapt(of: id, work))
        }
    }
}

/// What of the working text readers do not see yet.
struct UnpublishedText {
    /// The sections that differ, by name.
    let sections: [String]
    /// Files that readers do not see, or not as they are described.
    let files: [Int64]
    /// What readers see of each section: the revision.
    let published: [String: Int64]

    init(_ work: Transaction, _ practice: Int64) throws {
        let published = try work.editions.revisions(of: practice)
        let current = try work.revisions.current(of: practice).mapValues(\.id)
        self.published = published ?? [:]
        files = try AttachmentStore(work.connection).unpublished(of: practice)
        sections = current.filter { published?[$0.key] != $0.value }.map(\.key).sorted()
    }
}
