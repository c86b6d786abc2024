import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// A body that leads a survey, its neighbour, and the browsers of the people around them.
struct LeadingDesk {
    let site: TestSite
    let lead: Reader
    let neighbour: Reader
    let helper: Reader
    let stranger: Reader
    let body: Int64
    let slug = "enquete-d-essai"
    var place: String { "/mener/\(slug)" }

    init() throws {
        site = try TestSite(publicAddress: "https://essaim.example")
        body = try site.world.body("meneuse")
        let other = try site.world.body("voisine")
        lead = try Reader(site, grants: [try #require(Grant(.coordinator, .organisation(body)))])
        neighbour = try Reader(site, grants: [try #require(Grant(.coordinator, .organisation(other)))])
        helper = try Reader(site)
        stranger = try Reader(site)
    }

    var today: Int { Int(site.world.clock.now() / 86_400_000_000) }

    func day(_ offset: Int) -> String {
        CalendarDay(number: today + offset).iso.split(separator: "-").reversed().joined(separator: "/")
    }

    /// The fields of a charter, as a browser sends them.
    func charter(_ replaced: [String: String] = [:]) -> String {
        var fields = [
            "nom": "Enquête d’essai", "structure-qui-mene": String(body), "demande": "Savoir ce qui aide.",
            "public": "Les habitantes du quartier.", "premier-jour": day(-1), "dernier-jour": day(20),
            "accord-fr": "Vos réponses restent à la maison.", "jour-garde": "week", "jours-coordonnees": "60",
        ]
        fields.merge(replaced) { _, new in new }
        return fields.map { "\($0.key)=\($0.value.encoded)" }.sorted().joined(separator: "&")
    }

    func mail(of reader: Reader) throws -> String {
        try #require(try site.world.account(reader.member.id)?.mail).encoded
    }

    /// Made by the form.
    func created() throws {
        let made = try lead.send("/mener/nouvelle", from: "/mener/nouvelle", adding: charter())
        #expect(made.status == 303 && made.headers["Location"] == "\(place)?fait=1")
    }

    /// Published and open, by the acts.
    func opened() throws {
        try created()
        let viewer = Viewer.member(lead.member)
        try site.world.perform(SaveQuestionnaire(slug: slug, Self.questionnaire), by: viewer)
        try site.world.perform(PublishQuestionnaire(slug: slug, note: "Première version."), by: viewer)
        try site.world.perform(MoveCampaign(slug: slug, .open), by: viewer)
    }

    static var questionnaire: Questionnaire {
        var whole = SurveyDraft.questionnaire(
            SurveyDraft.section(
                "profile", SurveyDraft.question("who", .single(SurveyDraft.choices("worker", "manager", "person"))),
                SurveyDraft.yesNo("known")),
            SurveyDraft.section(
                "end",
                SurveyDraft.question(
                    "contact", .contact(ContactRequest(consent: Wordings("Rappelez-moi."), fields: [.name, .mail])))
            ) { $0.stage = .closing })
        whole.languages = ["fr"]
        whole.title = Wordings("Essai")
        for section in whole.sections.indices {
            for question in whole.sections[section].questions.indices {
                let code = whole.sections[section].questions[question].code
                whole.sections[section].questions[question].asked = Wordings("Question \(code)\u{202F}?")
            }
        }
        whole.branching = SurveyDraft.branching
        return whole
    }

    /// So many answers of that branch, sent.
    func answers(_ count: Int, who: String = "worker", contact: ContactAnswer? = nil) throws {
        for _ in 0..<count {
            let code = ResponseCode(UInt64(bitPattern: site.world.ids.next()) &* 0x9E37_79B9_7F4A_7C15)
            try site.world.perform(
                SendWhole(
                    slug: slug, door: .open, code: code, version: 1, language: "fr",
                    answers: SurveyAnswers(["who": .choice(who), "known": .choice("yes")]), reach: .whole,
                    contact: contact), by: .anyone)
        }
    }

    func sound(_ reader: Reader, _ address: String) throws {
        for language in Language.allCases {
            try expectSound(try reader.open(address, language), language, at: address)
        }
    }

    /// Sends files with one button of the form that brings data in.
    func bringIn(
        _ files: [(field: String, name: String, text: String)], action: String, adding: [(String, String)] = []
    ) throws -> Page {
        let opened = try lead.open("\(place)/donnees")
        let form = try #require(try opened.main.all("form").first { $0["enctype"] == "multipart/form-data" })
        let secret = try #require(opened.cookie("essaim_jeton")).prefix { $0 != ";" }
        let token = form.all("input", with: ["type": "hidden"]).map { ($0["name"] ?? "", $0["value"] ?? "") }
        let fields = (token + [("action", action)] + adding).map { FormPart(name: $0.0, bytes: Array($0.1.utf8)) }
        return try site.send(
            try #require(form["action"]), cookies: [lead.cookie, "essaim_jeton=\(secret)"],
            parts: fields + files.map { FormPart(name: $0.field, fileName: $0.name, bytes: Array($0.text.utf8)) })
    }
}
