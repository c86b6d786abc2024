internal import Acts
package import Domain
internal import Glibc
internal import SQL
internal import SQLiteDriver
internal import Storage

/// A survey of the field, prepared and opened as those who lead one do.
extension VisitedInstance {
    package struct OpenSurvey: Sendable {
        /// The end of its address.
        package let slug: String
        /// Ends the link of its relay.
        package let relay: String
    }

    /// Of the questionnaire of Aubrelle, led by the body that `lead` coordinates, with five numbered papers.
    ///
    /// - Parameter seats: mails of those who type in and analyse.
    package func openSurvey(
        _ title: String, by lead: String, seats: [(mail: String, seat: CampaignSeat)], typings: Int
    ) throws -> OpenSurvey {
        guard let body = try perform(ReadLeadBodies(), asMail: lead).bodies.first?.id,
            let questionnaire = DemoSurveys.aubrelle
        else { throw SupportFailure("\(lead) leads nothing") }
        let today = CalendarDay(number: Int(time(nil)) / 86_400)
        let charter = CampaignCharter(
            title: title, mandate: "Préparer l’hiver.", scope: "Les habitants.", opensOn: today,
            closesOn: CalendarDay(number: today.number + 20),
            consent: Wordings("J’accepte que mes réponses soient lues.", english: "I agree."))
        let slug = try perform(CreateCampaign(charter, lead: body, isChecked: true), asMail: lead)
        try perform(SaveQuestionnaire(slug: slug, questionnaire), asMail: lead)
        try perform(PublishQuestionnaire(slug: slug, note: ""), asMail: lead)
        try perform(AddRelay(slug: slug, name: "Le marché", branch: nil, mail: ""), asMail: lead)
        for (mail, seat) in seats { try perform(SeatMember(slug: slug, mail: mail, seat: seat), asMail: lead) }
        try perform(NumberPapers(slug: slug, count: 5), asMail: lead)
        try perform(ChooseTypings(slug: slug, typings), asMail: lead)
        try perform(MoveCampaign(slug: slug, .open), asMail: lead)
        let relay = try perform(ReadLedCampaign(slug: slug), asMail: lead).relays.first?.relay.token
        return OpenSurvey(slug: slug, relay: relay ?? "")
    }

    /// Answers that were sent and are still there.
    package func answers(to slug: String) throws -> [SurveyResponse] {
        try database.read { connection in
            guard let campaign = try CampaignStore(connection).find(slug) else { return [] }
            var answers: [SurveyResponse] = []
            try ResponseStore(connection).eachSubmitted(of: campaign.id) { answer, _ in answers.append(answer) }
            return answers
        }
    }

    /// Another version of its questionnaire.
    package func publish(
        again slug: String, by lead: String, _ change: (inout Questionnaire) -> Void
    ) throws {
        guard var questionnaire = DemoSurveys.aubrelle else { throw SupportFailure("no questionnaire") }
        change(&questionnaire)
        try perform(SaveQuestionnaire(slug: slug, questionnaire), asMail: lead)
        try perform(PublishQuestionnaire(slug: slug, note: "Plus court."), asMail: lead)
    }

    /// Its address changes behind everybody's back.
    package func lose(_ slug: String) throws {
        try database.write { connection in
            _ = try connection.execute("UPDATE campaign SET slug = 'ailleurs' WHERE slug = \(slug)")
        }
    }

    /// Answers sent by a channel and still there, however few: no page tells so small a number.
    package func sent(_ channel: SurveyChannel, to slug: String) throws -> Int {
        try database.read { connection in
            try connection.first(
                """
                SELECT COUNT(*) FROM campaign_response r JOIN campaign c ON c.id = r.campaign
                WHERE c.slug = \(slug) AND r.state = 'submitted' AND r.channel = \(channel.rawValue)
                """
            ) { try $0.int(0) } ?? 0
        }
    }
}
