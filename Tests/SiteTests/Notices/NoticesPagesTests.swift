import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@Suite struct NoticesPagesTests {
    /// A site on which three new sheets answer what somebody follows.
    private func ready() throws -> (TestSite, Reader) {
        let site = try TestSite()
        let reader = try Reader(site)
        let world = site.world
        let runner = JobRunner(world: world.world, kinds: [NotifyJob()], daily: [], hourly: ["notify"], owner: "one")
        #expect(try runner.runNext())
        try world.perform(FollowThis(.search(SheetSearch())), by: .member(reader.member))
        for slug in ["une", "deux", "trois"] { try world.bring([Drafts.practice(slug, "Fiche \(slug)")]) }
        world.wait(3_700_000_000)
        #expect(try runner.runNext())
        return (site, reader)
    }

    private func count(_ reader: Reader, _ address: String = "/") throws -> String? {
        let link = try reader.open(address).root.first("header")?.all("a").first { $0["href"] == "/nouvelles" }
        return link?.first("span", with: ["class": "full"])?.text ?? link?.text
    }

    @Test(arguments: Language.allCases)
    func `the page tells each piece of news with its reason`(_ language: Language) throws {
        let (_, reader) = try ready()
        let page = try reader.open("/nouvelles", language)
        try expectSound(page, language, at: "news")
        #expect(page.headers["Cache-Control"] == "no-store")
        let items = try #require(page.main.first("ul", with: ["class": "news"])).all("li")
        #expect(items.count == 3 && items.allSatisfy { $0.first("form") != nil })
        let addresses = ["deux", "trois", "une"].map { "/pratiques/fiche-\($0)" }
        #expect(items.compactMap { $0.first("a")?["href"] }.sorted() == addresses)
        try expectSound(try Reader(TestSite()).open("/nouvelles", language), language, at: "no news")
    }

    @Test func `the head counts what is not read, for its reader alone`() throws {
        let (site, reader) = try ready()
        #expect(try count(reader) == "Nouvelles\u{A0}: 3 non lues")
        #expect(try count(Reader(site)) == "Nouvelles")
        #expect(try site.ask("/").root.first("header")?.all("a").contains { $0["href"] == "/nouvelles" } == false)
        try site.world.place("fiche-une", rung: .organisation)
        #expect(try count(reader) == "Nouvelles\u{A0}: 2 non lues")
        #expect(try !reader.open("/nouvelles").text.contains("Fiche une"))
    }

    @Test func `all are marked as read, or one`() throws {
        let (site, reader) = try ready()
        #expect(try reader.open("/nouvelles").main.all("form").count == 4)
        // Read elsewhere meanwhile.
        let told = try site.world.perform(ReadNotices(), by: .member(reader.member))
        try site.world.perform(MarkNotices(told.first?.notice.id), by: .member(reader.member))
        #expect(try count(reader) == "Nouvelles\u{A0}: 2 non lues")
        let answer = try reader.send("/nouvelles", from: "/nouvelles")
        #expect(answer.status == 303 && answer.headers["Location"] == "/nouvelles")
        #expect(try count(reader) == "Nouvelles" && reader.open("/nouvelles").main.all("form").isEmpty)
    }

    @Test func `the link of a digest ends the mails without signing in, and opening it changes nothing`() throws {
        let (site, reader) = try ready()
        let key = try site.world.linkToStop(for: reader.member.id)
        let address = "/desabonnement?cle=\(key)"
        func frequency() throws -> DigestFrequency {
            try site.world.perform(ListFollows(), by: .member(reader.member)).frequency
        }
        for language in Language.allCases {
            let page = try site.ask(address, cookies: [language.cookie])
            try expectSound(page, language, at: address)
            #expect(page.headers["Cache-Control"] == "no-store" && page.headers["X-Robots-Tag"] == "noindex, nofollow")
            #expect(try page.main.first("form")?["action"] == address)
        }
        #expect(try frequency() == .weekly)
        // As a mail program sends it (RFC 8058), without cookie or token.
        let done = try site.ask(address, method: .post, form: "List-Unsubscribe=One-Click")
        try expectSound(done, .fr, at: "done")
        #expect(try frequency() == .never)
        for wrong in ["/desabonnement", "/desabonnement?cle=", "/desabonnement?cle=autre"] {
            #expect(try site.ask(wrong).status == 404 && site.ask(wrong, method: .post, form: "").status == 404)
        }
    }
}
