package import Domain
internal import SQL
internal import Storage

/// Those who write a sheet say that the practice stopped: when, why and what was learnt become facts of its working text,
/// with a history; nothing disappears.
package struct StopPractice: BusinessAct {
    /// What was typed.
    package struct Entry: Sendable, Equatable {
        /// One obstacle: a code of the vocabulary, or words, or both.
        package struct Obstacle: Sendable, Equatable {
            package var code: String
            package var text: String

            package init(code: String, text: String) {
                self.code = code
                self.text = text
            }
        }

        /// A day, a month or a year; empty when it is not known.
        package var day = ""
        package var obstacles: [Obstacle] = []
        package var lesson = ""

        package init() {}
    }

    package enum Outcome: Sendable, Equatable {
        case saved
        /// It said so already.
        case unchanged
    }

    package static let act = Act.editSheet
    private let slug: String
    private let entry: Entry
    private let milestone: String
    private let saveID: String

    /// - Parameters:
    ///   - milestone: how the day is called among those of the practice.
    ///   - saveID: of the form: one form makes one save, however often it is sent.
    package init(slug: String, _ entry: Entry, milestone: String, saveID: String) {
        self.slug = slug
        self.entry = entry
        self.milestone = milestone
        self.saveID = saveID
    }

    /// - Throws: `Refusal.notFound`, `.forbidden`, `.reasonMissing` when nothing was learnt, or `.editing`.
    package func perform(by viewer: Viewer, in world: World) throws -> Outcome {
        if !ReportEntry.saysSomething(entry.lesson) { throw Refusal.reasonMissing }
        return try world.database.write { connection in
            let work = Transaction(connection, by: viewer, in: world)
            let practice = try ActedSheet(slug, for: Self.act, work).practice.id
            var isSaved = false
            for (section, lines) in lines(world) where !lines.isEmpty {
                let text = try WorkingText(section, of: practice, work)
                let save = SaveSection(
                    slug: slug, section: section, TypedSection(lines: lines), base: try text.current()?.id,
                    saveID: "\(section)-\(saveID)")
                if case .saved = try save.run(work) { isSaved = true }
            }
            return isSaved ? .saved : .unchanged
        }
    }

    /// New lines alone: what a section says beside them stays.
    private func lines(_ world: World) -> [(section: String, lines: [TypedLine])] {
        let lesson = FactTyping.tidy(entry.lesson)
        let deployment = [
            TypedLine(item: "+1", field: "stage", values: [.term: PracticeStage.stopped]),
            TypedLine(item: "+2", field: "lesson", values: [.text: lesson]),
        ]
        let day = FactTyping.tidy(entry.day)
        let milestones =
            day.isEmpty
            ? [] : [TypedLine(item: "+1", field: "milestone", values: [.text: milestone, .since: day])]
        return [
            ("deployment", deployment), ("milestones", milestones), ("conditions", obstacles(world.vocabularies)),
        ]
    }

    private func obstacles(_ vocabularies: Vocabularies) -> [TypedLine] {
        let told = entry.obstacles.filter { !$0.code.isEmpty || ReportEntry.saysSomething($0.text) }
        return told.enumerated().map { index, obstacle in
            let words = FactTyping.tidy(obstacle.text)
            let label = vocabularies.term(obstacle.code, of: "obstacle")?.french ?? ""
            let part = TypedLine(item: "+p\(index)", field: "obstacle.type", values: [.term: obstacle.code])
            return TypedLine(
                item: "+\(index)", field: "obstacle", values: [.text: words.isEmpty ? label : words],
                parts: obstacle.code.isEmpty ? [] : [part])
        }
    }
}
