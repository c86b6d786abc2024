import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import XML

/// A site with one open survey that asks a question of each kind.
struct SurveyDesk {
    static let slug = "essai"
    static let address = "/repondre/essai"

    let site: TestSite
    let campaign: Campaign
    var today: CalendarDay { CalendarDay(number: Int(site.world.clock.now() / 86_400_000_000)) }

    /// - Parameters:
    ///   - from: first day, from today.
    ///   - change: to the questionnaire.
    init(
        isSynthetic: Bool = false, from: Int = 0, state: Campaign.State = .open,
        change: (inout Questionnaire) -> Void = { _ in }
    ) throws {
        site = try TestSite()
        let day = Int(site.world.clock.now() / 86_400_000_000)
        var charter = CampaignCharter(
            title: "Enquête d’essai", mandate: "La ville demande ce qui aide.",
            scope: "Toutes les personnes du quartier.",
            frame: "Définition de 2019.", opensOn: CalendarDay(number: day + from),
            closesOn: CalendarDay(number: day + 10),
            consent: Wordings("Je réponds librement.", english: "I answer freely."), contactDays: 30)
        charter.disclaimer = "Un échantillon n’est pas une population."
        campaign = Campaign(
            id: site.world.ids.next(), slug: Self.slug, state: state, charter: charter, isSynthetic: isSynthetic,
            changedAt: 1)
        var questionnaire = Self.questionnaire
        change(&questionnaire)
        #expect(questionnaire.faults.isEmpty)
        try site.world.database.write { [campaign] connection in
            let store = CampaignStore(connection)
            try store.insert(campaign, trialToken: "secretdelessai")
            try store.insert(
                questionnaire, CampaignVersion(version: 1, note: "", publishedAt: 1, changedAt: 1), of: campaign.id)
        }
    }

    func count(_ table: String) throws -> Int { try DatabaseContent(of: site.world.database).counts[table] ?? 0 }

    private static func words(_ text: String) -> Wordings { Wordings(text, english: "\(text) (en)") }

    private static func choices(_ codes: String...) -> [Choice] { codes.map { Choice($0, words("Réponse \($0)")) } }

    /// Three pages of the short form, one sheet that comes again, one page of enrichment, then contacts.
    static var questionnaire: Questionnaire {
        var single = Question("un", .single(choices("a", "b") + [other]), words("Une seule ?"))
        (single.offered, single.plain) = (MissingKind.offered, words("Dites-en une."))
        let alone = Choice("rien", words("Rien de tout cela"), isExclusive: true)
        let several = Question("plusieurs", .several(choices("a", "b", "c") + [alone], most: 2), words("Plusieurs ?"))
        let ordered = Question("ordre", .ordered(choices("a", "b", "c"), most: 2), words("Dans quel ordre ?"))
        var matrix = Question(
            "tableau", .matrix(rows: choices("x", "y"), scale: choices("peu", "beaucoup")), words("Pour chacun ?"))
        matrix.offered = [.unknown]
        let bounds = NumberBounds(least: ExactNumber(0), most: ExactNumber(100), decimals: 1, unit: words("heures"))
        var number = Question("nombre", .number(bounds), words("Combien ?"))
        number.isMandatory = true
        let date = Question("date", .date(DateBounds(.month)), words("Quand ?"))
        var short = Question("mot", .shortText, words("En un mot ?"))
        short.offered = [.refused]
        let first = SurveySection("debut", words("Pour commencer"), [single, several, ordered, matrix, number])
        let second = SurveySection(
            "suite", words("La suite"),
            [
                date, short, Question("lieu", .territory, words("Où ?")),
                Question("structure", .organisation, words("Avec qui ?")),
                Question("texte", .longText, words("Racontez ?")),
            ])
        var again = SurveySection("fiches", words("Une action"), [Question("action", .shortText, words("Laquelle ?"))])
        again.repetition = SurveySection.Repetition(most: 3, another: words("Décrire une autre action"))
        var more = SurveySection(
            "plus", words("Pour aller plus loin"), [Question("plus1", .shortText, words("Et puis ?"))])
        more.stage = .enrichment
        let contact = Question(
            "coordonnees", .contact(ContactRequest(consent: words("On peut me rappeler."))), words("Vous rappeler ?"))
        var closing = SurveySection("fin", words("Pour finir"), [Question("mot_fin", .note, words("Merci.")), contact])
        closing.stage = .closing
        var questionnaire = Questionnaire(
            code: "essai", languages: ["fr", "en"], title: words("Essai"),
            sections: [first, second, again, more, closing])
        (questionnaire.introduction, questionnaire.thanks) = (words("Pour voir."), words("Merci à vous."))
        return questionnaire
    }

    private static var other: Choice { Choice("autre", words("Autre"), takesWords: true) }
}

/// Somebody who answers with a browser that runs no script: cookies, and what a form holds when it is sent.
final class Answerer {
    let site: TestSite
    private(set) var cookies: [String: String] = [:]
    private(set) var page: Page
    /// Every address that was asked or led to.
    private(set) var addresses: [String] = []

    init(_ site: TestSite, at address: String = SurveyDesk.address, cookies: [String: String] = [:]) throws {
        self.site = site
        self.cookies = cookies
        page = try site.ask(address, cookies: cookies.map { "\($0.key)=\($0.value)" })
        keep(page)
        addresses.append(address)
    }

    var address: String { addresses.last ?? "" }
    private var jar: [String] {
        cookies.isEmpty ? [] : [cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")]
    }

    @discardableResult
    func open(_ address: String) throws -> Page {
        try arrive(try site.ask(address, cookies: jar), from: address)
    }

    /// Fills in some fields of the form of the page, leaves the others as they stand, and presses a button.
    @discardableResult
    func send(_ values: [String: [String]] = [:], _ button: (String, String)? = nil) throws -> Page {
        let form = try #require(try page.main.all("form").first { $0["method"] == "post" }, "a form at \(address)")
        var fields = Self.held(form).filter { values[$0.0] == nil }
        for (name, given) in values.sorted(by: { $0.key < $1.key }) { fields += given.map { (name, $0) } }
        if let button { fields.append(button) }
        return try post(fields, to: form["action"] ?? address)
    }

    func post(_ fields: [(String, String)], to target: String) throws -> Page {
        let body = fields.map { "\($0.0.encoded)=\($0.1.encoded)" }.joined(separator: "&")
        return try arrive(try site.ask(target, method: .post, cookies: jar, form: body), from: target)
    }

    /// Fields that a browser sends: hidden and typed ones, boxes that are ticked, options that are chosen.
    static func held(_ form: XMLElement) -> [(String, String)] {
        form.all { ["input", "select", "textarea"].contains($0.name) }.compactMap { field in
            guard let name = field["name"] else { return nil }
            switch field.name {
            case "textarea": return (name, String(field.rawText.trimmingPrefix("\n")))
            case "select":
                let options = field.all("option")
                return (name, (options.first { $0["selected"] != nil } ?? options.first)?["value"] ?? "")
            default:
                let isBox = field["type"] == "radio" || field["type"] == "checkbox"
                return isBox && field["checked"] == nil ? nil : (name, field["value"] ?? "")
            }
        }
    }

    private func arrive(_ answer: Page, from address: String) throws -> Page {
        var answer = answer
        addresses.append(address)
        keep(answer)
        for _ in 0..<5 {
            guard answer.status == 303, let next = answer.headers["Location"] else { break }
            addresses.append(next)
            answer = try site.ask(next, cookies: jar)
            keep(answer)
        }
        page = answer
        return answer
    }

    private func keep(_ page: Page) {
        for line in page.headers.all("Set-Cookie") {
            let parts = line.split(separator: ";").map { $0.trimmingPrefix(" ") }
            let pair = parts[0].split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let isOver = parts.contains { $0.hasPrefix("Max-Age=0") }
            cookies[String(pair[0])] = isOver ? nil : String(pair[1])
        }
    }

    /// Agrees and begins.
    func begin() throws { try send(["accord": ["oui"]]) }

    /// The code that the page shows.
    var code: String {
        get throws { try #require(try page.main.all("strong", with: ["class": "code"]).first).text }
    }

    func answer(of desk: SurveyDesk) throws -> OngoingAnswer {
        let code = try #require(cookies["essaim_enquete"].flatMap(ResponseCode.init(typed:)))
        return try ReadingAnswer.read(desk, code)
    }
}
