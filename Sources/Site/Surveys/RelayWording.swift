package import Acts
internal import Domain
internal import Routes
package import Texts

/// Words the letters to the relays of a survey, with the address of the link of each.
package struct RelayWording: Sendable {
    private let address: String
    private let language: Language

    /// - Parameters:
    ///   - address: the public address of the site, without a slash at the end.
    ///   - language: of the instance; relays have no account that would say theirs.
    package init(address: String, language: Language) {
        self.address = address
        self.language = language
    }

    package func mail(_ reminder: RelayReminder) -> (letter: Letter, language: String) {
        let texts = Texts(language).surveyMails
        let link = Route.answering(.start(slug: reminder.slug, AnsweringRoute.Start(relay: reminder.token)))
        let parts = [
            texts.reminderHello, texts.reminderLead(lead: reminder.lead, title: reminder.title), reminder.text,
            "\(texts.reminderLink)\n\(address)\(link.path)",
            texts.reminderUntil(day: reminder.closesOn.number), "-- \n\(texts.reminderWhy)",
        ]
        let letter = Letter(
            .notice, subject: texts.reminderSubject(title: reminder.title),
            body: parts.joined(separator: "\n\n") + "\n")
        return (letter, language.rawValue)
    }
}
