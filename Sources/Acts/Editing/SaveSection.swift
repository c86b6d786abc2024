package import Domain
internal import French
internal import SQL
internal import Storage

/// Saves a section of the working text.
///
/// What somebody else saved meanwhile is never overwritten: changes in different places are made into one and told; where
/// both changed the same thing nothing is saved, and the writer decides with both texts before them.
package struct SaveSection: BusinessAct {
    package enum Outcome: Sendable, Equatable {
        /// - taken: fields where what somebody else saved meanwhile was taken in.
        case saved(revision: Int64, taken: [String])
        /// It says what was saved already.
        case unchanged
        /// Both changed the same thing; the form begins again from `present`, with `typed`.
        case conflict(SectionMerge, present: Int64, typed: TypedSection)
    }

    package static let act = Act.editSheet
    private let slug: String
    private let section: String
    private let typed: TypedSection
    private let base: Int64?
    private let saveID: String
    private let message: String

    /// - Parameters:
    ///   - base: the revision that the form was made from; nil for a section that nobody had written.
    ///   - saveID: of the form: one form makes one save, however often it is sent.
    ///   - message: why, in a few words.
    package init(
        slug: String, section: String, _ typed: TypedSection, base: Int64?, saveID: String, message: String = ""
    ) {
        self.slug = slug
        self.section = section
        self.typed = typed
        self.base = base
        self.saveID = saveID
        self.message = String(FactTyping.tidy(message).prefix(200))
    }

    /// - Throws: `Refusal.notFound`, `.forbidden` or `.editing`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let outcome = try run(work)
            if case .conflict = outcome { return outcome }
            if let practice = try work.practices.find(address: slug)?.practice.id, let member = viewer.member {
                try DraftStore(connection).remove(of: practice, section: section, by: member.id)
            }
            return outcome
        }
    }

    /// The same inside a transaction that does more; what somebody left unsaved stays.
    func run(_ work: Transaction) throws -> Outcome {
        let sheet = try ActedSheet(slug, for: Self.act, work)
        guard let member = work.viewer.member else { throw Refusal.forbidden(Self.act) }
        // They are the words of whoever wrote, until somebody takes them.
        if sheet.access.state == .reported { throw Refusal.editing(.notTaken) }
        try work.practices.hold(sheet.practice.id)
        let name = "form-\(member.id)-\(saveID)"
        if let done = try work.revisions.revision(saveID: name), done.practice == sheet.practice.id {
            return .saved(revision: done.id, taken: [])
        }
        return try save(WorkingText(section, of: sheet.practice.id, work), name, sheet, work)
    }

    private func save(
        _ text: WorkingText, _ name: String, _ sheet: ActedSheet, _ work: Transaction
    ) throws -> Outcome {
        let present = try text.current()
        let before = try WorkingText.facts(of: text.revision(base))
        let mine = try facts(over: before, text, work)
        let theirs = try WorkingText.facts(of: present)
        let isStale = present?.id != base
        let merge = SectionMerge(text.section, base: before, mine: mine, theirs: isStale ? theirs : before)
        if !merge.conflicts.isEmpty, let present {
            return .conflict(
                merge, present: present.id, typed: TypedSection(text.section, facts: merge.facts, over: theirs))
        }
        let facts = isStale ? merge.facts : mine
        // Looked at and kept as it is, what came from elsewhere is theirs from now on.
        let isToAdapt = present?.origin == AdoptedSheet.origin
        if SectionMerge.saysTheSame(facts, theirs), !isToAdapt { return .unchanged }
        let revision = try text.write(
            facts, over: present, saveID: name, origin: "form", message: message.isEmpty ? nil : message,
            other: isStale ? present?.id : nil)
        try work.practices.advance(sheet.practice.id)
        try work.record(Self.act, practice: sheet.practice.id, detail: "section \(section)")
        return .saved(revision: revision, taken: isStale ? merge.taken : [])
    }

    private func facts(over before: [Fact], _ text: WorkingText, _ work: Transaction) throws -> [Fact] {
        var writing = SectionWriting(
            text.section, over: before, vocabularies: work.world.vocabularies, newItem: { Self.item(work) })
        let facts: [Fact]
        do {
            facts = try writing.facts(typed)
        } catch {
            throw Refusal.editing(.unreadable(error.faults))
        }
        return try placed(facts, text.section, work)
    }

    private static func item(_ work: Transaction) -> String {
        String(UInt64(bitPattern: work.world.ids.next()), radix: 36)
    }

    /// A place that is named by its words alone and can be but one is that one; another sheet must be there to be read.
    private func placed(_ facts: [Fact], _ section: Section, _ work: Transaction) throws -> [Fact] {
        let places = TerritoryList(
            work.connection, readableBy: Viewer.anyone.audiences, terms: work.world.terms)
        return try facts.map { fact in
            var fact = fact
            let kind = section.fields.first { $0.name == fact.field }?.kind
            if kind == .place, fact.territory == nil, fact.locator == nil, let words = fact.text {
                let found = try PlaceSearch(PlaceQuestion(words), places).candidates(limit: 2)
                if found.count == 1, let place = found.first, French.folded(place.name) == French.folded(words) {
                    (fact.territory, fact.text) = (
                        TerritoryReference(name: place.name, kind: place.kind, departement: place.departement), nil
                    )
                }
            }
            if let slug = fact.target?.slug, try !isReadable(slug, work) {
                throw Refusal.editing(
                    .unreadable([SectionFault(item: fact.item, control: .sheet, cause: .unknownSheet)]))
            }
            return fact
        }
    }

    private func isReadable(_ slug: String, _ work: Transaction) throws -> Bool {
        guard let found = try work.practices.find(address: slug)?.practice,
            let access = try work.practices.access(of: found.id)
        else { return false }
        return can(work.viewer, .seeSheet, on: access)
    }
}
