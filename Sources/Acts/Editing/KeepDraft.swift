package import Domain
internal import SQL
internal import Storage

/// Keeps what somebody writes in a section, at each pause, until they save it or give it up.
package struct KeepDraft: BusinessAct {
    package static let act = Act.keepDraft
    /// Characters of a form: ten times the longest section.
    package static let limit = 200_000
    private let slug: String
    private let section: String
    private let typed: TypedSection?
    private let base: Int64?

    /// - Parameters:
    ///   - typed: nil gives the draft up.
    ///   - base: the revision that the form was made from.
    package init(slug: String, section: String, _ typed: TypedSection?, base: Int64? = nil) {
        self.slug = slug
        self.section = section
        self.typed = typed
        self.base = base
    }

    /// - Returns: when it was kept, in microseconds.
    /// - Throws: `Refusal.notFound`, `.forbidden` or `.editing(.tooLong)`.
    @discardableResult
    package func perform(by viewer: Viewer, in world: World) throws -> Int64 {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let sheet = try ActedSheet(slug, for: Self.act, work)
            guard let member = viewer.member else { throw Refusal.forbidden(Self.act) }
            let text = try WorkingText(section, of: sheet.practice.id, work)
            let store = DraftStore(connection)
            guard let typed else {
                try store.remove(of: sheet.practice.id, section: section, by: member.id)
                return work.now
            }
            let body = typed.encoded(text.section)
            if body.count > Self.limit { throw Refusal.editing(.tooLong) }
            try store.keep(
                body, base: try text.revision(base)?.id, of: sheet.practice.id, section: section, by: member.id,
                at: work.now)
            return work.now
        }
    }
}

extension TypedSection {
    /// As a draft keeps it: an array of names and values in turn.
    func encoded(_ section: Section) -> String {
        let texts = pairs(section).flatMap { [JSON.string($0.name), JSON.string($0.value)] }
        return String(decoding: JSON.array(texts).encoded(), as: UTF8.self)
    }

    /// - Parameter draft: as `encoded` wrote it, also for an older template; what cannot be read is left out.
    init(_ section: Section, draft: String) {
        let texts = (try? JSON.parse(Array(draft.utf8)))?.elements?.compactMap(\.text) ?? []
        let pairs = stride(from: 0, to: texts.count - 1, by: 2).map { (name: texts[$0], value: texts[$0 + 1]) }
        self.init(section, pairs: pairs)
    }
}
