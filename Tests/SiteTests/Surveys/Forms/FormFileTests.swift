import Acts
import Domain
import Exchange
import HTTP
import SQL
import TestSupport
import Testing
import Texts
import XML

/// A questionnaire taken away and brought in as a file, tried, printed and typed in.
@Suite struct FormFileTests {
    private func sound(_ desk: FormDesk, _ places: String...) throws {
        for place in places {
            for language in Language.allCases {
                try expectSound(try desk.open(place, language), language, at: place)
            }
        }
    }

    private func bring(_ desk: FormDesk, _ name: String, _ bytes: [UInt8]) throws -> Page {
        try desk.reader.send("\(desk.base)/fichier", files: [(name, bytes)])
    }

    @Test func `what is taken away comes back the same, in both formats`() throws {
        let desk = try FormDesk(SurveyDraft.whole)
        for name in ["questionnaire.json", "questionnaire.xlsx"] {
            let taken = try desk.open("fichier/\(name)")
            #expect(taken.status == 200 && taken.headers["Content-Disposition"]?.contains(name) == true)
            let same = try bring(desk, name, taken.bytes)
            #expect(try same.main.text.contains("le fichier dit la même chose"), "\(name)")
            let other = try FormDesk(SurveyDraft.questionnaire(SurveyDraft.section("a", SurveyDraft.yesNo("b"))))
            let look = try bring(other, name, taken.bytes)
            #expect(try look.main.text.contains("Ce qui change") && look.main.text.contains("Une question retirée"))
            let form = try #require(
                try look.main.all("form").first { $0.all("input").contains { $0["name"] == "liste" } })
            let kept = try #require(form.all("input").first { $0["name"] == "liste" }?["value"])
            let done = try other.send("fichier", [("action", "remplacer"), ("liste", kept)])
            #expect(done.status == 303)
            var (left, right) = (try other.draft.normal, SurveyDraft.whole.normal)
            (left.version, right.version) = (1, 1)
            #expect(left == right, "\(name)")
        }
        #expect(try desk.open("fichier/autre.csv").status == 404)
    }

    @Test func `what is wrong in a file is told with its place, and nothing is kept`() throws {
        let desk = try FormDesk(SurveyDraft.whole)
        let before = try desk.draft
        let broken = try bring(desk, "q.json", Array("{ \"format\": 12 }".utf8))
        #expect(broken.status == 422)
        #expect(try bring(desk, "q.xlsx", Array("PK rien".utf8)).status == 422)
        var wrong = SurveyDraft.whole
        wrong.sections[0].questions[0].condition = .answered("nulle_part")
        let told = try bring(desk, "q.json", wrong.json.encoded())
        #expect(told.status == 422)
        #expect(try told.main.text.contains("nulle_part"))
        #expect(try desk.draft == before)
        #expect(try desk.send("fichier", [("action", "regarder")]).status == 422)
    }

    @Test func `a walk is tried, and shows the pages that would come`() throws {
        let desk = try FormDesk(SurveyDraft.plain)
        try sound(desk, "parcours")
        let page = try desk.open("parcours")
        #expect(try page.main.text.contains("Chaque question peut être posée"))
        let tried = try desk.send("parcours", [("reponse.who", "1"), ("moment", "oui")])
        #expect(tried.status == 200)
        let walk = SurveyWalk(SurveyDraft.whole, SurveyAnswers(["who": .choice("worker")]))
        let list = try #require(try tried.main.all("div", with: ["id": "suite"]).first)
        #expect(list.all("li").count == walk.pages.count)
        #expect(list.all("a").map(\.text) == walk.pages.flatMap { $0.questions.map(\.code) })
        #expect(try desk.send("parcours", [("reponse.who", "9")]).status == 422)
    }
}
