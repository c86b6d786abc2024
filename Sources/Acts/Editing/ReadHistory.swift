package import Domain
internal import SQL
package import Storage

/// Reads who saved what in a sheet, the newest first.
package struct ReadHistory: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let saves: [Save]
        package let hasMore: Bool
    }

    package struct Save: Sendable {
        package let revision: StoredRevision
        /// Nil for what no person saved, and for one whose account is gone.
        package let name: String?
        /// What readers see of the section.
        package let isPublished: Bool
    }

    package static let act = Act.seeHistory
    package static let pageSize = 50
    private let slug: String
    private let section: String?
    private let page: Int

    /// - Parameters:
    ///   - section: only its saves; nil for all.
    ///   - page: from 1.
    package init(slug: String, section: String? = nil, page: Int = 1) {
        self.slug = slug
        self.section = section
        self.page = max(1, min(page, 10_000))
    }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            if let section { _ = try WorkingText(section, of: sheet.practice.id, work) }
            let found = try work.revisions.history(
                of: sheet.practice.id, section: section, offset: (page - 1) * Self.pageSize, limit: Self.pageSize + 1)
            let saves = Array(found.prefix(Self.pageSize))
            let names = try AuthorNames(saves.map(\.author), work)
            let published = Set(try UnpublishedText(work, sheet.practice.id).published.values)
            return Outcome(
                practice: sheet.practice,
                saves: saves.map {
                    Save(revision: $0, name: names[$0.author], isPublished: published.contains($0.id))
                },
                hasMore: found.count > Self.pageSize)
        }
    }
}

/// Names of the people who saved something, for those who work with them.
struct AuthorNames {
    private let names: [String: String]

    init(_ authors: [String], _ work: Transaction) throws {
        let mark = "member:"
        let ids = Set(authors.filter { $0.hasPrefix(mark) }.compactMap { Int64($0.dropFirst(mark.count)) }).sorted()
        let found = try MemberDirectory(work.connection).names(of: ids)
        names = Dictionary(found.map { ("\(mark)\($0.key)", $0.value) }, uniquingKeysWith: { $1 })
    }

    subscript(author: String) -> String? { names[author] }
}

/// Compares two saves of a sheet's section.
package struct CompareRevisions: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let old: ReadHistory.Save?
        package let new: ReadHistory.Save
        package let difference: SectionDifference
        /// The save that the section shows.
        package let present: Int64?
        package let mayRestore: Bool
    }

    package static let act = Act.seeHistory
    private let slug: String
    private let old: Int64?
    private let new: Int64

    /// - Parameter old: nil for the save that the newer one began from.
    package init(slug: String, old: Int64?, new: Int64) {
        self.slug = slug
        self.old = old
        self.new = new
    }

    /// - Throws: `Refusal.notFound`, also for saves of two sections; `.forbidden` or `.editing(.erased)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let newer = try work.revisions.revision(new, of: sheet.practice.id) else { throw Refusal.notFound }
            let text = try WorkingText(newer.section, of: sheet.practice.id, work)
            let older = try text.revision(old ?? newer.base)
            let names = try AuthorNames([newer, older].compactMap(\.self).map(\.author), work)
            func save(_ revision: StoredRevision) -> ReadHistory.Save {
                ReadHistory.Save(revision: revision, name: names[revision.author], isPublished: false)
            }
            return Outcome(
                practice: sheet.practice, old: older.map(save), new: save(newer),
                difference: SectionDifference(
                    text.section, from: try WorkingText.facts(of: older), to: try WorkingText.facts(of: newer)),
                present: try text.current()?.id,
                mayRestore: can(viewer, .editSheet, on: sheet.access))
        }
    }
}

/// Compares what readers see of a sheet with its working text.
package struct CompareWithPublished: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let access: SheetAccess
        /// Sections that differ, in the order of the template.
        package let differences: [SectionDifference]
        /// The viewer publishes; otherwise an editor is asked.
        package let publishesAlone: Bool
        package let mayPublish: Bool
        /// Pictures and documents that are new to readers, or said anew.
        package let files: [Attachment]
        package let today: CalendarDay
        /// What may tell who somebody is, or how they are, in what readers do not see yet.
        package let traces: SheetTraces
        /// Sections that came from elsewhere as nobody saved them since, of a sheet that says it changes something.
        package let toAdapt: Int
    }

    package static let act = Act.seeHistory
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.editing(.erased)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let id = sheet.practice.id
            let isAdapted = try AdoptionStore(connection).find(sheet: id)?.manner == .adapted
            let unpublished = Set(try UnpublishedText(work, id).files)
            return Outcome(
                practice: sheet.practice, access: sheet.access,
                differences: try PublishedDifference(work, id).sections,
                publishesAlone: sheet.access.rung < .everyone,
                mayPublish: can(viewer, .publishText, on: sheet.access)
                    && (try? TextPublication.requireOpen(sheet)) != nil,
                files: try AttachmentStore(connection).attachments(of: [id]).filter { unpublished.contains($0.id) },
                today: work.today, traces: try GateText(work).unpublished(of: id),
                toAdapt: isAdapted ? try AdoptedSheet.toAdapt(of: id, work).count : 0)
        }
    }
}

/// What readers would see anew, section by section.
struct PublishedDifference {
    /// In the order of the template.
    let sections: [SectionDifference]

    /// - Throws: `Refusal.editing(.erased)`.
    init(_ work: Transaction, _ practice: Int64) throws {
        let unpublished = try UnpublishedText(work, practice)
        let changed = Set(unpublished.sections)
        sections = try work.world.template.sections.filter { changed.contains($0.name) }.map { section in
            let text = try WorkingText(section.name, of: practice, work)
            return SectionDifference(
                section, from: try WorkingText.facts(of: text.revision(unpublished.published[section.name])),
                to: try WorkingText.facts(of: text.current()))
        }
    }
}
