package import Domain
internal import SQL
internal import Storage

/// Reads the files of a sheet for those who work on it.
package struct ReadFiles: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let access: SheetAccess
        package let files: [Attachment]
        package let acts: Set<Act>
        package let today: CalendarDay
    }

    package static let act = Act.seeHistory
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound` or `.forbidden`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            return Outcome(
                practice: sheet.practice, access: sheet.access,
                files: try AttachmentStore(connection).attachments(of: [sheet.practice.id]),
                acts: Set(
                    [Act.attachFile, .removeFile, .recordAgreement].filter { can(viewer, $0, on: sheet.access) }),
                today: work.today)
        }
    }
}

/// Fetches a file that a sheet shows its reader, or that those who work on the sheet look at.
package struct FetchFile: BusinessAct {
    package struct Outcome: Sendable {
        package let bytes: [UInt8]
        package let kind: FileKind
        package let title: String
        /// Names these bytes.
        package let hash: String
        /// Everybody may see it as long as nobody takes it back.
        package let isPublic: Bool
    }

    package static let act = Act.seeSheet
    private let slug: String
    private let id: Int64
    private let isSmall: Bool

    /// - Parameter isSmall: of a picture, the one of the size of a thumbnail.
    package init(slug: String, id: Int64, isSmall: Bool = false) {
        self.slug = slug
        self.id = id
        self.isSmall = isSmall
    }

    /// - Throws: `Refusal.notFound` for what is absent, hidden, not published or not agreed to.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        let (file, isPublic) = try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let store = AttachmentStore(connection)
            let practices = [sheet.practice.id] + (try work.practices.merged(into: sheet.practice.id))
            guard let file = try store.attachments(of: practices).first(where: { $0.id == id }) else {
                throw Refusal.notFound
            }
            let use = ImageUse(viewer, sheet.access)
            let isShown = file.isShown(for: use, on: work.today)
            guard isShown || can(viewer, .attachFile, on: sheet.access) else { throw Refusal.notFound }
            return (file, use == .everyone && isShown)
        }
        guard let hash = isSmall ? file.small : file.file, let bytes = try world.files.get(hash) else {
            throw Refusal.notFound
        }
        return Outcome(
            bytes: bytes, kind: file.kind, title: file.shown?.title ?? file.words.title, hash: hash,
            isPublic: isPublic)
    }
}

extension ImageUse {
    /// What it is to show this viewer a file of a sheet.
    init(_ viewer: Viewer, _ access: SheetAccess) {
        guard let member = viewer.member else {
            self = .everyone
            return
        }
        let isInside =
            access.keepers.union(access.cosigners).contains(member.id)
            || access.bearer.map(member.organisations.contains) ?? false
        self = isInside ? .inside : .network
    }
}

/// The files that a sheet shows one reader.
struct ShownFiles {
    private let work: Transaction

    init(_ work: Transaction) { self.work = work }

    func files(of practice: Int64, access: SheetAccess) throws -> [ShownFile] {
        let use = ImageUse(work.viewer, access)
        let today = work.today
        return try AttachmentStore(work.connection).attachments(
            of: [practice] + (try work.practices.merged(into: practice))
        ).compactMap { file in
            guard let words = file.shown, file.isShown(for: use, on: today) else { return nil }
            return ShownFile(
                id: file.id, kind: file.kind, size: file.size, measures: file.measures, words: words,
                mayBePrinted: file.isShown(for: .print, on: today))
        }
    }
}
