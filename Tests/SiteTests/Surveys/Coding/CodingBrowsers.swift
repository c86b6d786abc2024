import Acts
import Domain
import HTTP
import TestSupport
import Testing
import XML

/// A frozen survey with an open question, in the browsers of two people who analyse it and of those who do not.
struct CodingBrowsers {
    static let texts = [
        "On manque de temps.", "Le temps manque, et l’aide aussi.", "Mme Zoé nous aide beaucoup.", "Rien à dire.",
        "Il faudrait plus de temps le soir.", "On s’aide entre <voisins> & amis.",
    ]
    let desk: LeadingDesk
    var first: Reader { desk.helper }
    var second: Reader { desk.stranger }
    let list: String
    let place: String

    init() throws {
        desk = try LeadingDesk()
        list = "\(desk.place)/verbatims"
        place = "\(list)/why"
        try desk.created()
        let lead = Viewer.member(desk.lead.member)
        let world = desk.site.world
        try world.perform(SaveQuestionnaire(slug: desk.slug, Self.questionnaire), by: lead)
        try world.perform(PublishQuestionnaire(slug: desk.slug, note: "Première version."), by: lead)
        try world.perform(MoveCampaign(slug: desk.slug, .open), by: lead)
        for (index, text) in Self.texts.enumerated() {
            let code = ResponseCode(UInt64(bitPattern: world.ids.next()) &* 0x9E37_79B9_7F4A_7C15)
            try world.perform(
                SendWhole(
                    slug: desk.slug, door: .open, code: code, version: 1, language: "fr",
                    answers: SurveyAnswers(["why": .text(text), "quote": .choice(index < 3 ? "yes" : "no")]),
                    reach: .whole, contact: nil), by: .anyone)
        }
        try world.perform(MoveCampaign(slug: desk.slug, .close), by: lead)
        for reader in [desk.helper, desk.stranger] {
            let mail = try #require(try world.account(reader.member.id)?.mail)
            try world.perform(SeatMember(slug: desk.slug, mail: mail, seat: .analyst), by: lead)
        }
        try world.perform(FreezeCampaign(slug: desk.slug), by: lead)
    }

    /// In French alone.
    private static var questionnaire: Questionnaire {
        var whole = SurveyDraft.questionnaire(
            SurveyDraft.section(
                "s", Question("why", .longText, Wordings("Pourquoi ?")),
                Question("quote", .single(SurveyDraft.choices("yes", "no")), Wordings("Peut-on vous citer ?"))))
        whole.languages = ["fr"]
        whole.title = Wordings("Essai")
        return whole
    }

    func read(_ reader: Reader? = nil) throws -> CodingDesk {
        try desk.site.world.perform(
            ReadCoding(slug: desk.slug, question: "why", readsAnswers: true), by: .member((reader ?? first).member))
    }

    /// Made by the form.
    func code(_ label: String, under parent: Int64? = nil) throws -> Int64 {
        let page = "\(place)/codes"
        // The forms that remove codes stand before, with the number of theirs.
        let sent = try first.send(
            page, from: page, replacing: ["numero": nil],
            adding:
                "action=enregistrer&nom=\(label.encoded)&definition=Quand&exemple=&sous=\(parent.map(String.init) ?? "")"
        )
        #expect(sent.status == 303 && sent.headers["Location"] == "\(page)?fait=1")
        return try #require(try read().board.tree.codes.first { $0.entry.label == label }).id
    }

    /// All the answers, one page after the other.
    func codeAll(_ reader: Reader, _ codes: (String) -> [Int64]) throws {
        let page = "\(place)/coder"
        while let answer = try read(reader).board.next(for: try #require(try read(reader).place)) {
            let opened = try reader.open(page)
            #expect(try opened.main.text.contains(answer.text.replacing("\n", with: " ")))
            let found = codes(answer.text)
            let typed = found.isEmpty ? "aucun=oui" : found.map { "code=\($0)" }.joined(separator: "&")
            let sent = try reader.send(page, from: page, adding: "action=enregistrer&note=&\(typed)")
            #expect(sent.status == 303 && sent.headers["Location"] == page)
        }
    }

    /// Both begin, with a code, a finer one and a third.
    func begun() throws -> (time: Int64, late: Int64, help: Int64) {
        let time = try code("Temps")
        let codes = (time, try code("Le soir", under: time), try code("Aide <&>"))
        for reader in [first, second] {
            #expect(try reader.send(place, from: place, adding: "action=coder").status == 303)
        }
        return codes
    }
}
