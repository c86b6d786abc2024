import Glibc
import TestSupport
import Testing

/// Connections that send a byte now and then, on the built program with its own deadlines.
@Suite("Dripping connections") struct DrippingTests {
    @Test func `500 dripping connections do not stop a visitor`() throws {
        let site = try Site(try Instance(), ["--demo"])
        // From the visitor's own address: it must not be shut out with them.
        let drippers = (0..<500).map { _ in Visitor(site.port) }
        for dripper in drippers { #expect(dripper.send(Array("GET / HTTP/1.1\r\nX: ".utf8))) }
        for _ in 0..<Hostility.rounds(20, long: 40) {
            for dripper in drippers { _ = dripper.send([UInt8(ascii: "a")]) }
            let page = try site.get("/pratiques")
            #expect(page.status == 200 && page.isPage, "\(page.head)")
            usleep(50_000)
        }
        guard Hostility.isLong else { return }
        let closed: Bool? = Patience.wait(seconds: 60) {
            drippers.allSatisfy { !$0.send([UInt8(ascii: "a")]) } ? true : nil
        }
        #expect(closed == true, "a dripping connection is never closed")
        #expect(try site.get("/pratiques").status == 200)
    }

    @Test func `one address cannot take every connection`() throws {
        let site = try Site(try Instance())
        let crowd = (0..<1_200).map { _ in Visitor(site.port, from: "127.0.0.4") }
        for member in crowd { _ = member.send(Array("GET / HTTP/1.1\r\nX: ".utf8)) }
        let refused: Bool? = Patience.wait(seconds: 10) {
            crowd.count(where: { !$0.send([UInt8(ascii: "a")]) }) > 150 ? true : nil
        }
        #expect(refused == true, "1,200 connections of one address are all kept")
        #expect(try site.get("/health").status == 200)
    }
}
