import TestSupport
import Testing

/// Ten sheets as they are served and as assistive programs are told of them: rich, bare, defective, of several sources,
/// in plain language. A change of either is read before it is accepted.
@Suite(.serialized) struct SheetGoldenTests {
    private static let twice = "conferences-familiales-en-ardeche"
    private static let slugs = [
        // Rich: dates, ties, pairs; the longest, with a table of figures; figures whose total is wrong.
        "conferences-familiales-en-gironde", "mission-interface",
        "flora-hebergement-et-accompagnement-de-femmes-victimes-de-violences",
        // Without a year; of two practices on one sheet; a short record whose place is not named.
        "service-social-interentreprises-asmi", "entretien-d-aide-sans-suite-dossier-rempli-ensemble",
        "jardin-de-saint-caprais",
        // In plain language, tested and not; four fields and no more; two publications about one practice.
        "les-mardis-de-la-verrerie", "le-panier-a-prix-choisi", "la-bricole-chez-vous", twice,
    ]

    private static let site = Result {
        let folder = try DataFolder()
        let site = try RunningSite(folder, ["--demo"])
        try folder.bringSecondSource()
        return site
    }

    @Test func `there are ten of them, and the last tells two sources apart`() throws {
        #expect(Set(Self.slugs).count == 10)
        let text = try Self.site.get().get("/pratiques/\(Self.twice)").text
        #expect(text.contains("source 2") && text.contains("Rendre la parole aux familles"))
    }

    @Test(arguments: slugs) func `the page is the one that was read`(_ slug: String) throws {
        let page = try Self.site.get().get("/pratiques/\(slug)").text
        let start = try #require(page.firstRange(of: "<main")?.lowerBound)
        let end = try #require(page.firstRange(of: "</main>")?.upperBound)
        let golden = GoldenFile("../Golden/sheets/\(slug).html", beside: #filePath)
        let found = try golden.compare(Self.undated(String(page[start..<end])) + "\n")
        #expect(found == nil, "\(golden.advice(for: "SheetGoldenTests"))")
    }

    @Test func `assistive programs are told what was read`() throws {
        let browser = try BrowserSession()
        defer { browser.close() }
        for slug in Self.slugs {
            try browser.open(try Self.site.get().address + "/pratiques/\(slug)")
            let tree = try browser.accessibilityTree()
            let golden = GoldenFile("../Golden/sheets/\(slug).tree.txt", beside: #filePath)
            let found = try golden.compare(Self.undated(tree))
            #expect(found == nil, "\(golden.advice(for: "SheetGoldenTests"))")
            #expect(tree.hasPrefix("main") && tree.contains("heading 1"), "\(slug)")
            // Codes, dates of files and typewriter apostrophes say nothing to a reader.
            #expect(tree.firstMatch(of: /\b(19|20)\d\d-(0[1-9]|1[0-2])\b/) == nil, "\(slug)")
            #expect(!tree.contains("_") && !tree.contains("'"), "\(slug)")
        }
    }

    /// An edition is published on the day of the test, and a profile is numbered by the moment it was opened.
    private static func undated(_ text: String) -> String {
        text.replacing(/(publiée le|édition \d+ du) [^,.<]*?\d{4}/) { "\($0.1) …" }
            .replacing(/\/profils\/\d+/) { _ in "/profils/…" }
    }
}
