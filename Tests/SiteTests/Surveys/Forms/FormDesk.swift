import Acts
import Domain
import HTTP
import SQL
import Storage
import TestSupport
import Testing
import Texts
import XML

/// A survey being prepared, with who leads it and their browser.
struct FormDesk {
    let site: TestSite
    let slug: String
    let reader: Reader
    let lead: Viewer
    var base: String { "/mener/\(slug)" }

    init(_ whole: Questionnaire? = nil, isPublished: Bool = false, isOpen: Bool = false) throws {
        site = try TestSite()
        let body = try site.world.body("maison-des-essais")
        let reader = try Reader(site, grants: [try #require(Grant(.coordinator, .organisation(body)))])
        self.reader = reader
        lead = .member(reader.member)
        let today = Int(site.world.clock.now() / 86_400_000_000)
        let charter = CampaignCharter(
            title: "Enquête d’essai", mandate: "Pour essayer.", scope: "Toute personne.",
            opensOn: CalendarDay(number: today), closesOn: CalendarDay(number: today + 10),
            consent: Wordings("J’accepte.", english: "I agree."))
        slug = try site.world.perform(CreateCampaign(charter, lead: body), by: lead)
        if let whole {
            try site.world.perform(SaveQuestionnaire(slug: slug, try Self.inFrench(whole)), by: lead)
        }
        if isPublished || isOpen { try site.world.perform(PublishQuestionnaire(slug: slug, note: ""), by: lead) }
        if isOpen { try site.world.perform(MoveCampaign(slug: slug, .open), by: lead) }
    }

    /// The same with the spaces and apostrophes that French wants: pages are looked at for them.
    static func inFrench(_ draft: Questionnaire) throws -> Questionnaire {
        let text = String(decoding: draft.json.encoded(), as: UTF8.self)
        return try Questionnaire(
            json: Array(text.replacing(" ?", with: "\u{202F}?").replacing("'", with: "’").utf8))
    }

    var led: LedCampaign { get throws { try site.world.perform(ReadLedCampaign(slug: slug), by: lead) } }

    var draft: Questionnaire {
        get throws { try #require(try led.draft?.questionnaire) }
    }

    func open(_ place: String, _ language: Language = .fr) throws -> Page {
        try reader.open("\(base)/\(place)", language)
    }

    /// Opens a page and sends its form with these fields and what is hidden in it.
    func send(_ place: String, from page: String? = nil, _ fields: [(String, String)]) throws -> Page {
        try reader.send("\(base)/\(place)", from: "\(base)/\(page ?? place)", adding: Self.encoded(fields))
    }

    static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(coded($0.0))=\(coded($0.1))" }.joined(separator: "&")
    }

    private static func coded(_ text: String) -> String {
        text.utf8.map { byte in
            let character = Character(Unicode.Scalar(byte))
            let isPlain = character.isASCII && (character.isLetter || character.isNumber)
            return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// What a browser would send of the form of a page: every field as it stands.
    func standing(_ place: String) throws -> [(String, String)] {
        let page = try open(place)
        let forms = try page.main.all("form").filter { $0["action"] == "\(base)/\(place)" }
        let form = try #require(forms.first)
        var fields: [(String, String)] = []
        for input in form.all("input") where input["type"] != "hidden" {
            let isBox = input["type"] == "radio" || input["type"] == "checkbox"
            if isBox && input["checked"] == nil { continue }
            fields.append((input["name"] ?? "", input["value"] ?? ""))
        }
        for area in form.all("textarea") { fields.append((area["name"] ?? "", area.text)) }
        for select in form.all("select") {
            let options = select.all("option")
            let chosen = options.first { $0["selected"] != nil } ?? options.first
            fields.append((select["name"] ?? "", chosen?["value"] ?? ""))
        }
        return fields
    }
}

/// Replaces the fields of these names.
func replacing(_ fields: [(String, String)], _ changed: [String: String?]) -> [(String, String)] {
    fields.filter { changed[$0.0] == nil } + changed.compactMap { name, value in value.map { (name, $0) } }
}

extension SurveyDraft {
    /// The same, its words without the signs that pages set otherwise than fields hold them.
    static var plain: Questionnaire {
        var whole = SurveyDraft.whole
        whole.word { words in
            Wordings(words.texts.mapValues { $0.replacing(" ?", with: "").replacing("'", with: "’") })
        }
        return whole
    }
}
