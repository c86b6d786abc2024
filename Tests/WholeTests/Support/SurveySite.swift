import Domain
import TestSupport

/// The demonstration with one more survey, open, that nobody made up: the questionnaire of Aubrelle, led by the
/// coordination of the demonstration, typed in by the colleague and by the coordination, read by the member.
struct SurveySite {
    static let title = "Ce qui aide par ici"

    let site: RunningSite
    let survey: VisitedInstance.OpenSurvey
    private let folder: DataFolder
    private let visit: VisitedInstance

    var start: String { "/repondre/\(survey.slug)" }
    var leading: String { "/mener/\(survey.slug)" }

    init(typings: Int = 1) throws {
        folder = try DataFolder()
        site = try RunningSite(folder, ["--demo"])
        visit = try VisitedInstance(folder.path)
        survey = try visit.openSurvey(
            Self.title, by: Self.mail(.coordinator),
            seats: [
                (Self.mail(.colleague), .collector), (Self.mail(.coordinator), .collector),
                (Self.mail(.member), .analyst),
            ], typings: typings)
    }

    private static func mail(_ part: DemoPerson.Part) -> String { "\(part.rawValue)@aubrelle.example" }

    /// Answers that were sent and are still there.
    var answers: [SurveyResponse] { get throws { try visit.answers(to: survey.slug) } }

    /// Publishes another version of the questionnaire while the survey is open.
    func publish(_ change: (inout Questionnaire) -> Void) throws {
        try visit.publish(again: survey.slug, by: Self.mail(.coordinator), change)
    }

    /// Its pages are not found any more, as when what serves them is broken.
    func lose() throws { try visit.lose(survey.slug) }

    func sent(_ channel: SurveyChannel) throws -> Int { try visit.sent(channel, to: survey.slug) }
}

/// Somebody who answers in a browser.
extension Journey {
    func tick(_ name: String, _ value: String) throws {
        try browser.find("input[name='\(name)'][value='\(value)']").click()
    }

    func type(_ name: String, _ value: String) throws { try browser.find("[name='\(name)']").type(value) }

    /// To the page that comes after.
    func goOn() throws { try press(".steps-on button[value=suite]") }

    func begin() throws {
        try browser.find("input[name=accord]").click()
        try press("form.survey .steps-on button")
    }

    /// The three pages that a resident who knows of nothing is asked, up to the contact.
    func answerAsResident() throws {
        try tick("r.q1", "resident")
        try tick("r.q2", "estate")
        try goOn()
        try tick("r.age", "a30")
        try goOn()
        try tick("r.q3", "no")
        try tick("r.q4", "judged")
        try type("r.q5", "Un lieu ouvert le soir.")
        try goOn()
    }
}
