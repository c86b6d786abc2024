/// What led somebody to a survey; it is counted, and never kept beside an answer.
package enum SurveyDoor: Sendable, Equatable {
    /// The page of the survey.
    case open
    /// The link that a relay gave, by the end of its address.
    case relay(String)
    /// A code drawn from an envelope, as it was typed.
    case envelope(String)
    /// The secret link of the trial, by the end of its address.
    case trial(String)
}

/// What stands on the page where an answer begins.
package struct SurveyStart: Sendable {
    package let campaign: Campaign
    package let questionnaire: Questionnaire
    /// The branch that the link leads to; nil for all.
    package let branch: String?
    /// Drawn by lot for this page: a form that is sent twice begins one answer.
    package let code: ResponseCode
    package let channel: SurveyChannel

    package init(
        campaign: Campaign, questionnaire: Questionnaire, branch: String?, code: ResponseCode, channel: SurveyChannel
    ) {
        self.campaign = campaign
        self.questionnaire = questionnaire
        self.branch = branch
        self.code = code
        self.channel = channel
    }
}

/// What a typed code opens, with the address of its survey.
package enum FoundCode: Sendable, Equatable {
    /// Of an envelope, not used yet.
    case envelope(String)
    /// Of an answer that was begun or sent.
    case response(String)
}

/// An answer under way, with where it leads.
package struct OngoingAnswer: Sendable {
    package let campaign: Campaign
    package let plan: SurveyPages
    package let walk: SurveyWalk
    package let response: SurveyResponse
    /// A way to be called back was left with it.
    package let hasContact: Bool

    package init(campaign: Campaign, plan: SurveyPages, response: SurveyResponse, hasContact: Bool) {
        self.campaign = campaign
        self.plan = plan
        self.response = response
        self.hasContact = hasContact
        walk = SurveyWalk(plan, response.answers, reach: response.reach)
    }
}

/// A paper that was typed in.
package enum PaperTyping: Sendable, Equatable {
    case first
    /// By a second person: where it differs from the first, in the order of the questionnaire; the same makes it settled.
    case second(differences: [SurveyWalk.Place])
}

/// Both typings of a paper that are not one yet, where they differ; what is the same is told to nobody.
package struct PaperTypings: Sendable {
    package let questionnaire: Questionnaire
    package let first: SurveyAnswers
    package let second: SurveyAnswers
    package let differences: [SurveyWalk.Place]

    package init(questionnaire: Questionnaire, first: SurveyAnswers, second: SurveyAnswers) {
        self.questionnaire = questionnaire
        differences = questionnaire.differences(first, second)
        self.first = questionnaire.answers(of: first, at: differences)
        self.second = questionnaire.answers(of: second, at: differences)
    }
}

extension Questionnaire {
    /// Those answers alone.
    fileprivate func answers(of whole: SurveyAnswers, at places: [SurveyWalk.Place]) -> SurveyAnswers {
        taking(places, of: whole, into: SurveyAnswers())
    }

    /// The answers of one set at some places, in another set.
    package func taking(
        _ places: [SurveyWalk.Place], of source: SurveyAnswers, into base: SurveyAnswers
    ) -> SurveyAnswers {
        var answers = base
        for place in places {
            guard let section = section(holding: place.question) else { continue }
            let answer = source.answer(place.question, in: section, occurrence: place.occurrence)
            answers.put(answer, place.question, in: section, occurrence: place.occurrence)
        }
        return answers
    }

    /// Where two sets of answers differ, in the order of the questions.
    package func differences(_ first: SurveyAnswers, _ second: SurveyAnswers) -> [SurveyWalk.Place] {
        sections.flatMap { section -> [SurveyWalk.Place] in
            let sheets = max(first.repeated[section.code]?.count ?? 0, second.repeated[section.code]?.count ?? 0)
            let occurrences: [Int?] = section.repetition == nil ? [nil] : Array(0..<sheets)
            return occurrences.flatMap { occurrence in
                section.questions.map(\.code).filter { code in
                    first.answer(code, in: section, occurrence: occurrence)
                        != second.answer(code, in: section, occurrence: occurrence)
                }.map { SurveyWalk.Place($0, occurrence: occurrence) }
            }
        }
    }
}
