import Glibc
import TestSupport
import Testing

@Suite struct ServeTests {
    @Test func `the site opens on an empty folder, serves, and stops when asked`() throws {
        let folder = try DataFolder()
        let site = try RunningSite(folder)
        #expect(try site.get("/").status == 200)
        #expect(try site.get("/pratiques").text.contains("Pas encore de fiche ici"))
        #expect(try site.get("/health").text == "ok\n")
        let ending = try site.stop()
        #expect(ending.status == 0 && ending.errors == "")
        #expect(ending.output.contains("Essaim est ouvert\u{A0}: \(site.address)\n"))
        #expect(ending.lines.last == "Essaim est arrêté.")
    }

    @Test func `a second start keeps the data and does not load the demonstration again`() throws {
        let folder = try DataFolder()
        let first = try RunningSite(folder, ["--demo"])
        #expect(first.process.output.contains("136 fiches de démonstration chargées."))
        let page = try first.get("/pratiques/mission-interface")
        #expect(page.status == 200)
        #expect(try first.stop().status == 0)
        let second = try RunningSite(folder, ["--demo", "--lang", "en"])
        #expect(!second.process.output.contains("demonstration"))
        #expect(second.process.output.contains("Essaim is open: http://127.0.0.1:"))
        #expect(
            try second.get("/pratiques/mission-interface", ["Cookie: essaim_affichage=fr.auto.normal"]).body
                == page.body)
        #expect(try second.get("/").text.contains("<html lang=\"en\""))
        #expect(try second.stop().output.contains("Essaim has stopped."))
    }

    @Test func `a request under way when the stop is asked for is answered`() throws {
        let site = try RunningSite(try DataFolder())
        let client = try PlainClient(port: site.port)
        let body = "langue=en&couleurs=dark"
        try client.send(
            "POST /affichage HTTP/1.1\r\nHost: essaim\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: \(body.utf8.count)\r\n\r\n" + body.prefix(5))
        // Answered by the same server, so the half request before it has been read by now.
        #expect(try site.get("/health").status == 200)
        site.process.signal(SIGTERM)
        try site.process.waitForOutput("Arrêt demandé")
        try client.send(String(body.dropFirst(5)))
        let answer = try client.answer()
        #expect(answer.status == 422 && answer.text.hasSuffix("</html>\n"))
        let ending = try site.process.waitForEnd()
        #expect(ending.status == 0 && ending.output.contains("Essaim est arrêté."))
        #expect(throws: SupportFailure.self) { try PlainClient(port: site.port) }
    }

    @Test func `a violent death loses nothing and the next start goes on`() throws {
        let folder = try DataFolder.withPractices()
        let site = try RunningSite(folder)
        let page = try site.get("/pratiques")
        site.process.signal(SIGKILL)
        #expect(try site.process.waitForEnd().status == 128 + SIGKILL)
        let again = try RunningSite(folder)
        #expect(try again.get("/pratiques").body == page.body)
    }

    @Test(arguments: [("fr", "est déjà pris"), ("en", "is already taken")])
    func `a port already taken is said in one sentence`(_ language: String, _ words: String) throws {
        let site = try RunningSite.demonstration()
        let ending = try DataFolder().run("serve", "--port", "\(site.port)", "--lang", language)
        #expect(ending.isOneSentence(containing: "\(site.port)", words, "--port"), "\(ending.errors)")
    }

    @Test func `what a browser keeps is not sent twice, and what it can unpack is packed`() throws {
        let site = try RunningSite.demonstration()
        let page = try site.get("/pratiques/mission-interface")
        let tag = try #require(page.field("ETag"))
        #expect(page.field("Cache-Control") == "private, no-cache")
        let again = try site.get("/pratiques/mission-interface", ["If-None-Match: \(tag)"])
        #expect(again.status == 304 && again.body.isEmpty && again.field("ETag") == tag)
        let packed = try site.get("/pratiques/mission-interface", ["Accept-Encoding: br"])
        #expect(packed.field("Content-Encoding") == "br" && packed.body.count * 3 < page.body.count)
        #expect(
            packed.field("Vary")?.contains("Cookie") == true
                && packed.field("Vary")?.contains("Accept-Encoding") == true)
        let head = try site.get("/pratiques/mission-interface", method: "HEAD")
        #expect(head.status == 200 && head.body.isEmpty)
        #expect(head.field("Content-Length") == String(page.body.count))
    }

    @Test func `static files are kept for a year`() throws {
        let site = try RunningSite.demonstration()
        let page = try site.get("/").text
        let start = try #require(page.firstRange(of: "/static/style."))
        let file = try site.get(String(page[start.lowerBound...].prefix { $0 != "\"" }))
        #expect(file.status == 200 && file.field("Content-Type") == "text/css; charset=utf-8")
        #expect(file.field("Cache-Control") == "public, max-age=31536000, immutable")
        #expect(file.field("X-Content-Type-Options") == "nosniff" && file.field("ETag") != nil)
    }

    @Test(arguments: [
        ("GET", "/nulle-part", 404), ("POST", "/pratiques", 405), ("GET", "/%2e%2e/secret", 400), ("BREW", "/", 501),
        ("GET", "/pratiques?q=%FF", 400),
    ])
    func `a refusal is a page of the site, with its headers`(_ method: String, _ path: String, _ status: Int) throws {
        let answer = try RunningSite.demonstration().get(
            path, ["Cookie: essaim_affichage=en.auto.normal"], method: method)
        #expect(answer.status == status)
        #expect(answer.text.contains("<h1>") && answer.text.contains("Essaim"))
        #expect(answer.field("Content-Security-Policy") != nil && answer.field("X-Request-Id") != nil)
        #expect(answer.field("Cache-Control") == "no-store")
        if status == 405 { #expect(answer.field("Allow")?.contains("GET") == true) }
    }

    @Test func `the log names neither the visitor nor what was searched`() throws {
        let site = try RunningSite(try DataFolder())
        let answer = try site.get(
            "/pratiques?q=motcherche", ["Cookie: essaim_affichage=fr.dark.large", "Referer: http://ailleurs"])
        let id = try #require(answer.field("X-Request-Id"))
        let output = try site.process.waitForOutput(id)
        let line = try #require(output.split(separator: "\n").first { $0.contains(id) })
        #expect(line.contains("\(id) GET /pratiques 200 "))
        _ = try site.stop()
        for word in ["motcherche", "127.0.0.1 ", "ailleurs", "dark"] { #expect(!line.contains(word)) }
    }
}
