internal import Acts
internal import Domain
internal import HTTP
internal import Routes
internal import Texts
internal import Views

extension Context {
    /// The day that the acts go by.
    var surveyDay: CalendarDay { CalendarDay(number: Int(site.world.now() / 86_400_000_000)) }

    /// Around the pages of somebody who answers: no account, no address of the page, nothing to leave it by chance.
    ///
    /// - Parameter language: in which they answer; that of the site where it is not one of ours.
    func quietFrame(_ language: String? = nil) -> Frame {
        var frame = Frame(
            texts: Texts(language.flatMap { Language(rawValue: $0) } ?? choices.language), display: choices.display,
            timeZone: site.settings.timeZone, otherLanguage: nil, canonical: nil)
        frame.isQuiet = true
        return frame
    }

    /// Counts a code that opens nothing, for one network. One that opens something is never refused for the guesses of
    /// others who share that network.
    func guessing<Outcome>(_ work: () throws -> Outcome) throws -> Outcome {
        do {
            return try work()
        } catch Refusal.survey(.codeUnknown) {
            try site.limits.require([(.answerGuess, request.household)], at: site.world.now())
            throw Refusal.survey(.codeUnknown)
        }
    }
}
