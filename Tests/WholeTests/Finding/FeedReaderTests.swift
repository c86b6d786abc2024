import TestSupport
import Testing

/// What an outside reader makes of our feeds.
@Suite struct FeedReaderTests {
    private static let script = """
        import sys
        sys.path.insert(0, sys.argv[1])
        import feedparser
        with open(sys.argv[2], "rb") as file:
            feed = feedparser.parse(file.read(), response_headers={"content-type": "application/atom+xml; charset=utf-8"})
        sound = not feed.bozo and feed.version == "atom10" and len(feed.entries) == int(sys.argv[3])
        whole = all(e.id and e.title and e.link and e.updated_parsed and e.published_parsed for e in feed.entries)
        sys.exit(0 if sound and whole else 1)
        """

    private func read(_ bytes: [UInt8], entries: Int) throws {
        let folder = try TemporaryDirectory()
        let tools = Essaim.repository + "/.build/tools/feedparser"
        guard TextFile.bytes(tools + "/pins") != nil else {
            throw SupportFailure("feedparser is missing: scripts/fetch-peers puts it in .build/tools")
        }
        try TextFile.write(bytes, to: folder.file("feed.atom"))
        try Command.run(["python3", "-c", Self.script, tools, folder.file("feed.atom"), String(entries)])
    }

    @Test func `feedparser reads the feed of the demonstration without a complaint`() throws {
        let answer = try RunningSite.demonstration().get("/pratiques.atom")
        #expect(answer.status == 200 && answer.field("Content-Type") == "application/atom+xml; charset=utf-8")
        try read(answer.body, entries: 30)
        #expect(throws: SupportFailure.self) { try read(Array(answer.body.dropLast(10)), entries: 30) }
        #expect(throws: SupportFailure.self) { try read(answer.body, entries: 29) }
        try read(try RunningSite.demonstration().get("/territoires/lozere.atom").body, entries: 0)
    }

    @Test func `a feed that did not change is not sent again`() throws {
        let site = try RunningSite.demonstration()
        for address in ["/pratiques.atom?q=famille", "/territoires/gironde.feed.json"] {
            let tag = try #require(try site.get(address).field("ETag"))
            let again = try site.get(address, ["If-None-Match: \(tag)"])
            #expect(again.status == 304 && again.body.isEmpty)
        }
    }
}
