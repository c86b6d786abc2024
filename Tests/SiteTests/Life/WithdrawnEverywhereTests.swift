import Acts
import Domain
import HTTP
import Routes
import SQL
import Storage
import Synchronization
import TestSupport
import Testing
import XML

/// A sheet that is withdrawn is gone from everything at once, whatever keeps pages, indexes or mails.
@Suite struct WithdrawnEverywhereTests {
    private static let word = "girouetteunique"
    private static let day: Int64 = 86_400_000_000

    /// A sheet with a word of its own in its title, named by another one, in a collection, in a place, with a body.
    private func ready() throws -> TestSite {
        let site = try TestSite(publicAddress: "https://essaim.example")
        var place = Fact(item: "p", section: "identity", field: "territory", position: 0)
        place.territory = TerritoryReference(name: "Ain", kind: "departement", departement: "01")
        var body = Fact(item: "b", section: "identity", field: "bearer", position: 0)
        body.organisation = OrganisationReference(name: "Association \(Self.word)", kind: "association")
        try site.world.bring([
            Drafts.practice(
                "une", "La \(Self.word)", text: "Une \(Self.word) du mercredi.", more: [place, body]),
            Drafts.practice("deux", "La voisine", text: "Une voisine du mercredi.", targets: ["une"], more: [place]),
        ])
        try site.world.perform(
            ImportCollections([Drafts.collection("choix", ["la-\(Self.word)", "la-voisine"])], isDryRun: false))
        return site
    }

    /// Where a public sheet is found, all of it asked before and after.
    private static var addresses: [String] {
        let slug = "la-\(word)"
        let search = "q=\(word)"
        return [
            "/pratiques/\(slug).json", "/pratiques/\(slug).md", "/pratiques/\(slug).csv", "/pratiques",
            "/pratiques?vue=tableau", "/pratiques?vue=carte", "/pratiques.csv", "/pratiques.json", "/pratiques.atom",
            "/pratiques.feed.json", "/suggestions?q=\(word.prefix(8))", "/comparer?fiche=\(slug)&fiche=la-voisine",
            "/collections/choix", "/territoires/ain", "/pratiques/la-voisine", "/pratiques/la-voisine.json",
            "/structures", "/structures/association-\(word)", "/sitemap-2.xml", "/sitemap-3.xml", "/",
            "/api/v1/pratiques", "/api/v1/pratiques/\(slug)", "/api/v1/pratiques?\(search)",
            "/oai?verb=ListRecords&metadataPrefix=oai_dc", "/structures.csv",
        ]
    }

    /// What an answer says of the sheet, the words that were asked left out.
    private func named(_ address: String, _ site: TestSite, _ cookies: [String] = []) throws -> Bool {
        let page = try site.ask(address, cookies: cookies)
        if page.status >= 400 { return false }
        let asked = address.contains(Self.word)
        let html = page.html.lowercased()
        // A page of error or of search writes back what was asked.
        return asked ? html.contains("une \(Self.word) du mercredi") : html.contains(Self.word)
    }

    @Test func `it leaves pages, lists, files, feeds, neighbours, collections, map of the site and harvest at once`()
        throws
    {
        let site = try ready()
        let before = try Self.addresses.filter { try named($0, site) }
        for address in [
            "/pratiques", "/pratiques.csv", "/pratiques.atom", "/collections/choix", "/pratiques/la-voisine",
        ] {
            #expect(before.contains(address), "\(address)")
        }
        let prefix = try site.ask("/suggestions?q=girouett")
        #expect(prefix.html.contains(Self.word))
        let identifier = try #require(
            try XML.document(site.ask("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc").bytes).all("header")
                .compactMap { $0.first("identifier")?.text }.first)
        try site.world.perform(WithdrawSheet(slug: "la-\(Self.word)", reason: "motif"))
        for address in Self.addresses {
            #expect(try !named(address, site), "\(address)")
        }
        #expect(try !site.ask("/suggestions?q=girouett").html.contains(Self.word))
        #expect(try site.ask("/pratiques/la-\(Self.word)").status == 410)
        for format in ["json", "md", "csv"] {
            #expect(try site.ask("/pratiques/la-\(Self.word).\(format)").status >= 400, "\(format)")
        }
        let found = try site.world.perform(SearchSheets(SheetSearch()), by: .anyone)
        #expect(found.total == 1)
        for facet in found.facets { #expect(facet.values.allSatisfy { $0.sheets <= 1 }) }
        let one = try site.ask("/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=\(identifier)")
        #expect(one.html.contains("status=\"deleted\"") || !one.html.contains(Self.word))
        let list = try XML.document(site.ask("/oai?verb=ListRecords&metadataPrefix=oai_dc").bytes)
        #expect(list.all("header").count { $0["status"] == "deleted" } == 1)
    }

    @Test(arguments: Engine.allCases)
    func `news of it that were not read or sent are told to nobody, and the others still are`(_ engine: Engine) throws {
        let site = try TestSite(engine, publicAddress: "https://essaim.example")
        let world = site.world
        let worded = Mutex<[Digest]>([])
        let digest = DigestJob(
            clock: { (Int($0 / Self.day), Int($0 / 3_600_000_000 % 24)) },
            word: { one in
                worded.withLock { $0.append(one) }
                let titles = one.notices.compactMap { $0.practice?.title }.joined(separator: "\n")
                return DigestText(subject: "Nouvelles", body: titles, unsubscribe: "https://x.example")
            })
        func work(at hour: Int64, days: Int64) throws {
            world.clock.set(world.clock.now() / Self.day * Self.day + days * Self.day + hour * 3_600_000_000)
            let runner = JobRunner(
                world: world.world, kinds: [NotifyJob(), digest], daily: [], hourly: [NotifyJob.name, DigestJob.name],
                owner: "essai")
            while try runner.runNext() {}
        }
        try work(at: 1, days: 0)
        let member = try world.member(mail: "lectrice@quartier.example")
        try world.perform(ChooseDigest(.daily), by: .member(member))
        try world.perform(FollowThis(.search(SheetSearch())), by: .member(member))
        try world.bring([Drafts.practice("une", "La \(Self.word)"), Drafts.practice("deux", "La voisine")])
        try work(at: 8, days: 1)
        let waiting = try world.mails().filter { $0.kind == .digest }
        #expect(waiting.count == 1 && waiting[0].body?.contains(Self.word) == true)
        try world.perform(WithdrawSheet(slug: "la-\(Self.word)", reason: "motif"))
        #expect(try world.mails().allSatisfy { $0.body?.contains(Self.word) != true })
        let read = try world.perform(ReadNotices(), by: .member(member))
        #expect(read.compactMap { $0.practice?.title } == ["La voisine"])
        #expect(try world.perform(CountNotices(), by: .member(member)) == 1)
        try work(at: 8, days: 1)
        let again = try world.mails().filter { $0.kind == .digest }
        #expect(again.count == 1 && again[0].body == "La voisine")
    }
}
