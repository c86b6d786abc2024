package import Domain
internal import SQL
internal import Storage

/// Reads what lives around the text of a sheet: answers shown to everybody, and when somebody read it again.
package struct ReadSheetLife: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let answers: [ShownAnswer]
        package let freshness: SheetFreshness
        package let isToConfirm: Bool
        /// The viewer may say that it is still true.
        package let mayConfirm: Bool
        package let mayWrite: Bool
    }

    package static let act = Act.seeSheet
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let freshness = try Self.freshness(of: sheet.practice.id, sheet.access, work)
            return Outcome(
                practice: sheet.practice, answers: try InquiryStore(connection).shown(on: sheet.practice.id),
                freshness: freshness, isToConfirm: freshness.isToConfirm(at: work.now),
                mayConfirm: can(viewer, .confirmSheet, on: sheet.access),
                mayWrite: can(viewer, .editSheet, on: sheet.access))
        }
    }

    static func freshness(of id: Int64, _ access: SheetAccess, _ work: Transaction) throws -> SheetFreshness {
        let source = try work.practices.source(of: id).flatMap { try SourceStore(work.connection).find($0) }
        return SheetFreshness(
            confirmedAt: try work.practices.confirmedAt(id),
            publishedAt: try work.editions.publicationTimes(of: [id])[id],
            isDocumentary: source != nil && access.bearer == nil, sourceYear: source?.year)
    }
}

/// Those who keep a sheet say that what it tells is still true.
package struct ConfirmSheet: BusinessAct {
    package static let act = Act.confirmSheet
    private let slug: String

    package init(slug: String) { self.slug = slug }

    /// - Throws: `Refusal.notFound`, `.forbidden`, or `.nothingToDo` for a sheet that nobody reads.
    package func perform(by viewer: Viewer, in world: World) throws {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            if sheet.practice.state != .published { throw Refusal.nothingToDo(sheet.practice.state) }
            try work.practices.confirm(sheet.practice.id, at: work.now)
            try work.record(Self.act, practice: sheet.practice.id, detail: "still true")
        }
    }
}
