import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts

@testable import Site

/// Pages are made once for each state of the record, and never outlive it.
@Suite struct PageCacheTests {
    private func site(_ engine: Engine = .chosen, limit: Int = 32 << 20) throws -> TestSite {
        let site = try TestSite(engine, pageCache: limit)
        try site.world.bring([
            Drafts.practice("1", "Une pratique"), Drafts.practice("2", "Une autre"),
        ])
        return site
    }

    private func counts(_ site: TestSite) throws -> PageCounts { try #require(site.site.pageCounts) }

    @Test func `a page asked again is not made again, whatever the method reads of it`() throws {
        let site = try site()
        let first = try site.ask("/pratiques")
        #expect(try counts(site) == PageCounts(hits: 0, misses: 1, pages: 1, bytes: try counts(site).bytes))
        let again = try site.ask("/pratiques")
        #expect(again.bytes == first.bytes && again.headers == first.headers)
        #expect(try counts(site).hits == 1 && counts(site).misses == 1)
        #expect(try counts(site).bytes > first.bytes.count)
    }

    @Test func `a page that is at hand is given before any worker is asked, for this state of the record only`() throws
    {
        let site = try site(.sqlite)
        let request = Request(id: "a", path: "/pratiques/une-pratique", target: "/pratiques/une-pratique")
        #expect(site.site.ready(for: request) == nil)
        let made = Page(site.site.respond(to: request))
        let ready = Page(try #require(site.site.ready(for: request)))
        #expect(made.status == 200 && ready.bytes == made.bytes && ready.headers == made.headers)
        #expect(try counts(site).hits == 1 && counts(site).misses == 1)
        let other = try site.world.anotherProcess()
        _ = try WithdrawSheet(slug: "une-pratique", reason: "essai").perform(by: .instanceOperator, in: other)
        #expect(site.site.ready(for: request) == nil)
        #expect(site.site.respond(to: request).status == 410)
        #expect(site.site.ready(for: request) == nil)
    }

    @Test func `an engine that answers from elsewhere is never waited for on a network loop`() throws {
        let site = try site(.postgres)
        let request = Request(id: "a", path: "/pratiques", target: "/pratiques")
        #expect(site.site.respond(to: request).status == 200)
        #expect(site.site.ready(for: request) == nil)
        #expect(site.site.respond(to: request).status == 200)
        #expect(try counts(site).hits == 1)
    }

    @Test func `a page that is ready costs one look at the record`() throws {
        let log = StatementLog()
        var settings = DatabaseSettings()
        settings.statementObserver = { log.observe($0) }
        let site = try TestSite(settings: settings)
        try site.world.bring([Drafts.practice("1", "Une pratique")])
        _ = try site.ask("/pratiques")
        log.clear()
        _ = try site.ask("/pratiques")
        let texts = log.distinct.map { $0.text(for: .postgres) }
        #expect(texts.count == 1 && texts.first?.contains("FROM change") == true, "\(texts)")
    }

    @Test func `the inside of a sheet is made once for readers whose pages differ, and costs them looks at keys only`()
        throws
    {
        let log = StatementLog()
        var settings = DatabaseSettings()
        settings.statementObserver = { log.observe($0) }
        let site = try TestSite(pageCache: 0, settings: settings)
        try site.world.bring([Drafts.practice("1", "Une pratique")])
        let page = try site.ask("/pratiques/une-pratique")
        log.clear()
        let dark = try site.ask("/pratiques/une-pratique", cookies: ["essaim_affichage=fr.dark.large"])
        #expect(dark.html.contains("data-theme=\"dark\"") && !page.html.contains("data-theme"))
        #expect(try dark.main == page.main)
        #expect(log.distinct.map { $0.text(for: .postgres) }.allSatisfy { !$0.contains("FROM fact") })
        let english = try site.ask("/pratiques/une-pratique", cookies: [Language.en.cookie])
        #expect(try english.main != page.main && english.language == "en")
        try site.world.perform(WithdrawSheet(slug: "une-pratique", reason: "essai"))
        #expect(try site.ask("/pratiques/une-pratique").status == 410)
    }

    @Test(arguments: Engine.allCases)
    func `a sheet taken back is gone at the next request, also when another program did it`(_ engine: Engine) throws {
        let site = try site(engine)
        for address in ["/pratiques/une-pratique", "/pratiques?q=pratique", "/", "/pratiques.atom"] {
            for _ in 1...2 { #expect(try site.ask(address).status == 200) }
        }
        let other = try site.world.anotherProcess()
        _ = try WithdrawSheet(slug: "une-pratique", reason: "essai").perform(by: .instanceOperator, in: other)
        #expect(try site.ask("/pratiques/une-pratique").status == 410)
        for address in ["/pratiques?q=pratique", "/pratiques", "/pratiques.atom"] {
            #expect(try !site.ask(address).html.contains("/pratiques/une-pratique"), "\(address)")
        }
        _ = try PublishSheet(slug: "une-pratique").perform(by: .instanceOperator, in: other)
        #expect(try site.ask("/pratiques/une-pratique").status == 200)
    }

    @Test func `words, methods, places and bodies that changed are read at the next request`() throws {
        let site = try site()
        let before = try site.ask("/vocabulaires/stage").bytes
        var terms = site.world.world.vocabularies.terms(of: "stage")
        terms[0].french = "tout neuf"
        let list = Vocabulary(code: "stage", version: 1, source: "", terms: terms)
        let other = try site.world.anotherProcess()
        _ = try EditVocabulary([list], isDryRun: false).perform(by: .instanceOperator, in: other)
        let after = try site.ask("/vocabulaires/stage")
        #expect(after.bytes != before && after.html.contains("tout neuf"))
        #expect(try !site.ask("/glossaire").html.contains("mot essayé"))
        let entry = KnowledgeEntry(
            .glossary, code: "mot_essaye",
            lines: [KnowledgeEntry.Line(.label, "mot essayé"), KnowledgeEntry.Line(.definition, "Un mot.")])
        _ = try ImportKnowledge(KnowledgeFile(.glossary, version: 0, entries: [entry]), isDryRun: false)
            .perform(by: .instanceOperator, in: other)
        #expect(try site.ask("/glossaire").html.contains("mot essayé"))
        #expect(try site.ask("/territoires/aubrelle").status == 404)
        _ = try LoadDemo().perform(by: .instanceOperator, in: other)
        #expect(try site.ask("/territoires/aubrelle").status == 200)
    }

    @Test func `readers with other choices get pages of their own`() throws {
        let site = try site()
        let plain = try site.ask("/pratiques")
        let english = try site.ask("/pratiques", cookies: [Language.en.cookie])
        let dark = try site.ask("/pratiques", cookies: ["essaim_affichage=fr.dark.large"])
        #expect(Set([plain.bytes, english.bytes, dark.bytes]).count == 3)
        #expect(try site.ask("/pratiques").bytes == plain.bytes)
        #expect(try counts(site).pages == 3)
        // A cookie of no meaning to us is no reason for another page.
        #expect(try site.ask("/pratiques", cookies: ["autre=1"]).bytes == plain.bytes)
        #expect(try counts(site).pages == 3)
    }

    @Test func `a page for some readers is never the page of others`() throws {
        let site = try site()
        let request = Request(path: "/pratiques")
        let key = { (reader: Recognised?) in PageKey(Context(request, site: site.site, recognised: reader)) }
        #expect(key(nil) == key(nil) && key(nil) != key(Self.reader(1)) && key(Self.reader(1)) != key(Self.reader(2)))
    }

    private static func reader(_ id: Int64) -> Recognised {
        Recognised(
            session: Session(
                id: id, member: id, isWhole: true, isStrong: false, device: "", createdAt: 0, seenAt: 0, confirmedAt: 0),
            account: Account(
                id: id, name: "Compte", mail: nil, state: .active, language: "fr", isDemo: false, createdAt: 0,
                version: 1), member: Member(id: id), lacksSecondFactor: false)
    }

    @Test(arguments: [
        "/nulle-part", "/pratiques/absente", "/pratiques/", "/affichage", "/mentions-legales", "/health",
        "/pratiques?lang=en",
    ])
    func `errors, redirections and answers for one reader are not kept`(_ address: String) throws {
        let site = try site()
        for _ in 1...2 { _ = try site.ask(address) }
        #expect(try counts(site).pages == 0 && counts(site).hits == 0)
        _ = try site.ask("/affichage", method: .post, form: "langue=fr")
        #expect(try counts(site).pages == 0)
    }

    @Test func `memory stays within its limit, and the pages used last stay`() throws {
        let limit = 100_000
        let site = try site(limit: limit)
        for number in 1...40 {
            _ = try site.ask("/pratiques?q=mot\(number)")
            _ = try site.ask("/pratiques")
            #expect(try counts(site).bytes <= limit)
        }
        let before = try counts(site)
        #expect(before.pages > 2 && before.pages < 40)
        _ = try site.ask("/pratiques?q=mot40")
        #expect(try counts(site).hits == before.hits + 1)
        _ = try site.ask("/pratiques?q=mot1")
        #expect(try counts(site).misses == before.misses + 1)
    }

    @Test func `with no memory for pages, nothing is kept`() throws {
        let site = try site(limit: 0)
        let first = try site.ask("/pratiques")
        #expect(site.site.pageCounts == nil)
        #expect(try site.ask("/pratiques").bytes == first.bytes)
    }

    @Test func `many readers at once all get the present page`() async throws {
        let site = try site()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    let page = try site.ask(number.isMultiple(of: 3) ? "/pratiques" : "/pratiques?q=mot\(number % 7)")
                    #expect(page.status == 200)
                }
            }
            group.addTask { _ = try site.world.perform(WithdrawSheet(slug: "une-autre", reason: "essai")) }
            try await group.waitForAll()
        }
        #expect(try !site.ask("/pratiques").html.contains("/pratiques/une-autre"))
    }
}
