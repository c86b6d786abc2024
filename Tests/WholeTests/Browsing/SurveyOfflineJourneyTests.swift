import Domain
import TestSupport
import Testing

/// The page that works without a network, on a device that several people share.
@Suite(.serialized) struct SurveyOfflineJourneyTests {
    private static let finish = "form.whole .steps-on button.button:not(.quiet)"

    private let survey: SurveySite
    private let person: Journey
    private var browser: BrowserSession { person.browser }
    private var page: String { "\(survey.start)/hors-ligne" }

    init() throws {
        survey = try SurveySite()
        person = try Journey(survey.site, width: 390, javaScript: true)
        try person.open(page)
        // Nothing asks twice where nobody answers.
        try agreeToErase()
    }

    private func agreeToErase() throws { try browser.execute("window.confirm = () => true") }

    /// Nothing leaves the device, as without a network.
    private func cut() throws { try browser.execute("window.fetch = () => Promise.reject(new Error('cut'))") }

    private func answer(_ words: String) throws {
        try browser.find("input[name=accord]").click()
        try person.tick("r.q1", "resident")
        try person.tick("r.q2", "valley")
        try person.type("r.q5", words)
    }

    private func finish() throws { try browser.find(Self.finish).click() }

    private func press(_ words: String) throws {
        for button in try browser.all("[data-queue] button") where try button.text.hasPrefix(words) {
            return try button.click()
        }
        Issue.record("no button « \(words) »: \(try browser.find("[data-queue]").text)")
    }

    private func told(_ name: String) throws -> String {
        try browser.execute("return document.querySelector('[data-\(name)]').getAttribute('data-\(name)')").string ?? ""
    }

    private var words: String {
        get throws { try browser.execute("return document.querySelector('[name=\"r.q5\"]').value").string ?? "" }
    }
    private var queue: [String] {
        get throws {
            try browser.execute(
                "return [...document.querySelectorAll('[data-queue] li')].map((item) => item.textContent)"
            )
            .array.compactMap(\.string)
        }
    }

    private func stored() throws -> String {
        try browser.execute("return JSON.stringify(Object.values(localStorage))").string ?? ""
    }

    private func wait(for count: Int) throws {
        let isSent: Bool? = try Patience.wait(seconds: 30) {
            // The page has heard it too.
            try survey.sent(.online) == count && browser.execute("return isSending").bool == false ? true : nil
        }
        let waiting = try queue
        #expect(isSent == true, "\(count) answers: \(waiting)")
    }

    private var texts: Set<String> {
        get throws {
            Set(
                try survey.answers.compactMap { answer in
                    if case .text(let text)? = answer.answers.single["q5"] { text } else { nil }
                })
        }
    }

    @Test func `what waits is sent with the version that it was filled in with`() throws {
        defer { browser.close() }
        try cut()
        try answer("Un bus le mardi.")
        try finish()
        try browser.find("input[name=accord]").click()
        try person.type("r.q5", "À moitié dit.")
        try survey.publish { questionnaire in
            for place in questionnaire.sections.indices {
                questionnaire.sections[place].questions.removeAll { $0.code == "q5" }
            }
            for place in questionnaire.aims.indices { questionnaire.aims[place].questions.removeAll { $0 == "q5" } }
        }
        try person.open(page)
        try wait(for: 1)
        let sent = try #require(try survey.answers.first)
        #expect(sent.version == 1 && sent.answers.single["q5"] == .text("Un bus le mardi."))
        // What was begun with the version before is not put into this one.
        #expect(try browser.find("input[name=accord]").attribute("checked") == nil)
        let (begun, other) = (try told("begun"), try told("other"))
        #expect(try queue.contains { $0.contains(begun) && $0.contains(other) })
        #expect(try !stored().contains("Un bus") && stored().contains("À moitié"))
        try agreeToErase()
        try press(try told("dismiss"))
        #expect(try stored() == "[]")
    }

    @Test func `two tabs send two answers, each under a code of its own`() throws {
        defer { browser.close() }
        try answer("Un bus le mardi.")
        let first = try browser.tab
        try browser.openTab(width: 390)
        try person.open(page)
        #expect(try words == "Un bus le mardi.")
        try person.type("r.q5", " Et le jeudi.")
        try finish()
        try wait(for: 1)
        try browser.turn(to: first)
        #expect(try words == "Un bus le mardi.")
        try finish()
        try wait(for: 2)
        #expect(try texts == ["Un bus le mardi.", "Un bus le mardi. Et le jeudi."])
        let left = try stored()
        #expect(left == "[]")
    }

    @Test func `a tab that nobody touched follows the other one`() throws {
        defer { browser.close() }
        try browser.find("input[name=accord]").click()
        let first = try browser.tab
        try browser.openTab(width: 390)
        try person.open(page)
        let agreed = "return document.querySelector('input[name=accord]').checked"
        #expect(try browser.execute(agreed).bool == true)
        let second = try browser.tab
        try browser.turn(to: first)
        try person.tick("r.q1", "resident")
        try person.tick("r.q2", "valley")
        try person.type("r.q5", "Un bus le mardi.")
        try finish()
        try wait(for: 1)
        try browser.turn(to: second)
        let isEmpty: Bool? = try Patience.wait(seconds: 30) { try browser.execute(agreed).bool == false ? true : nil }
        #expect(isEmpty == true)
    }

    @Test func `the code is shown once, and not to who comes next`() throws {
        defer { browser.close() }
        try cut()
        try answer("Un bus le mardi.")
        try finish()
        let code = try browser.find("[data-noted] .code").text
        #expect(code.split(separator: "-").map(\.count) == [4, 4, 4])
        try person.look(at: "the code of an answer that was finished")
        #expect(try !browser.find("[data-queue]").text.contains(code))
        // The first thing that somebody else types.
        try browser.find("input[name=accord]").click()
        #expect(try !browser.find("[data-noted]").isShown && !browser.find("main").text.contains(code))
        try person.tick("r.q1", "resident")
        try person.tick("r.q2", "valley")
        try person.type("r.q5", "Un banc.")
        try finish()
        let next = try browser.find("[data-noted] .code").text
        #expect(next != code)
        try browser.find("[data-noted] button").click()
        #expect(try !browser.find("[data-noted]").isShown && !browser.source.contains(next))
        try person.open(page)
        #expect(try !browser.find("main").text.contains(code) && !browser.find("main").text.contains(next))
        try wait(for: 2)
    }

    @Test func `changing a refused answer keeps the one that is being filled in, and another code is drawn`() throws {
        defer { browser.close() }
        try browser.execute(
            """
            window.fetch = async () => new Response(JSON.stringify({ said: ["Déjà servi."], used: true }), { status: 422 });
            """)
        try answer("Première.")
        try finish()
        let used: Bool? = try Patience.wait(seconds: 30) {
            try queue.contains { $0.contains("Déjà servi.") } ? true : nil
        }
        #expect(used == true)
        #expect(try !browser.find("[data-noted]").isShown, "a code that opens nothing")
        try answer("Deuxième.")
        try press(try told("again"))
        #expect(try words == "Première.")
        let begun = try told("begun")
        #expect(try queue.contains { $0.contains(begun) })
        try person.look(at: "answers that wait")
        try press(try told("resume"))
        #expect(try words == "Deuxième.")
        try press(try told("resume"))
        #expect(try words == "Première.")
        // Not refused again: the real one takes it.
        try person.open(page)
        #expect(try words == "Première.")
        try finish()
        try wait(for: 1)
        try press(try told("resume"))
        try finish()
        try wait(for: 2)
        #expect(try texts == ["Première.", "Deuxième."] && stored() == "[]")
    }

    @Test func `nothing is erased before it was asked twice`() throws {
        defer { browser.close() }
        try cut()
        try answer("Un bus le mardi.")
        try browser.execute("window.confirm = () => false")
        try browser.find("[data-erase]").click()
        #expect(try words == "Un bus le mardi.")
        try finish()
        try press(try told("dismiss"))
        #expect(try stored().contains("Un bus"))
        try agreeToErase()
        try press(try told("dismiss"))
        #expect(try stored() == "[]")
    }

    @Test func `a contact without agreement is told before the device is handed on`() throws {
        defer { browser.close() }
        try answer("Un bus le mardi.")
        try person.type("contact-name", "Camille")
        try finish()
        func wrong() throws -> String {
            try browser.execute("return document.querySelector('.ask[data-kind=contact] .wrong').textContent").string
                ?? ""
        }
        #expect(try wrong() == told("unagreed"))
        try browser.find("input[name=contact-accord]").click()
        try finish()
        #expect(try wrong() == told("noway"))
        try person.type("contact-mail", "camille")
        try finish()
        #expect(try wrong() == told("mail"))
        try person.type("contact-mail", "@exemple.org")
        try finish()
        try wait(for: 1)
    }

    @Test func `what still waits once the survey is closed is found again and erased`() throws {
        defer { browser.close() }
        try cut()
        try answer("Un bus le mardi.")
        try finish()
        let lead = try Journey(survey.site, width: 1280, javaScript: false)
        defer { lead.browser.close() }
        try lead.signIn(as: .coordinator)
        try lead.open(survey.leading)
        for part in try lead.browser.all("details:not([open]) summary") { try part.click() }
        try lead.browser.find("#compris-clore").click()
        try lead.press("button[value=clore]")
        try person.open(page)
        #expect(try browser.all("form.whole").isEmpty)
        #expect(try queue.count == 1 && queue.first?.contains(told("waiting")) == true)
        try person.look(at: "what waits once it is too late")
        try agreeToErase()
        try press(try told("dismiss"))
        let nothing = try told("nothing")
        #expect(try stored() == "[]" && queue.count == 1 && queue.first?.contains(nothing) == true)
        #expect(try survey.sent(.online) == 0)
    }

    @Test func `a page that says that something broke does not hide the one that was kept`() throws {
        defer { browser.close() }
        let isKept: Bool? = try Patience.wait(seconds: 30) {
            try browser.execute(
                """
                return navigator.serviceWorker.controller !== null
                  && document.querySelector('[data-ready]').textContent === arguments[0]
                """, [.string(try told("settled"))]
            ).bool == true ? true : nil
        }
        #expect(isKept == true)
        try survey.lose()
        try person.open(page)
        #expect(try browser.all("form.whole").count == 1)
        try answer("Un bus le mardi.")
        try finish()
        #expect(try stored().contains("Un bus"))
    }
}
