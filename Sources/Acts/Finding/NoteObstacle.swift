package import Domain
internal import SQL
internal import Storage

/// Those who write a sheet note what holds the practice back, or what lifted it, in one small form: lines of the section
/// `conditions`, saved as the whole form saves them.
package struct NoteObstacle: BusinessAct {
    /// What was typed.
    package struct Entry: Sendable, Equatable {
        /// An obstacle that the sheet tells already; empty for a new one.
        package var told = ""
        package var obstacle = ""
        /// Codes of the vocabularies, empty when nobody chose.
        package var obstacleKind = ""
        package var standing = ""
        /// What those who contest it say, and who they are.
        package var contest = ""
        package var lever = ""
        package var leverKind = ""

        package init() {}

        /// True when there is an obstacle, or something that helped; one told already says nothing new by itself.
        package var saysSomething: Bool {
            let isNew = ReportEntry.saysSomething(obstacle) || ReportEntry.saysSomething(lever) || !leverKind.isEmpty
            let isChanged = !standing.isEmpty || !contest.isEmpty || !obstacleKind.isEmpty
            return isNew || (told.isEmpty ? !obstacleKind.isEmpty : isChanged)
        }
    }

    package enum Outcome: Sendable, Equatable {
        case saved
        /// It said so already.
        case unchanged
    }

    package static let act = Act.editSheet
    package static let section = "conditions"
    private let slug: String
    private let entry: Entry
    private let saveID: String

    /// - Parameter saveID: of the form: one form makes one save, however often it is sent.
    package init(slug: String, _ entry: Entry, saveID: String) {
        self.slug = slug
        self.entry = entry
        self.saveID = saveID
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing` when nothing was typed, or `.editing`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        if !entry.saysSomething { throw Refusal.reasonMissing }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let practice = try ActedSheet(slug, for: Self.act, work).practice.id
            let text = try WorkingText(Self.section, of: practice, work)
            let present = try text.current()
            let facts = try WorkingText.facts(of: present)
            let typed = TypedSection(text.section, facts: facts)
            let save = SaveSection(
                slug: slug, section: Self.section, TypedSection(lines: lines(over: typed, world.vocabularies)),
                base: present?.id, saveID: "\(Self.section)-\(saveID)")
            if case .saved = try save.run(work) { return .saved }
            return .unchanged
        }
    }

    /// All that the section says, with what was noted.
    private func lines(over typed: TypedSection, _ vocabularies: Vocabularies) -> [TypedLine] {
        var lines = typed.lines
        var words = tidy(entry.obstacle, or: entry.obstacleKind, of: "obstacle", vocabularies)
        if let index = lines.firstIndex(where: { $0.field == "obstacle" && $0.item == entry.told }) {
            words = lines[index][.text]
            let parts = obstacleParts.filter { new in !lines[index].parts.contains { $0.field == new.field } }
            lines[index].parts += parts
        } else if !words.isEmpty {
            lines.append(TypedLine(item: "+1", field: "obstacle", values: [.text: words], parts: obstacleParts))
        }
        let lever = tidy(entry.lever, or: entry.leverKind, of: "lever", vocabularies)
        if lever.isEmpty { return lines }
        let pair = TypedLine(item: "+6", field: Sheet.pairField, values: [.text: words])
        let parts = [part("+5", "lever.type", .term, entry.leverKind), words.isEmpty ? nil : pair].compactMap(\.self)
        lines.append(TypedLine(item: "+2", field: "lever", values: [.text: lever], parts: parts))
        return lines
    }

    private var obstacleParts: [TypedLine] {
        [
            part("+3", "obstacle.type", .term, entry.obstacleKind),
            part("+4", "obstacle.standing", .term, entry.standing),
            part("+7", "obstacle.contest", .text, FactTyping.tidy(entry.contest)),
        ].compactMap(\.self)
    }

    private func part(_ item: String, _ field: String, _ control: FactControl, _ value: String) -> TypedLine? {
        value.isEmpty ? nil : TypedLine(item: item, field: field, values: [control: value])
    }

    /// The words, else what the kind is called: a kind without words is still told.
    private func tidy(_ words: String, or kind: String, of vocabulary: String, _ vocabularies: Vocabularies) -> String {
        let said = ReportEntry.saysSomething(words) ? FactTyping.tidy(words) : ""
        return said.isEmpty ? vocabularies.term(kind, of: vocabulary)?.french ?? "" : said
    }
}
