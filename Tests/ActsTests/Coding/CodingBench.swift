import Acts
import Domain
import SQL
import Storage
import TestSupport

/// A frozen survey with an open question, two people who code it and one who only leads.
struct CodingBench {
    static let texts = [
        "On manque de temps.", "Le temps manque, et l’aide aussi.", "Mme Zoé nous aide beaucoup.",
        "Rien à dire.", "Il faudrait plus de temps le soir.", "On s’aide entre voisins.",
        "Ma fille est autiste, on nous aide.", "Du temps, encore du temps.",
    ]
    let desk: LeadDesk
    let other: Viewer
    var world: TestWorld { desk.world }
    var slug: String { desk.slug }
    let question = "why"

    init(_ engine: Engine, consent: Wordings = Wordings("J’accepte. Mes mots peuvent être cités sans mon nom.")) throws
    {
        desk = try LeadDesk(engine)
        other = try desk.world.somebody("Autre analyste", mail: "autre@membre.example")
        var charter = LeadDesk.charter(desk.world.clock.now())
        charter.consent = Wordings(consent.texts.merging(["en": "I agree."]) { first, _ in first })
        let id = try desk.read().campaign.id
        try desk.world.database.write { try CampaignStore($0).update(charter, of: id, at: desk.world.clock.now()) }
        try desk.publish(Self.questionnaire)
        try desk.seat()
        try desk.world.perform(
            SeatMember(slug: desk.slug, mail: "autre@membre.example", seat: .analyst), by: desk.lead)
        try desk.move(.open)
        try desk.answer(
            Self.texts.enumerated().map { index, text in
                SentAnswer(
                    version: 1, channel: .online, language: "fr", reach: .whole, day: desk.today,
                    answers: SurveyAnswers(["why": .text(text), "quote": .choice(index < 5 ? "yes" : "no")]))
            })
        try desk.move(.close)
    }

    /// The same, frozen.
    static func frozen(_ engine: Engine) throws -> CodingBench {
        let bench = try CodingBench(engine)
        try bench.world.perform(FreezeCampaign(slug: bench.slug), by: bench.desk.lead)
        return bench
    }

    static var questionnaire: Questionnaire {
        SurveyDraft.questionnaire(
            SurveyDraft.section("s", SurveyDraft.question("why", .longText), SurveyDraft.yesNo("quote")))
    }

    var analyst: Viewer { desk.analyst }

    func read(by viewer: Viewer? = nil, readsAnswers: Bool = true) throws -> CodingDesk {
        try world.perform(
            ReadCoding(slug: slug, question: question, readsAnswers: readsAnswers), by: viewer ?? analyst)
    }

    @discardableResult
    func code(_ label: String, under parent: Int64? = nil, by viewer: Viewer? = nil) throws -> Int64 {
        try world.perform(
            SaveCode(
                slug: slug, question: question, CodingEntry(label: label, definition: "Quand on le dit."),
                under: parent), by: viewer ?? analyst)
    }

    func take(by viewer: Viewer) throws {
        _ = try world.perform(TakeCoderPlace(slug: slug, question: question), by: viewer)
    }

    func say(_ row: String, _ codes: Set<Int64>, memo: String = "", by viewer: Viewer) throws {
        try world.perform(
            CodeAnswer(
                slug: slug, question: question, row: row, AnswerSaying(codes, isNone: codes.isEmpty, memo: memo)),
            by: viewer)
    }

    func decide(_ row: String, _ codes: Set<Int64>, by viewer: Viewer) throws {
        try world.perform(
            DecideCoding(
                slug: slug, question: question, row: row,
                AnswerSaying(codes, isNone: codes.isEmpty, memo: "Parce que.")), by: viewer)
    }

    /// The row of the answer that holds these words.
    func row(_ words: String) throws -> String {
        try read().board.answers.answers.first { $0.text.contains(words) }?.row ?? ""
    }

    /// Everything read by one, by what the answer holds.
    func readAll(by viewer: Viewer, _ codes: (String) -> Set<Int64>) throws {
        for answer in try read().board.answers.answers { try say(answer.row, codes(answer.text), by: viewer) }
    }

    func quote(_ row: String, _ passage: String) throws -> Int64 {
        try world.perform(
            ChooseQuotation(slug: slug, question: question, row: row, passage: passage), by: analyst)
    }

    func taken(by viewer: Viewer? = nil) throws -> [TakenQuotation] {
        try world.perform(
            TakeQuotations(slug: slug, question: question) { "[\($0.rawValue)]" }, by: viewer ?? analyst)
    }
}
