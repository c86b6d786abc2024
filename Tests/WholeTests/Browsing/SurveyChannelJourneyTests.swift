import Domain
import TestSupport
import Testing

/// A survey answered in a real browser by each of its channels.
@Suite(.serialized) struct SurveyChannelJourneyTests {
    @Test(arguments: Journey.looks)
    func `an answer begun by the link of a relay is left, taken up elsewhere with its code, sent and taken back`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let survey = try SurveySite()
        let person = try Journey(survey.site, width: width, javaScript: javaScript)
        defer { person.browser.close() }
        try person.open("\(survey.start)?relais=\(survey.survey.relay)")
        try person.look(at: "where an answer begins")
        try person.press("form.survey .steps-on button")
        #expect(try person.browser.find("[role=alert]").text.contains("Cochez la case"))
        try person.begin()
        let code = try person.browser.find(".kept-code .code").text
        #expect(try !person.path.contains("relais") && code.split(separator: "-").count == 3)
        try person.look(at: "the first questions")
        try person.answerAsResident()
        try person.look(at: "the last page")
        try person.press(".steps-on button[value=plus-tard]")
        #expect(try person.browser.find(".kept-code .code").text == code && survey.sent(.online) == 0)

        let elsewhere = try Journey(survey.site, width: width, javaScript: javaScript)
        defer { elsewhere.browser.close() }
        try takeUp(code, elsewhere, survey)
        try elsewhere.press(".steps-on button[value=envoyer]")
        #expect(try elsewhere.path == "\(survey.start)/merci" && survey.sent(.online) == 1)
        try elsewhere.look(at: "the receipt")
        // Sent again from where it was left, it stays one.
        try person.open("\(survey.start)/relire")
        #expect(try person.browser.all("button[value=envoyer]").isEmpty)
        try elsewhere.open("\(survey.start)/retirer")
        try elsewhere.look(at: "taking back")
        try elsewhere.press(".steps-on button.stop")
        #expect(try survey.sent(.online) == 0)
        try person.open("\(survey.start)/relire")
        #expect(try person.browser.all(".reread").isEmpty)
    }

    private func takeUp(_ code: String, _ person: Journey, _ survey: SurveySite) throws {
        try person.open("/enquete")
        try person.send([("code", "aaaa-aaaa-aaaa")], "button[value=ouvrir]")
        #expect(try person.browser.find("[role=alert]").text.isEmpty == false)
        try person.look(at: "a code that opens nothing")
        try person.browser.execute("document.getElementById('code').value = ''")
        try person.send([("code", code.uppercased())], "button[value=ouvrir]")
        #expect(try person.path == "\(survey.start)/relire")
        #expect(try person.browser.find("main").text.contains("Un lieu ouvert le soir."))
        try person.look(at: "what was answered")
    }

    @Test func `the code of an envelope begins one answer, and no second one`() throws {
        let survey = try SurveySite()
        let lead = try Journey(survey.site, width: 1280, javaScript: false)
        let person = try Journey(survey.site, width: 320, javaScript: false)
        defer { [lead, person].forEach { $0.browser.close() } }
        try lead.signIn(as: .coordinator)
        try lead.open("\(survey.leading)/relais")
        try lead.send([("combien", "2")], "form[action$=codes] button")
        try lead.look(at: "slips to cut")
        let codes = try lead.browser.all(".slips code").map { try $0.text }
        #expect(codes.count == 2)
        let code = try #require(codes.first)
        try person.open("/enquete")
        try person.send([("code", code)], "button[value=ouvrir]")
        #expect(try person.browser.find("main").text.contains("enveloppe"))
        try person.begin()
        try person.answerAsResident()
        try person.goOn()
        try person.press(".steps-on button[value=envoyer]")
        #expect(try survey.sent(.online) == 1)
        let other = try Journey(survey.site, width: 390, javaScript: true)
        defer { other.browser.close() }
        try other.open("/enquete")
        try other.send([("code", code)], "button[value=ouvrir]")
        #expect(try other.path == "/enquete" && !other.browser.find("[role=alert]").text.isEmpty)
    }

    @Test(arguments: [(320, false), (1280, true)])
    func `on the phone somebody reads the plain words aloud and types`(_ width: Int, _ javaScript: Bool) throws {
        let survey = try SurveySite()
        let collector = try Journey(survey.site, width: width, javaScript: javaScript)
        defer { collector.browser.close() }
        try collector.signIn(as: .colleague)
        try collector.open("\(survey.leading)/saisie")
        try collector.look(at: "where somebody types in")
        try collector.press("button[value=commencer]")
        #expect(try !collector.browser.all("[role=alert]").isEmpty, "the agreement was not told")
        try collector.browser.find("input[name=certain]").click()
        try collector.press("button[value=commencer]")
        let spoken = try collector.browser.find(".plainly").text
        #expect(spoken.contains("Vous venez ici pour votre travail"))
        try collector.look(at: "a question read aloud")
        try collector.answerAsResident()
        try collector.goOn()
        try collector.press(".steps-on button[value=envoyer]")
        #expect(try survey.sent(.phone) == 1 && survey.sent(.online) == 0)
    }

    @Test func `a paper is typed on one line each, typed again, and the difference is settled`() throws {
        let survey = try SurveySite(typings: 2)
        let collector = try Journey(survey.site, width: 390, javaScript: false)
        defer { collector.browser.close() }
        try collector.signIn(as: .colleague)
        try collector.open("\(survey.leading)/saisie")
        try collector.send([("papier", "3")], "button[value=papier]")
        #expect(try collector.path == "\(survey.leading)/saisie/3")
        try collector.look(at: "a paper to type in")
        try typePaper(collector, place: "2")
        let second = try Journey(survey.site, width: 390, javaScript: false)
        defer { second.browser.close() }
        try second.signIn(as: .coordinator)
        try second.open("\(survey.leading)/saisie/3")
        try typePaper(second, place: "1")
        try collector.open("\(survey.leading)/saisie/3")
        #expect(try collector.path.hasPrefix("\(survey.leading)/saisie/3"), "two typings that differ")
        try collector.look(at: "two typings side by side")
        let choices = try collector.browser.all("input[type=radio][value='2']")
        #expect(choices.count == 1)
        try choices.first?.click()
        try collector.press("main form button[type=submit]")
        #expect(try survey.sent(.paper) == 1)
    }

    /// Choices by their number: a resident, who lives in that place.
    private func typePaper(_ collector: Journey, place: String) throws {
        let fields = try collector.browser.all("ol.lines input, ol.lines textarea")
        try fields.first?.type("3")
        try fields.dropFirst().first?.type(place)
        try collector.press("main form.typing button[type=submit]")
    }

    @Test func `a page that was opened before works without a network, and sends when it is back`() throws {
        let survey = try SurveySite()
        let person = try Journey(survey.site, width: 390, javaScript: true)
        defer { person.browser.close() }
        try person.open("\(survey.start)/hors-ligne")
        try person.look(at: "the page that works without a network")
        let isReady: Bool? = try Patience.wait(seconds: 30) {
            try person.browser.execute(
                "return navigator.serviceWorker.controller !== null || !!document.querySelector('[data-ready]').textContent"
            )
            .bool == true ? true : nil
        }
        #expect(isReady == true)
        try person.browser.chrome("Network.enable")
        try network(person, isOn: false)
        try person.browser.find("input[name=accord]").click()
        try person.tick("r.q1", "resident")
        try person.tick("r.q2", "valley")
        try person.type("r.q5", "Un bus le mardi.")
        try person.browser.find("form.whole .steps-on button.button").click()
        #expect(try survey.sent(.online) == 0)
        try network(person, isOn: true)
        let isSent: Bool? = try Patience.wait(seconds: 30) { try survey.sent(.online) == 1 ? true : nil }
        #expect(isSent == true)
        // What the device kept was sent once.
        try person.open("\(survey.start)/hors-ligne")
        #expect(try survey.sent(.online) == 1)
    }

    private func network(_ person: Journey, isOn: Bool) throws {
        try person.browser.chrome(
            "Network.emulateNetworkConditions",
            ["offline": .bool(!isOn), "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1])
        if isOn { try person.browser.execute("dispatchEvent(new Event('online'))") }
    }
}
