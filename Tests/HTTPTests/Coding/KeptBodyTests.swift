import Synchronization
import Testing

@testable import HTTP

@Suite struct KeptBodyTests {
    private let page = Array(String(repeating: "<p>Une page assez longue pour être réduite.</p>", count: 60).utf8)
    private let headers: Headers = ["Content-Type": "text/html; charset=utf-8", "Vary": "Cookie"]

    private func finish(
        _ body: ResponseBody, accepting coding: String? = nil, known: String? = nil, status: Int = 200
    ) -> Delivery {
        Finisher(isRead: true, acceptEncoding: coding, ifNoneMatch: known)
            .finish(Response(status: status, headers: headers, body: body))
    }

    @Test(arguments: [nil, "gzip", "br", "gzip, br", "identity"] as [String?])
    func `a page that is kept is sent exactly as one that is not`(_ coding: String?) {
        let kept = ResponseBody.kept(KeptBody(page))
        for _ in 1...2 {
            let (one, other) = (finish(kept, accepting: coding), finish(.bytes(page), accepting: coding))
            #expect(one.status == other.status && one.headers == other.headers)
            #expect(Array(one.body.bytes) == Array(other.body.bytes))
        }
    }

    @Test(arguments: [nil, "gzip", "br"] as [String?])
    func `what the reader has is not sent again`(_ coding: String?) throws {
        let kept = ResponseBody.kept(KeptBody(page))
        let tag = try #require(finish(kept, accepting: coding).headers["ETag"])
        let again = finish(kept, accepting: coding, known: tag)
        #expect(again.status == 304)
        #expect(again.headers == finish(.bytes(page), accepting: coding, known: tag).headers)
        #expect(finish(kept, known: "\"autre\"").status == 200)
    }

    @Test func `other headers make another answer of the same bytes`() {
        let body = KeptBody(page)
        for header in ["un", "deux", "un"] {
            let response = Response(headers: ["Content-Type": "text/plain", "X-Essai": header], body: .kept(body))
            let finisher = Finisher(isRead: true, acceptEncoding: nil, ifNoneMatch: nil)
            #expect(finisher.finish(response).headers["X-Essai"] == header)
        }
    }

    @Test func `each coding is made once, and told`() {
        let told = Mutex<[Int]>([])
        let body = KeptBody(page) { more in told.withLock { $0.append(more) } }
        for coding in ["gzip", "br", "gzip", "br", "identity"] { _ = finish(.kept(body), accepting: coding) }
        let sizes = told.withLock { $0 }
        #expect(sizes.count == 2 && sizes.allSatisfy { $0 > 0 && $0 < page.count })
        #expect(body.bytes == page)
    }
}
