import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

@Suite struct PrivateFeedTests {
    /// Somebody whom one new sheet concerns.
    private func ready() throws -> (TestSite, Reader) {
        let site = try TestSite()
        let reader = try Reader(site)
        let world = site.world
        let runner = JobRunner(world: world.world, kinds: [NotifyJob()], daily: [], hourly: ["notify"], owner: "one")
        #expect(try runner.runNext())
        try world.perform(FollowThis(.search(SheetSearch())), by: .member(reader.member))
        try world.bring([Drafts.practice("une", "Fiche une")])
        world.wait(3_700_000_000)
        #expect(try runner.runNext())
        return (site, reader)
    }

    /// The paths of the feed, Atom then JSON.
    private func opened(_ reader: Reader) throws -> [String] {
        try reader.confirm()
        let page = try reader.send("/mon-compte/suivis/flux", from: "/mon-compte/suivis")
        try expectSound(page, .fr, at: "opened")
        #expect(page.headers["Cache-Control"] == "no-store")
        return try page.main.all("input").compactMap { $0["id"]?.hasPrefix("flux-") == true ? $0["value"] : nil }
            .map { address in "/flux/" + (address.split(separator: "/").last ?? "") }
    }

    @Test func `the address is shown once, and reads the news without signing in`() throws {
        let (site, reader) = try ready()
        let paths = try opened(reader)
        #expect(paths.count == 2 && paths.allSatisfy { $0.hasPrefix("/flux/") && $0.count > 60 })
        let atom = try site.ask(paths[0])
        #expect(atom.status == 200 && atom.headers["Content-Type"] == "application/atom+xml; charset=utf-8")
        #expect(atom.headers["Cache-Control"] == "private, no-cache" && atom.headers["Set-Cookie"] == nil)
        let entries = try XML.document(atom.bytes).all("entry")
        #expect(entries.count == 1)
        #expect(entries.first?.first("title")?.text.hasSuffix("Fiche une") == true)
        #expect(entries.first?.first("link")?["href"]?.hasSuffix("/pratiques/fiche-une") == true)
        #expect(try site.ask(paths[1]).html.contains("Fiche une"))
        #expect(try !reader.open("/mon-compte/suivis").html.contains("/flux/"))
    }

    @Test func `somebody at an unlocked screen opens no address, and its holder is told of each`() throws {
        let (site, reader) = try ready()
        let asked = try reader.send("/mon-compte/suivis/flux", from: "/mon-compte/suivis")
        #expect(asked.status == 303 && asked.headers["Location"]?.hasPrefix("/mon-compte/confirmation") == true)
        #expect(try site.world.database.read { try PrivateFeedStore($0).feed(of: reader.member.id) } == nil)
        let path = try opened(reader)[0]
        #expect(try site.world.mails().last?.subject == "Une adresse lit vos nouvelles")
        // Closing needs no proof: it takes nothing from anybody.
        site.world.wait(3_700_000_000)
        _ = try reader.send("/mon-compte/suivis/flux", from: "/mon-compte/suivis", adding: "flux=fermer")
        #expect(try site.ask(path).status == 404)
    }

    @Test func `what the reader may no longer see leaves the feed`() throws {
        let (site, reader) = try ready()
        let path = try #require(try opened(reader).first)
        try site.world.place("fiche-une", rung: .organisation)
        #expect(try !site.ask(path).html.contains("Fiche une"))
    }

    @Test func `an address replaced, closed, unknown or of a closed account is absent like any other`() throws {
        let (site, reader) = try ready()
        let first = try opened(reader)[0]
        let second = try opened(reader)[0]
        let absent = try site.ask("/flux/inconnue.atom")
        #expect(absent.status == 404)
        #expect(try site.ask(first).status == 404 && site.ask(second).status == 200)
        let closed = try reader.send("/mon-compte/suivis/flux", from: "/mon-compte/suivis", adding: "flux=fermer")
        #expect(try closed.main.first("p", with: ["role": "status"]) != nil)
        #expect(try site.ask(second).status == 404)
        let third = try opened(reader)[0]
        try site.world.perform(CloseMember(reader.member.id), by: .instanceOperator)
        #expect(try site.ask(third).status == 404)
        #expect(Set([first, second, third]).count == 3)
    }

    @Test func `the feed opens nothing but news, and no role shows in it`() throws {
        let (site, reader) = try ready()
        let token = try opened(reader)[0].split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
        #expect(try site.world.world.recognise(feed: String(token), isLocal: true)?.grants.isEmpty == true)
        for address in ["/lien/\(token)", "/mon-compte?jeton=\(token)"] {
            #expect(try site.ask(address).status == 303, "\(address)")
        }
        #expect(try site.ask("/nouvelles", cookies: ["essaim_session=\(token)"]).status == 303)
    }

    @Test func `erasing the account erases the address`() throws {
        let (site, reader) = try ready()
        let path = try opened(reader)[0]
        try site.world.perform(EraseAccount(reader.member.id), by: .instanceOperator)
        #expect(try site.ask(path).status == 404)
        let left = try site.world.database.read { try PrivateFeedStore($0).feed(of: reader.member.id) }
        #expect(left == nil)
    }
}
