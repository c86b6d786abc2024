package import Domain

/// Why something about a survey was not taken, in sentences that say how to repair it: the same on pages and in commands.
package struct SurveyWords: Sendable {
    private let all: Texts
    private var texts: SurveyRefusalsTexts { all.surveyRefusals }

    package init(_ texts: Texts) { all = texts }

    /// One sentence, or a heading and what it announces.
    package func sentences(_ refusal: SurveyRefusal) -> [String] {
        switch refusal {
        case .faults(let faults) where faults.count == 1: faults.map(sentence)
        case .faults(let faults): [texts.faults] + faults.map(sentence)
        case .questionnaire(let faults): [texts.questionnaire] + faults.map(all.surveyQuestions.line)
        default: [sentence(refusal)]
        }
    }

    package func sentence(_ fault: CampaignFault) -> String {
        switch fault {
        case .missing(let place): missing(place)
        case .tooLong(_, let limit): texts.tooLong(n: limit)
        case .endsBeforeItBegins: texts.endsBeforeItBegins
        case .contactDays(let range): texts.contactDays(least: range.lowerBound, most: range.upperBound)
        case .endsBeforeToday: texts.endsBeforeToday
        case .contactsTooLong(let day): texts.contactsTooLong(day: day.number)
        case .dayUnreadable: texts.dayUnreadable
        case .placeUnknown: texts.placeUnknown
        case .bodyUnknown: texts.bodyUnknown
        case .notAMail: texts.notAMail
        case .codeCount(let range): texts.codeCount(least: range.lowerBound, most: range.upperBound)
        }
    }

    private func missing(_ place: CampaignFault.Place) -> String {
        switch place {
        case .title: texts.missingTitle
        case .mandate: texts.missingMandate
        case .scope: texts.missingScope
        case .frame: texts.missingFrame
        case .consent: texts.missingConsent
        case .disclaimer: texts.missingDisclaimer
        case .relay: texts.missingRelay
        case .wave: texts.missingWave
        case .reason: texts.missingReason
        }
    }

    private func sentence(_ refusal: SurveyRefusal) -> String {
        switch refusal {
        case .faults: texts.faults
        case .wrongState(let state): sentence(state)
        case .notTheDay: texts.notTheDay
        case .questionnaire: texts.questionnaire
        case .unreachable(let codes): texts.unreachable(n: codes.count, list: codes.joined(separator: ", "))
        case .notProved: texts.notProved
        case .noQuestionnaire: texts.noQuestionnaire
        case .consentMissing(let languages):
            texts.consentLanguages(n: languages.count, list: languages.map(name).joined(separator: ", "))
        case .notAgreed(let count): texts.notAgreed(n: count)
        case .bodyIsLead: texts.bodyIsLead
        case .accountUnknown: texts.accountUnknown
        case .seatedAlready: texts.seatedAlready
        case .tooManyRelays: texts.tooManyRelays
        case .contact(let fault): all.surveyQuestions.sentence(fault)
        case .nothingToFreeze: texts.nothingToFreeze
        case .tablesClosed: texts.tablesClosed
        case .profileNeedsSource: texts.profileNeedsSource
        case .notReadBack: texts.notReadBack
        case .traces(let traces):
            texts.traces(
                words: traces.traces.map { all.language == .fr ? "« \($0.excerpt) »" : "“\($0.excerpt)”" }
                    .joined(separator: ", "))
        case .coding(let refusal): all.coding.sentence(refusal)
        default: answering(refusal)
        }
    }

    /// What whoever answers, or types for them, is told.
    private func answering(_ refusal: SurveyRefusal) -> String {
        switch refusal {
        case .answers(let faults): texts.answers(n: faults.count)
        case .codeUsed: texts.codeUsed
        case .submittedAlready: texts.submittedAlready
        case .tooLarge: texts.tooLarge
        case .paperTyped(let number): texts.paperTyped(n: number)
        case .noSuchPaper(let number): texts.noSuchPaper(n: number)
        case .sameTypist(let number): texts.sameTypist(n: number)
        case .paperNotTyped(let number): texts.paperNotTyped(n: number)
        case .typingsFixed: texts.typingsFixed
        case .typingsDiffer(let count): texts.typingsDiffer(n: count)
        default: texts.codeUnknown
        }
    }

    private func sentence(_ state: Campaign.State) -> String {
        switch state {
        case .prepared: texts.statePrepared
        case .open: texts.stateOpen
        case .closed: texts.stateClosed
        case .frozen: texts.stateFrozen
        case .cancelled: texts.stateCancelled
        }
    }

    /// Of a language, in the language of the page; its code where we have no name for it.
    package func name(_ code: String) -> String {
        switch code.split(separator: "-").first.map(String.init) ?? code {
        case "fr": texts.french
        case "en": texts.english
        case "ar": texts.arabic
        case "es": texts.spanish
        case "pt": texts.portuguese
        case "tr": texts.turkish
        case "uk": texts.ukrainian
        case "ru": texts.russian
        case "ro": texts.romanian
        case "prs": texts.dari
        case "ps": texts.pashto
        default: code
        }
    }
}
