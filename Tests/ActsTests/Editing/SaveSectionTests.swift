import Acts
import Domain
import SQL
import Storage
import TestSupport
import Testing

/// Writing a sheet section by section, on both engines.
@Suite struct SaveSectionTests {
    private static let slug = "fiche-des-voisins"

    /// A carried sheet with its two delegates and an editor of elsewhere.
    struct Carried {
        let world: TestWorld
        let one: Viewer
        let two: Viewer
        let editor: Viewer

        init(_ engine: Engine, rung: Rung = .network) throws {
            world = try TestWorld(engine)
            let body = try world.body("maison-des-voisins")
            try world.bring([Drafts.practice("Fiche des voisins", "fiche-des-voisins")])
            let practice = try world.practice("fiche-des-voisins")
            try world.put("fiche-des-voisins", bearer: body)
            one = try world.somebody("Une", [Grant(.delegate, .practice(practice))], bodies: [body])
            two = try world.somebody("Deux", [Grant(.delegate, .practice(practice))], bodies: [body])
            editor = try world.somebody("Comité", [Grant(.editor, .instance)])
            try world.place("fiche-des-voisins", rung: rung)
        }

        func again(_ viewer: Viewer) throws -> Viewer { try world.again(viewer.member?.id ?? 0) }

        func open(_ section: String = "emergence", by viewer: Viewer) throws -> ReadSection.Outcome {
            try world.perform(ReadSection(slug: slug, section: section), by: viewer)
        }

        func save(
            _ section: String = "emergence", by viewer: Viewer, from opened: ReadSection.Outcome? = nil,
            id: String? = nil, _ change: (inout TypedSection) -> Void
        ) throws -> SaveSection.Outcome {
            let opened = try opened ?? open(section, by: viewer)
            var typed = opened.typed.offering(opened.section)
            change(&typed)
            return try world.perform(
                SaveSection(
                    slug: slug, section: section, typed, base: opened.revision, saveID: id ?? "\(world.ids.next())",
                    message: "essai"), by: viewer)
        }

        func texts(_ field: String) throws -> [String] {
            let practice = try world.practice(slug)
            return try world.database.read { connection in
                try connection.query(
                    """
                    SELECT text FROM fact WHERE practice = \(practice) AND edition = 0 AND field = \(field)
                    AND text IS NOT NULL ORDER BY position, item
                    """
                ) { try $0.text(0) }
            }
        }

        func history() throws -> [ReadHistory.Save] {
            try world.perform(ReadHistory(slug: slug, section: "emergence"), by: again(one)).saves
        }
    }

    static func set(_ field: String, _ text: String, item: String? = nil) -> (inout TypedSection) -> Void {
        { typed in
            let place = typed.lines.firstIndex { $0.field == field && (item == nil || $0.item == item) }
            if let place {
                typed.lines[place].values[.text] = text
            } else {
                typed.lines.append(TypedLine(item: "+900", field: field, values: [.text: text]))
            }
        }
    }

    @Test(arguments: Engine.allCases) func `a save is kept with who made it, and a form sent twice saves once`(
        _ engine: Engine
    ) throws {
        let carried = try Carried(engine)
        let opened = try carried.open(by: carried.one)
        for _ in 0..<2 {
            guard
                case .saved(_, let taken) = try carried.save(
                    by: carried.one, from: opened, id: "unique", Self.set("problem", "Des voisins seuls."))
            else {
                Issue.record("not saved")
                return
            }
            #expect(taken == [])
        }
        #expect(try carried.texts("problem") == ["Des voisins seuls."])
        let saves = try carried.history()
        #expect(saves.first?.name == "Une" && saves.first?.revision.message == "essai")
        #expect(saves.filter { $0.revision.origin == "form" }.count == 1)
        #expect(
            try carried.save(by: carried.one, Self.set("problem", "Des voisins seuls.")) == .unchanged)
        #expect(try carried.world.audit(.editSheet).count == 1)
    }

    @Test(arguments: Engine.allCases)
    func `a stale form never overwrites: other fields are joined and told, the same one asks`(_ engine: Engine) throws {
        let carried = try Carried(engine)
        _ = try carried.save(by: carried.one) { Self.set("problem", "Au début.")(&$0) }
        let (mine, theirs) = (try carried.open(by: carried.one), try carried.open(by: carried.two))
        _ = try carried.save(by: carried.two, from: theirs, Self.set("emergence", "Née d'une fête."))
        guard
            case .saved(_, let taken) = try carried.save(by: carried.one, from: mine, Self.set("problem", "Une autre."))
        else {
            Issue.record("not joined")
            return
        }
        #expect(taken == ["emergence"])
        #expect(try carried.texts("problem") == ["Une autre."] && carried.texts("emergence") == ["Née d'une fête."])
        guard
            case .conflict(let merge, let present, _) = try carried.save(
                by: carried.two, from: theirs, Self.set("problem", "Encore une."))
        else {
            Issue.record("overwrote")
            return
        }
        #expect(merge.conflicts.map(\.field) == ["problem"])
        #expect(merge.conflicts.first?.mine?.first?.text == "Encore une.")
        #expect(merge.conflicts.first?.theirs?.first?.text == "Une autre.")
        #expect(try carried.texts("problem") == ["Une autre."])
        #expect(try carried.history().first?.revision.id == present)
    }

    @Test(arguments: Engine.allCases) func `an earlier text comes back, and what came since stays`(
        _ engine: Engine
    ) throws {
        let carried = try Carried(engine)
        _ = try carried.save(by: carried.one, Self.set("problem", "Un."))
        let first = try #require(try carried.history().first?.revision.id)
        _ = try carried.save(by: carried.two, Self.set("problem", "Deux."))
        let second = try #require(try carried.history().first?.revision.id)
        let restore = RestoreRevision(slug: Self.slug, revision: first, present: second, saveID: "retour")
        for _ in 0..<2 { #expect(try carried.world.perform(restore, by: carried.one) == "emergence") }
        #expect(try carried.texts("problem") == ["Un."])
        let saves = try carried.history()
        #expect(saves.filter { $0.revision.origin == "restored" }.count == 1)
        #expect(Set([first, second]).isSubset(of: saves.map(\.revision.id)))
        let stale = RestoreRevision(slug: Self.slug, revision: second, present: second, saveID: "tard")
        #expect(throws: Refusal.stale(current: try #require(saves.first?.revision.id))) {
            try carried.world.perform(stale, by: carried.two)
        }
        let shown = try carried.world.perform(
            CompareRevisions(slug: Self.slug, old: first, new: second), by: carried.one)
        #expect(shown.difference.changes.map(\.field) == ["problem"])
        #expect(shown.difference.changes.first?.old?.first?.text == "Un.")
    }

    @Test(arguments: Engine.allCases)
    func `a draft is one's own, comes back, and goes once saved or given up`(_ engine: Engine) throws {
        let carried = try Carried(engine)
        let typed = EditingActs.typed("À moitié écrit")
        let draft = KeepDraft(
            slug: Self.slug, section: "emergence", typed, base: try carried.open(by: carried.one).revision)
        try carried.world.perform(draft, by: carried.one)
        let mine = try carried.open(by: carried.one)
        #expect(mine.typed.lines(of: "problem").map { $0[.text] } == ["À moitié écrit"] && mine.draftedAt != nil)
        let others = try carried.open(by: carried.two)
        #expect(others.draftedAt == nil && !others.typed.lines.contains { $0[.text] == "À moitié écrit" })
        #expect(!mine.isBehind)
        _ = try carried.save(by: carried.two, Self.set("emergence", "Autre chose."))
        #expect(try carried.open(by: carried.one).isBehind)
        _ = try carried.save(by: carried.one) { _ in }
        #expect(try carried.open(by: carried.one).draftedAt == nil)
        #expect(try carried.texts("problem") == ["À moitié écrit"] && carried.texts("emergence") == ["Autre chose."])
        try carried.world.perform(draft, by: carried.one)
        try carried.world.perform(KeepDraft(slug: Self.slug, section: "emergence", nil), by: carried.one)
        #expect(try carried.open(by: carried.one).draftedAt == nil)
    }

    @Test(arguments: Engine.allCases)
    func `what cannot be read is told, and nothing changes`(_ engine: Engine) throws {
        let carried = try Carried(engine)
        let before = try DatabaseContent(of: carried.world.database)
        #expect(throws: Refusal.self) {
            _ = try carried.save("measures", by: carried.one) {
                $0.lines[0].values = [.text: "x", .number: "beaucoup"]
            }
        }
        #expect(throws: Refusal.notFound) { _ = try carried.open("inconnue", by: carried.one) }
        #expect(throws: Refusal.notFound) {
            _ = try carried.world.perform(
                SaveSection(slug: Self.slug, section: "way", TypedSection(lines: []), base: 12, saveID: "x"),
                by: carried.one)
        }
        #expect(try DatabaseContent(of: carried.world.database) == before)
    }

    @Test(arguments: Engine.allCases)
    func `readers see it once it is published: by its delegates up to the network, by another editor for everybody`(
        _ engine: Engine
    ) throws {
        let carried = try Carried(engine)
        _ = try carried.save("description", by: carried.one, Self.set("description", "Un banc devant la porte."))
        func seen() throws -> Bool {
            guard case .sheet(let sheet) = try carried.world.perform(ReadSheet(slug: Self.slug), by: carried.editor)
            else { return false }
            return sheet.facts("description").contains { $0.text == "Un banc devant la porte." }
        }
        #expect(try !seen())
        let told = try carried.world.perform(CompareWithPublished(slug: Self.slug), by: carried.one)
        #expect(told.differences.map(\.section) == ["description"] && told.publishesAlone)
        #expect(try carried.world.perform(PublishText(slug: Self.slug), by: carried.one) == .published(slug: Self.slug))
        #expect(try seen())
        #expect(throws: Refusal.editing(.nothingNew)) {
            try carried.world.perform(PublishText(slug: Self.slug), by: carried.one)
        }
        // Once everybody reads it, nobody who carries it publishes their own words alone.
        try carried.world.place(Self.slug, rung: .everyone)
        _ = try carried.save("description", by: carried.one, Self.set("description", "Deux bancs."))
        #expect(try carried.world.perform(PublishText(slug: Self.slug), by: carried.one) == .proposed)
        #expect(throws: Refusal.editing(.askedAlready)) {
            try carried.world.perform(PublishText(slug: Self.slug), by: carried.two)
        }
        #expect(try seen())
        try carried.world.perform(DecideSharing(slug: Self.slug, PeopleActs.agreed), by: carried.editor)
        #expect(try !seen())
        #expect(try carried.world.perform(ReadWorkingSheet(slug: Self.slug), by: carried.one).unpublished == [])
    }

    @Test(arguments: Engine.allCases)
    func `nobody who carries a sheet goes round the editor: by its name, a withdrawal or words written after asking`(
        _ engine: Engine
    ) throws {
        let carried = try Carried(engine, rung: .everyone)
        let world = carried.world
        #expect(throws: Refusal.editing(.namedByEditors)) {
            try world.perform(RenameSheet(slug: Self.slug, title: "Autre nom"), by: carried.one)
        }
        _ = try carried.save(by: carried.one, Self.set("problem", "Demandé."))
        #expect(try world.perform(PublishText(slug: Self.slug), by: carried.one) == .proposed)
        let read = try world.perform(ReadBearing(slug: Self.slug), by: carried.editor).practice.version
        _ = try carried.save(by: carried.two, Self.set("problem", "Glissé ensuite."))
        let decision = DecideSharing(slug: Self.slug, PeopleActs.agreed, version: read)
        #expect(throws: Refusal.stale(current: read + 1)) { try world.perform(decision, by: carried.editor) }
        // An editor who publishes goes through the same page.
        #expect(try world.perform(PublishText(slug: Self.slug), by: carried.editor) == .toDecide)
        try world.perform(DecideSharing(slug: Self.slug, PeopleActs.agreed), by: carried.editor)
        #expect(try world.perform(ReadBearing(slug: Self.slug), by: carried.editor).access.proposal == nil)
        _ = try carried.save(by: carried.one, Self.set("problem", "Encore."))
        try world.perform(WithdrawSheet(slug: Self.slug, reason: "motif"), by: carried.one)
        #expect(throws: Refusal.nothingToDo(.withdrawn)) {
            try world.perform(PublishText(slug: Self.slug), by: carried.one)
        }
    }

    @Test(arguments: Engine.allCases)
    func `something made known becomes a sheet of its own name, for those who look after it first`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        let editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        let made = try world.perform(
            MakeKnown(ReportActs.entry(), token: "jeton", language: "fr", letters: ReportActs.letters), by: .anyone)
        let slug = try world.slug(of: made.report.practice)
        #expect(throws: Refusal.editing(.notTaken)) {
            try world.perform(PublishText(slug: slug), by: try world.again(editor.member?.id ?? 0))
        }
        let untouched = SaveSection(
            slug: slug, section: "emergence", EditingActs.typed("Réécrit."), base: nil, saveID: "tôt")
        #expect(throws: Refusal.editing(.notTaken)) {
            try world.perform(untouched, by: try world.again(editor.member?.id ?? 0))
        }
        try world.perform(DecideReport(slug: slug, .take, letters: ReportActs.letters), by: editor)
        let keeper = try world.again(editor.member?.id ?? 0)
        _ = try world.perform(RenameSheet(slug: slug, title: "Le jardin du mercredi"), by: keeper)
        guard case .published(let address) = try world.perform(PublishText(slug: slug), by: keeper) else {
            Issue.record("not published")
            return
        }
        #expect(address == "le-jardin-du-mercredi")
        #expect(throws: Refusal.notFound) { try world.perform(ReadSheet(slug: address), by: .anyone) }
        guard case .sheet(let sheet) = try world.perform(ReadSheet(slug: address), by: keeper) else {
            Issue.record("not read")
            return
        }
        #expect(sheet.practice.title == "Le jardin du mercredi" && sheet.first("problem") != nil)
    }

    /// What the last save of a sheet changed.
    private func changes(_ world: TestWorld, _ slug: String, _ viewer: Viewer) throws -> String {
        guard let id = try world.perform(ReadHistory(slug: slug), by: viewer).saves.first?.revision.id else {
            return ""
        }
        let shown = try world.perform(CompareRevisions(slug: slug, old: nil, new: id), by: viewer)
        return "\(shown.difference)"
    }

    @Test func `a form sent as it came changes nothing, for every section of every shipped sheet`() throws {
        let world = try TestWorld(.sqlite)
        try world.bringEverySheet()
        let editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        let slugs = try world.database.read { connection in
            try connection.query(
                """
                SELECT a.slug FROM address a JOIN practice p ON p.id = a.practice
                WHERE a.ended_at IS NULL AND p.state = 'published' ORDER BY a.slug
                """
            ) { try $0.text(0) }
        }
        #expect(slugs.count > 100)
        for slug in slugs {
            for section in Template.current.sections {
                let opened = try world.perform(ReadSection(slug: slug, section: section.name), by: editor)
                let typed = opened.typed.offering(section)
                let read = TypedSection(section, pairs: typed.pairs(section))
                let outcome = try world.perform(
                    SaveSection(
                        slug: slug, section: section.name, read, base: opened.revision, saveID: "\(world.ids.next())"),
                    by: editor)
                let told = outcome == .unchanged ? "" : try changes(world, slug, editor)
                #expect(outcome == .unchanged, "\(slug) \(section.name): \(told)")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `what an imported sheet cites stays where nobody changed it, and goes where somebody did`(
        _ engine: Engine
    ) throws {
        let world = try TestWorld(engine)
        try world.bringEverySheet()
        let editor = try world.somebody("Comité", [Grant(.editor, .instance)])
        let slug = "mission-interface"
        func located() throws -> [String: String?] {
            let practice = try world.practice(slug)
            return try world.database.read { connection in
                let rows = try connection.query(
                    """
                    SELECT item, locator FROM fact
                    WHERE practice = \(practice) AND edition = 0 AND section = 'conditions' ORDER BY item
                    """
                ) { (try $0.text(0), try $0.optionalText(1)) }
                return Dictionary(rows, uniquingKeysWith: { $1 })
            }
        }
        let before = try located()
        let opened = try world.perform(ReadSection(slug: slug, section: "conditions"), by: editor)
        var typed = opened.typed.offering(opened.section)
        let place = try #require(typed.lines.firstIndex { $0.field == "obstacle" && !$0[.text].isEmpty })
        let changed = typed.lines[place].item
        typed.lines[place].values[.text] = "Tout autre chose"
        try world.perform(
            SaveSection(slug: slug, section: "conditions", typed, base: opened.revision, saveID: "x"), by: editor)
        let after = try located()
        #expect(Set(before.keys) == Set(after.keys))
        #expect(before.filter { $0.value != after[$0.key] }.map(\.key) == [changed])
        #expect(after[changed] == .some(nil))
    }
}
