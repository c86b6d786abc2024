package import Domain
internal import SQL
internal import Storage

/// Reads a section to be written in: what was saved last, or what the same person left unsaved.
package struct ReadSection: BusinessAct {
    package struct Outcome: Sendable {
        package let practice: Practice
        package let section: Section
        package let typed: TypedSection
        /// The facts that the form is made from.
        package let base: [Fact]
        package let revision: Int64?
        /// When the draft that is shown was kept; nil where what was saved is shown.
        package let draftedAt: Int64?
        /// True when somebody saved since the draft was begun.
        package let isBehind: Bool
        /// It came from the sheet that this one takes up, as nobody saved it since.
        package let isToAdapt: Bool
    }

    package static let act = Act.keepDraft
    private let slug: String
    private let section: String

    package init(slug: String, section: String) {
        self.slug = slug
        self.section = section
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.editing(.erased)`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.read { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            let text = try WorkingText(section, of: sheet.practice.id, work)
            let present = try text.current()
            let draft = try viewer.member.flatMap {
                try DraftStore(connection).draft(of: sheet.practice.id, section: section, by: $0.id)
            }
            let origin = try draft.map { try text.revision($0.base) } ?? present
            let base = try WorkingText.facts(of: origin)
            return Outcome(
                practice: sheet.practice, section: text.section,
                typed: draft.map { TypedSection(text.section, draft: $0.body) }
                    ?? TypedSection(text.section, facts: base),
                base: base, revision: origin?.id, draftedAt: draft?.at,
                isBehind: draft != nil && origin?.id != present?.id,
                isToAdapt: present?.origin == AdoptedSheet.origin && text.section.strand == .approach)
        }
    }
}
