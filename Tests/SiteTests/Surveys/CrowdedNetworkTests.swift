import Acts
import Domain
import HTTP
import TestSupport
import Testing
import Texts
import XML

@testable import Site

/// A whole office has one address, and somebody there tries codes.
@Suite struct CrowdedNetworkTests {
    private func type(_ code: String, _ desk: SurveyDesk) throws -> Answerer {
        let one = try Answerer(desk.site, at: "/enquete")
        try one.send(["code": [code]], ("action", "ouvrir"))
        return one
    }

    @Test func `codes that open nothing are counted, and never shut out one that opens something`() throws {
        let desk = try SurveyDesk()
        let own = try Answerer(desk.site)
        try own.begin()
        let code = try #require(own.cookies["essaim_enquete"])
        let envelope = try #require(
            try desk.site.world.perform(DrawCodes(slug: SurveyDesk.slug, count: 1, relay: nil)).first)
        let guesses = (0..<61).map { ResponseCode(UInt64($0)).text }
        let statuses = try guesses.map { try type($0, desk).page.status }
        #expect(statuses == Array(repeating: 422, count: 60) + [429])
        let last = try type(guesses[0], desk).page
        #expect(try last.main.all("input").contains { $0["name"] == "code" && $0["value"] == guesses[0] })
        // The others of that network go on.
        #expect(try type(code, desk).address == "/repondre/essai/relire")
        #expect(try type(envelope, desk).address == SurveyDesk.address)
        #expect(try own.open("/repondre/essai/page/un").status == 200)
        #expect(try own.send(["r.nombre": ["3"]], ("action", "suite")).status == 200)
    }

    @Test func `where a page was asked too often, what was typed stays in the form`() throws {
        let desk = try SurveyDesk()
        let one = try Answerer(desk.site)
        try one.begin()
        let form = try #require(try one.page.main.all("form").first { $0["method"] == "post" })
        let fields = Answerer.held(form).filter { $0.0 != "r.nombre" } + [("r.nombre", "7"), ("action", "suite")]
        let address = one.address
        var asked = 0
        while try one.open(address).status == 200, asked < 200 { asked += 1 }
        #expect(one.page.status == 429 && asked < 200)
        let page = try one.post(fields, to: address)
        #expect(page.status == 429)
        try expectSound(page, .fr, status: 429, at: address)
        #expect(try page.main.all("input").contains { $0["name"] == "r.nombre" && $0["value"] == "7" })
        #expect(try one.answer(of: desk).response.answers == SurveyAnswers())
        desk.site.world.clock.set(desk.site.world.clock.now() + 5_000_000)
        #expect(try one.post(fields, to: address).status == 200)
        #expect(try one.answer(of: desk).response.answers.single["nombre"] == .number(ExactNumber(7)))
    }

    @Test func `pages of codes that open nothing are not counted as pages of an answer`() throws {
        let desk = try SurveyDesk()
        let code = ResponseCode(7).text
        for _ in 0..<130 {
            _ = try desk.site.ask("/repondre/essai/page/un", cookies: ["essaim_enquete=\(code)"])
        }
        let now = desk.site.world.clock.now()
        let waits = (0..<120).compactMap { _ in desk.site.site.limits.take(.answerPage, code, at: now) }
        #expect(waits.isEmpty)
    }

    @Test func `a crowd on one surface makes no other one forget`() {
        let limits = SignInLimits()
        for _ in 0..<10 { #expect(limits.take(.account, "camille", at: 0) == nil) }
        #expect(limits.take(.account, "camille", at: 0) != nil)
        for number in 0..<40_000 { _ = limits.take(.answerPage, "\(number)", at: 0) }
        #expect(limits.take(.account, "camille", at: 0) != nil)
        // A table forgets its own oldest names, and holds no more than two halves.
        #expect(limits.take(.answerPage, "0", at: 0) == nil)
    }
}
