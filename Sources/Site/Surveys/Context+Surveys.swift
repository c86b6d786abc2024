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

    /// Counts a code that opens nothing, for one network: those that open something are not counted.
    func guessing<Outcome>(_ work: () throws -> Outcome) throws -> Outcome {
        let (limits, household) = (site.limits, request.household)
        try limits.require([(.answerGuess, household)], at: site.world.now())
        do {
            let outcome = try work()
            limits.giveBack(.answerGuess, household, at: site.world.now())
            return outcome
        } catch Refusal.survey(.codeUnknown) {
            throw Refusal.survey(.codeUnknown)
        } catch {
            limits.giveBack(.answerGuess, household, at: site.world.now())
            throw error
        }
    }
}
