import TestSupport
import Testing

/// Addresses, queries and fields that nobody would type, sent to the built program.
@Suite("Fuzzed addresses") struct FuzzedAddressTests {
    private static let heads = [
        "/", "/pratiques", "/pratiques/", "/pratiques/conferences-familiales-en-gironde", "/a-propos", "/accessibilite",
        "/affichage", "/static/", "/health", "/robots.txt",
    ]
    private static let pieces = [
        "%41", "%C3%A9", "%00", "%", "%zz", "%F0%9F%90%9D", "%2F", "%2e%2e", "%0D%0A", "..", ".", "//", "\\", "'", "\"",
        "<script>",
        "&", "=", "?", "+", ";", "é", "🐝", "-1", "0", "99999999999999999999", "famille", "l%27", "%25", "*", "(", "a",
        "\u{7F}", "null", "q=", "page=", "lang=en", "lang=", "ok=1",
    ]
    private static let fields = [
        "Accept-Encoding: gzip;q=0, br;q=nan, *;q=1", "Accept-Encoding: ,,;;q=", "If-None-Match: W/\"",
        "If-None-Match: *",
        "Cookie: essaim_affichage=en.dark", "Cookie: essaim_affichage=..;;=;essaim_jeton=%00", "Cookie: \u{1F41D}",
        "Range: bytes=0-1,5-", "X-Forwarded-For: ,,,", "X-Request-Id: <script>", "Accept-Language: fr;q=9",
        "Content-Type: ;;", "If-Modified-Since: hier",
    ]

    @Test func `there is always a page, never a failure of the site`() throws {
        let site = try Site.demonstration()
        var dice = Dice(4)
        for _ in 0..<Hostility.rounds(400, long: 20_000) {
            let target = Self.target(&dice)
            let fields = (0..<dice.below(3)).compactMap { _ in dice.one(of: Self.fields) }
            let answer = try site.get(target, fields: fields)
            #expect((200..<500).contains(answer.status), "\(answer.status) for \(target) with \(fields)")
            if answer.status >= 400 { #expect(!answer.body.isEmpty, "no page for \(target)") }
        }
        #expect(site.process.isRunning)
        #expect(!site.process.output.contains("fault "))
    }

    @Test func `random bytes are never taken for a request`() throws {
        let site = try Site.demonstration()
        var dice = Dice(5)
        for _ in 0..<Hostility.rounds(100, long: 5_000) {
            let visitor = Visitor(site.port)
            let noise = (0..<(1 + dice.below(400))).map { _ in UInt8(truncatingIfNeeded: dice.next()) }
            visitor.send(noise + Array("\r\n\r\n".utf8))
            if let answer = visitor.answer() { #expect((400...505).contains(answer.status), "\(noise)") }
        }
        #expect(site.process.isRunning)
        #expect(try site.get("/pratiques").isPage)
    }

    @Test func `a space in an address gets no page`() throws {
        let site = try Site.demonstration()
        for target in ["/ x", "/pratiques ?q=a", "/a b"] {
            let visitor = Visitor(site.port)
            visitor.send(Array("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
            // The C library drops it without a word.
            #expect([nil, 400].contains(visitor.answer()?.status), "\(target)")
        }
        #expect(try site.get("/health").status == 200)
    }

    private static func target(_ dice: inout Dice) -> String {
        var target = dice.one(of: heads) ?? "/"
        for _ in 0..<dice.below(5) { target += dice.one(of: pieces) ?? "" }
        guard dice.below(2) == 0 else { return target }
        target += "?"
        for _ in 0..<dice.below(6) { target += dice.one(of: pieces) ?? "" }
        return target
    }
}
