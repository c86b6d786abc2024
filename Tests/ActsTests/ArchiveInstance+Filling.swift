import Acts
import Domain
import SQL
import Storage
import TestSupport

/// Rows in every table, with the values that lose something on a careless way.
extension ArchiveInstance {
    static let oddText =
        "L’« été » \u{1F41D}👩🏽‍🌾 \"quoted\" 'single' \\back\\\n\tline two\r\n e\u{301} \u{7F} ∞ \u{2028}end"

    func fill() throws {
        try importSheets("erased", keys: ["gone"])
        _ = try ErasePractice(slug: slug(of: "gone"), reason: "asked for").perform(by: .instanceOperator, in: world)
        try importSheets("kept", keys: ["first", "second", "third"])
        try importSheets("kept", keys: ["first", "second", "third"], suffix: " (suite)")
        _ = try WithdrawSheet(slug: slug(of: "third-suite"), reason: "right of reply")
            .perform(by: .instanceOperator, in: world)
        try tellTwice()
        try nameBodies()
        let chosen = Drafts.collection(
            "choix", ["first-suite", "second-suite"].map(slug), title: "Été 🐝 « choisi »", reason: { "Raison \($0) ∞" })
        _ = try ImportCollections([chosen], isDryRun: false).perform(by: .instanceOperator, in: world)
        _ = try ImportBoundaries(Rolls.boundaries, isDryRun: false).perform(by: .instanceOperator, in: world)
        try welcomePeople()
        try queueJobs()
        try spoil()
    }

    /// A practice told twice, and two that only look alike.
    private func tellTwice() throws {
        try importSheets("double", keys: ["one", "two", "three"])
        _ = try MergePractices(slug(of: "one"), into: slug(of: "two"), isDryRun: false)
            .perform(by: .instanceOperator, in: world)
        try KeepDistinct(slug(of: "two"), from: slug(of: "three")).perform(by: .instanceOperator, in: world)
    }

    func slug(of title: String) -> String { "pratique-\(title)" }

    func importSheets(_ source: String, keys: [String], suffix: String = "") throws {
        let document = SourceDocument(
            code: source, title: "Rapport \(source)", publisher: "Éditeur", year: nil, address: nil,
            locatorUnit: "line")
        let drafts = keys.map { key in
            PracticeDraft(key: key, title: "Pratique \(key)\(suffix)", facts: Self.facts(key, of: keys))
        }
        _ = try ImportPractices(
            namespace: source, document: document, drafts: drafts, refusals: [],
            original: Array("{\"source\":\"\(source)\(suffix)\"}".utf8), isDryRun: false
        ).perform(by: .instanceOperator, in: world)
    }

    /// The relation of the first sheet names a later one.
    private static func facts(_ key: String, of keys: [String]) -> [Fact] {
        var text = Fact(item: "e1", section: "emergence", field: "emergence", position: 0)
        text.text = oddText + key
        text.locator = "12-14"
        var place = Fact(item: "t1", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Évry", kind: "commune", departement: "91", region: "11")
        var body = Fact(item: "b1", section: "identity", field: "bearer", position: 1)
        body.organisation = OrganisationReference(name: "Ville d’Évry", kind: "commune")
        let others = ["Mairie", "Évry-centre"].map { name in
            var other = Fact(item: "b-\(name)", section: "identity", field: "actor", position: 4)
            other.organisation = OrganisationReference(name: name, kind: "commune")
            return other
        }
        var theme = Fact(item: "h1", section: "identity", field: "theme", position: 2)
        theme.term = "aller_vers"
        var age = Fact(item: "a1", section: "public", field: "public.age", position: 0)
        (age.number, age.numberMax, age.comparator) = (0.1 + 0.2, 1e300, .atLeast)
        (age.since, age.until, age.printed) = (-3_653, 20_000, "18 ans")
        var years = Fact(item: "y1", section: "identity", field: "years", position: 3)
        years.absence = .notStated
        var relation = Fact(item: "r1", section: "relations", field: "relation", position: 0)
        relation.target = PracticeReference(key: keys.last ?? key)
        return [text, place, body, theme, age, years, relation] + others
    }

    /// A body with another name, merged into one that comes after it, and told apart from a third.
    private func nameBodies() throws {
        let name = DatedName(
            "L’ancienne « ville »\u{2028}🐝", since: -3_653, until: 20_000, note: "note", source: "loi")
        _ = try NameOrganisation(slug: "ville-d-evry", name: name).perform(by: .instanceOperator, in: world)
        _ = try IdentifyOrganisation(slug: "mairie", siret: "12002701600563").perform(by: .instanceOperator, in: world)
        _ = try SetOrganisationsApart("ville-d-evry", "evry-centre").perform(by: .instanceOperator, in: world)
        _ = try MergeOrganisations(slug: "ville-d-evry", into: "mairie", isDryRun: false)
            .perform(by: .instanceOperator, in: world)
    }

    private func queueJobs() throws {
        try world.database.write { connection in
            let store = JobStore(connection)
            for key in ["waiting", "running"] {
                _ = try store.enqueue(
                    id: world.ids.next(), kind: key, key: key, input: "{\"é\":null}", at: world.now())
            }
            let job = try store.take(["running"], owner: "worker", until: world.now() + 60_000_000, at: world.now())
            if let job { _ = try store.progress(job, done: 3, total: .max, until: .max) }
        }
    }

    /// Values that no act would write, at the ends of what the columns hold.
    private func spoil() throws {
        try world.database.write { connection in
            try connection.execute(
                "UPDATE fact SET number = \(Double.leastNonzeroMagnitude) WHERE item = 'e1' AND edition = 0")
            try connection.execute(
                "UPDATE fact SET number = \(-Double.infinity), number_max = \(-0.1) WHERE item = 't1'")
            try connection.execute("UPDATE fact SET number = \(9_007_199_254_740_993.0) WHERE item = 'b1'")
            try connection.execute("UPDATE fact SET text = '', printed = '   ' WHERE item = 'y1'")
            try connection.execute("UPDATE job SET done = \(Int64.min) WHERE key = 'waiting'")
            try connection.execute("UPDATE audit SET object = \(Int64.max) WHERE object_kind = 'source'")
            // A revision whose base comes after it in the order of the rows.
            try connection.execute(
                """
                UPDATE revision SET base = (SELECT MAX(id) FROM revision)
                WHERE id = (SELECT MIN(id) FROM revision)
                """)
        }
    }
}
