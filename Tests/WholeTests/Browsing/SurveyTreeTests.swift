import Domain
import TestSupport
import Testing

/// The form of a resident as a program that reads screens aloud is told of it.
@Suite(.serialized) struct SurveyTreeTests {
    @Test func `each question is a group with its name, each answer a control with its own, errors are announced`()
        throws
    {
        let survey = try SurveySite()
        let person = try Journey(survey.site, width: 390, javaScript: false)
        defer { person.browser.close() }
        try person.open(survey.start)
        let start = try person.browser.accessibilityTree()
        #expect(start.contains("checkbox “J’ai 15 ans ou plus et j’accepte”"))
        try person.press("form.survey .steps-on button")
        let refused = try person.browser.accessibilityTree()
        #expect(refused.contains("alert") && refused.contains("Cochez la case"))
        try person.begin()
        let first = try person.browser.accessibilityTree()
        #expect(first.contains("heading 1 “Vous”"))
        for line in [
            "group “Vous répondez en tant que…”", "radio “Habitante, habitant, personne concernée”",
            "group “Où habitez-vous, ou travaillez-vous", "radio “La Verrerie”",
            "button “Enregistrer et continuer”",
        ] { #expect(first.contains(line), "\(line) is not in\n\(first)") }
        try person.tick("r.q1", "resident")
        try person.goOn()
        try person.goOn()
        try several(person)
    }

    /// Several answers, one that stands alone, and what is said when both are given.
    private func several(_ person: Journey) throws {
        let page = try person.browser.accessibilityTree()
        for line in ["group “Qu’est-ce qui freine", "checkbox “Le temps”", "textbox “Qu’est-ce qui manque"] {
            #expect(page.contains(line), "\(line) is not in\n\(page)")
        }
        try person.tick("r.q4", "time")
        try person.tick("r.q4", "nothing")
        try person.goOn()
        let wrong = try person.browser.accessibilityTree()
        #expect(wrong.contains("alert"), "\(wrong)")
        let fault = try person.browser.find("#q-q4 .wrong")
        #expect(try !fault.text.isEmpty)
        let described = try person.browser.find("#q-q4").attribute("aria-describedby") ?? ""
        #expect(try described.split(separator: " ").contains(Substring(fault.attribute("id") ?? "")))
        #expect(try person.browser.all("#q-q4 input[aria-invalid=true]").count == 7)
        #expect(try person.browser.find("[role=alert] a").attribute("href")?.hasSuffix("#q-q4") == true)
        #expect(try person.browser.axe().map(\.description) == [])
    }
}
