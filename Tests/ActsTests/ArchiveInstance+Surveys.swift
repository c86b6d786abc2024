import Acts
import Domain
import SQL
import Storage
import TestSupport

/// A row in every table of surveys: what is asked travels, codes and contacts stay behind.
extension ArchiveInstance {
    func survey(_ member: Int64, _ body: Int64, _ connection: any Connection) throws {
        let store = CampaignStore(connection)
        let day = CalendarDay(number: 20_780)
        let campaign = Campaign(
            id: world.ids.next(), slug: "enquete", state: .open,
            charter: CampaignCharter(
                title: Self.oddText, mandate: Self.oddText, scope: Self.oddText, opensOn: day, closesOn: day,
                consent: Wordings(Self.oddText, english: "yes"), disclaimer: Self.oddText),
            isSynthetic: false, changedAt: 1)
        try store.insert(campaign, trialToken: "essai")
        try store.insert(CampaignBody(body: body, isLead: true, agreedAt: 1), of: campaign.id)
        _ = try store.seat(member, .analyst, of: campaign.id)
        let relay = Relay(
            id: world.ids.next(), name: Self.oddText, token: "relais", branch: nil, mail: "r@exemple.example",
            isEnded: false)
        try store.insert(relay, of: campaign.id)
        try store.insert(
            CampaignWave(id: world.ids.next(), day: day, text: Self.oddText, sentAt: nil), of: campaign.id)
        if let questionnaire = DemoSurveys.aubrelle {
            let version = CampaignVersion(version: 1, note: Self.oddText, publishedAt: 1, changedAt: 1)
            try store.insert(questionnaire, version, of: campaign.id)
        }
        let response = SurveyResponse(
            id: .max, campaign: campaign.id, version: 1, channel: .paper, language: "fr", state: .submitted,
            answers: SurveyAnswers(["q5": .text(Self.oddText)]), paper: 7)
        _ = try ResponseStore(connection).insert(response, key: "clé", day: day.number)
        try CampaignCountStore(connection).add(
            [(.channel, "paper", .init(begun: 1, submitted: 1)), (.relay, String(relay.id), .init(begun: 1))],
            to: campaign.id, draw: 3)
        let freeze = CampaignSnapshot(number: 1, freeze: Freeze(day: day, hash: "abc"), source: .imported)
        try store.insert(freeze, codebook: Self.oddText, of: campaign.id)
        try coding(member, campaign.id, connection)
        _ = try store.insertCode(Self.secretText, relay: relay.id, of: campaign.id)
        let request = ContactRequest(consent: Wordings(Self.oddText))
        let typed: [ContactRequest.Field: String] = [.name: Self.secretText, .phone: "0"]
        if let contact = try ContactAnswer(typed, hasAgreed: true, to: request) {
            try ContactStore(connection).put(
                contact, consent: "oui", id: world.ids.next(), key: "autre", of: campaign.id)
        }
    }

    /// A part of the data set, and what is said with codes of the answers to a question.
    private func coding(_ member: Int64, _ campaign: Int64, _ connection: any Connection) throws {
        try CampaignStore(connection).insertPart(0, of: "main", rows: Self.oddText, snapshot: 1, of: campaign)
        let store = CodingStore(connection)
        let question = "q5"
        try store.begin(question, in: campaign, snapshot: 1)
        try store.set(member, .second, of: question, in: campaign)
        try store.setSingle(from: 3, of: question, in: campaign)
        // The wider code is made after the finer one: the archive sets who lies under whom at the end.
        let entry = CodingEntry(label: Self.oddText, definition: Self.oddText, example: Self.oddText)
        let (finer, wider) = (world.ids.next(), world.ids.next())
        try store.insert(CodingCode(id: wider, parent: nil, entry, changedAt: 1), of: question, in: campaign)
        try store.insert(CodingCode(id: finer, parent: wider, entry, changedAt: 1), of: question, in: campaign)
        for place in [CodingBoard.Place.first, .second, nil] {
            try store.put(
                CodingBoard.Reading(row: "r000000000007", place: place, codes: [finer, wider], memo: Self.oddText),
                id: world.ids.next(), of: question, in: campaign, at: 1)
        }
        try store.set(.answer(column: "q1", value: "oui"), of: campaign)
        let quotation = Quotation(id: world.ids.next(), row: "r000000000007", passage: 2..<9)
        _ = try store.insert(quotation, of: question, in: campaign)
        try store.set([VerbatimScan.Finding(.name, 2..<5): .hidden], of: quotation.id)
    }
}
