import Acts
import Domain
import HTTP
import Site
import TestSupport
import Testing
import XML

/// The harvest by its address: the envelope, the six verbs, the mistakes.
@Suite struct HarvestPageTests {
    private static let list = "metadataPrefix=oai_dc"

    private func ask(_ site: TestSite, _ query: String, isPosted: Bool = false) throws -> XMLElement {
        let page =
            try isPosted
            ? site.ask("/oai", method: .post, form: query) : site.ask(query.isEmpty ? "/oai" : "/oai?\(query)")
        #expect(page.status == 200 && page.headers["Content-Type"] == "text/xml; charset=utf-8")
        #expect(page.headers["Cache-Control"] == "no-store")
        let root = try XML.document(page.bytes)
        #expect(root.name == "OAI-PMH" && root["xmlns"] == nil || root.name == "OAI-PMH")
        return root
    }

    @Test func `each verb answers in its envelope, asked or posted`() throws {
        let site = try TestSite(publicAddress: "https://essaim.example.org")
        try site.world.bring()
        let identify = try ask(site, "verb=Identify")
        #expect(identify.first("baseURL")?.text == "https://essaim.example.org/oai")
        #expect(identify.first("deletedRecord")?.text == "persistent")
        #expect(identify.first("granularity")?.text == "YYYY-MM-DDThh:mm:ssZ")
        #expect(identify.first("adminEmail")?.text == "postmaster@essaim.example.org")
        #expect(identify.first("request")?["verb"] == "Identify")
        #expect(try ask(site, "verb=ListMetadataFormats").first("metadataPrefix")?.text == "oai_dc")
        #expect(try ask(site, "verb=ListSets").all("setSpec").contains { $0.text == "aller_vers" })
        let headers = try ask(site, "verb=ListIdentifiers&\(Self.list)").all("header")
        #expect(headers.count == 22)
        let records = try ask(site, "verb=ListRecords&\(Self.list)", isPosted: true).all("record")
        #expect(
            records.compactMap { $0.first("identifier")?.text } == headers.compactMap { $0.first("identifier")?.text })
        for record in records {
            let name = try #require(record.first("header")?.first("identifier")).text
            let one = try ask(site, "verb=GetRecord&\(Self.list)&identifier=\(name)")
            #expect(one.first("record")?.text == record.text)
            #expect(try ask(site, "verb=ListMetadataFormats&identifier=\(name)").first("metadataPrefix") != nil)
            #expect(record.all("setSpec").count == 1)
        }
    }

    @Test(arguments: [
        ("", "badVerb"), ("verb=Nope", "badVerb"), ("verb=Identify&x=1", "badArgument"),
        ("verb=ListRecords", "badArgument"), ("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=urn:uuid:x", "idDoesNotExist"),
        ("verb=ListMetadataFormats&identifier=x", "idDoesNotExist"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=introuvable", "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=1999-01-01", "noRecordsMatch"),
        ("verb=ListRecords&resumptionToken=%3Cx%3E%22", "badResumptionToken"),
    ])
    func `a mistake has its code and a sentence`(_ query: String, _ code: String) throws {
        for isPosted in [false, true] {
            let root = try ask(try TestSite.withRealPractices(), query, isPosted: isPosted)
            let error = try #require(root.first("error"))
            #expect(error["code"] == code && error.text.count > 10)
            let repeats = !["badVerb", "badArgument"].contains(code)
            #expect((root.first("request")?["verb"] != nil) == repeats)
        }
    }

    @Test func `only a form can be posted`() throws {
        let site = try TestSite.withRealPractices()
        #expect(try site.ask("/oai", method: .post, form: "verb=Identify", type: "text/plain").status == 415)
    }

    @Test(arguments: Engine.allCases)
    func `a long list goes on by tokens until each sheet came once`(_ engine: Engine) throws {
        let site = try TestSite(engine)
        try site.world.bring((1...230).map { Drafts.practice("\($0)", "Pratique \($0)") })
        var names: [String] = []
        var query = "verb=ListIdentifiers&\(Self.list)&set=aller_vers"
        var cursors: [String] = []
        while true {
            let root = try ask(site, query)
            names += root.all("header").compactMap { $0.first("identifier")?.text }
            let token = try #require(root.first("resumptionToken"))
            #expect(token["completeListSize"] == "230")
            cursors.append(token["cursor"] ?? "")
            if token.text.isEmpty { break }
            query = "verb=ListIdentifiers&resumptionToken=\(token.text)"
        }
        #expect(cursors == ["0", "100", "200"] && names.count == 230 && Set(names).count == 230)
    }

    @Test(arguments: Engine.allCases)
    func `a sheet taken back is gone from every format, list and map at the very next request`(_ engine: Engine) throws
    {
        let site = try TestSite(engine)
        try site.world.bring([Drafts.practice("1", "Café du mardi"), Drafts.practice("2", "Une autre")])
        let files = SheetFileTests.types.keys.map { "/pratiques/cafe-du-mardi.\($0)" }
        let lists = ["/pratiques.atom", "/pratiques.feed.json", "/pratiques.csv", "/sitemap-2.xml", "/pratiques"]
        let harvest = "/oai?verb=ListRecords&\(Self.list)"
        for _ in 1...2 {
            for address in files { #expect(try site.ask(address).status == 200, "\(address)") }
            for address in lists + [harvest] {
                let text = try site.ask(address).html
                #expect(text.contains("cafe-du-mardi") || text.contains("Café du mardi"), "\(address)")
            }
        }
        #expect(try #require(site.site.pageCounts).hits >= files.count + lists.count - 1)
        let other = try site.world.anotherProcess()
        _ = try WithdrawSheet(slug: "cafe-du-mardi", reason: "essai").perform(by: .instanceOperator, in: other)
        for address in files { #expect(try site.ask(address).status == 410, "\(address)") }
        for address in lists + [harvest] {
            let text = try site.ask(address).html
            #expect(!text.contains("cafe-du-mardi") && !text.contains("Café du mardi"), "\(address)")
        }
        let headers = try XML.document(try site.ask(harvest).bytes).all("header")
        #expect(headers.count == 2 && headers.filter { $0["status"] == "deleted" }.count == 1)
    }

    @Test func `the site map names collections in which there is something to read, and no others`() throws {
        let site = try TestSite()
        try site.world.bring([Drafts.practice("1", "Café du mardi")])
        try site.world.perform(ImportCollections([Drafts.collection("choix", ["cafe-du-mardi"])], isDryRun: false))
        #expect(try site.ask("/sitemap-3.xml").html.contains("<loc>http://localhost/collections/choix</loc>"))
        try site.world.perform(WithdrawSheet(slug: "cafe-du-mardi", reason: "essai"))
        for part in 1...3 { #expect(try !site.ask("/sitemap-\(part).xml").html.contains("/collections/choix")) }
    }

    @Test func `the site map leads to pages that are there, and robots find it`() throws {
        let site = try TestSite.withRealPractices()
        let index = try XML.document(try site.ask("/sitemap.xml").bytes)
        let parts = index.all("loc").map { String($0.text.dropFirst("http://localhost".count)) }
        #expect(parts == ["/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"])
        for part in parts {
            for page in try XML.document(try site.ask(part).bytes).all("loc") {
                #expect(page.text.hasPrefix("http://localhost/"))
                let address = String(page.text.dropFirst("http://localhost".count))
                #expect(try site.ask(address).status == 200, "\(address)")
            }
        }
        for absent in [
            "/sitemap-4.xml", "/sitemap-0.xml", "/sitemap-01.xml", "/sitemap-50000.xml", "/sitemap-50001.xml",
            "/sitemap-9223372036854775807.xml",
        ] {
            #expect(try site.ask(absent).status == 404)
        }
        let known = try TestSite(publicAddress: "https://essaim.example.org")
        #expect(
            try known.ask("/robots.txt").html
                == "User-agent: *\nAllow: /\nDisallow: /suggestions\nDisallow: /*.pdf\n"
                + "Sitemap: https://essaim.example.org/sitemap.xml\n")
        #expect(try known.ask("/sitemap.xml").headers["Cache-Control"] == "public, no-cache")
        #expect(try site.ask("/sitemap.xml").headers["Cache-Control"] == "no-store")
    }
}
