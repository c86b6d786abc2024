// Written by scripts/generate.py from Catalogue/surveyMails.*.txt: change those and run it again.
// swift-format-ignore-file

/// The texts of `surveyMails`, in one language.
package struct SurveyMailsTexts: Sendable {
    let language: Language

    /// Enquête : {title}
    package func reminderSubject(title: String) -> String {
        switch language {
        case .fr: "Enquête\u{A0}: \(title)"
        case .en: "Survey: \(title)"
        }
    }

    /// Bonjour,
    package var reminderHello: String {
        switch language {
        case .fr: "Bonjour,"
        case .en: "Hello,"
        }
    }

    /// {lead} mène une enquête et vous a choisis comme relais : « {title} ».
    package func reminderLead(lead: String, title: String) -> String {
        switch language {
        case .fr: "\(lead) mène une enquête et vous a choisis comme relais\u{A0}: «\u{202F}\(title)\u{202F}»."
        case .en: "\(lead) leads a survey and chose you as a relay: “\(title)”."
        }
    }

    /// Le lien à transmettre est le vôtre : il dit par où les réponses arrivent, jamais qui répond.
    package var reminderLink: String {
        switch language {
        case .fr: "Le lien à transmettre est le vôtre\u{A0}: il dit par où les réponses arrivent, jamais qui répond."
        case .en: "The link to pass on is yours: it says where answers come from, never who answers."
        }
    }

    /// On y répond jusqu’au {day}.
    package func reminderUntil(day: Int) -> String {
        switch language {
        case .fr: "On y répond jusqu’au \(language.date(day))."
        case .en: "It is open until \(language.date(day))."
        }
    }

    /// Vous recevez cette lettre parce que la structure qui mène l’enquête a donné cette adresse. Pour ne …
    package var reminderWhy: String {
        switch language {
        case .fr: "Vous recevez cette lettre parce que la structure qui mène l’enquête a donné cette adresse. Pour ne plus en recevoir, dites-le lui."
        case .en: "You receive this letter because the body that leads the survey gave this address. To receive none any more, tell them."
        }
    }
}

extension Texts {
    package var surveyMails: SurveyMailsTexts { SurveyMailsTexts(language: language) }
}
