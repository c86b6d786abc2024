import Domain
import Glibc
import TestSupport
import Testing

/// A survey led in a real browser, from its first words to the files of its frozen answers.
@Suite(.serialized) struct SurveyLeadJourneyTests {
    @Test(arguments: [(320, false), (1280, true)])
    func `a survey is prepared, opened, closed, frozen and taken away by whoever may`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let site = try RunningSite(try DataFolder(), ["--demo"])
        let lead = try Journey(site, width: width, javaScript: javaScript)
        defer { lead.browser.close() }
        try lead.signIn(as: .coordinator)
        let leading = try create(lead)
        let slug = String(leading.dropFirst("/mener/".count))
        try write(lead, leading)
        try seat(lead, leading)
        try lead.open(leading)
        try lead.look(at: "a survey that is ready")
        try lead.press("button[value=ouvrir]")
        try answer(site, slug)
        try lead.open(leading)
        try lead.look(at: "an open survey")
        try #expect(lead.browser.find("main").text.contains("Moins de"), "one answer is not told")
        try stop(lead, "clore", leading)
        try freeze(lead, leading)
        try takeAway(site, leading)
    }

    /// - Returns: the address of the survey for those who lead it.
    private func create(_ lead: Journey) throws -> String {
        try lead.open("/enquetes")
        try lead.press("main a[href='/mener']")
        try lead.look(at: "the surveys that one leads")
        try lead.press("main a[href='/mener/nouvelle']")
        try lead.look(at: "a new survey")
        try lead.press("main form.account button[type=submit]")
        #expect(try lead.browser.find("[role=alert]").text.contains("titre") || !lead.browser.all(".wrong").isEmpty)
        try lead.look(at: "a new survey that misses everything")
        let today = Int(time(nil)) / 86_400
        try lead.send(
            [
                ("nom", "L’hiver ensemble"), ("demande", "Préparer l’hiver avec celles et ceux qui le vivent."),
                ("public", "Les habitants du quartier."), ("premier-jour", CalendarDay(number: today).iso),
                ("dernier-jour", CalendarDay(number: today + 30).iso),
                ("accord-fr", "J’accepte que mes réponses soient lues avec celles des autres."),
                ("jours-coordonnees", "180"),
            ], "main form.account button[type=submit]")
        let path = String(try lead.path.prefix { $0 != "?" })
        #expect(path.hasPrefix("/mener/l-hiver-ensemble"))
        return path
    }

    /// A questionnaire from a file, one question of it in other words, published.
    private func write(_ lead: Journey, _ leading: String) throws {
        let folder = try TemporaryDirectory()
        let file = folder.file("questionnaire.json")
        try TextFile.write(Array(EmbeddedData.questionnaireAubrelleJSON.utf8), to: file)
        try lead.open("\(leading)/fichier")
        try lead.look(at: "where a questionnaire is brought in")
        try lead.browser.find("input[type=file]").type(file)
        try lead.press("button[value=regarder]")
        try lead.look(at: "what a file would bring")
        try lead.press("button[value=remplacer]")
        try lead.open("\(leading)/questionnaire/q5")
        try lead.look(at: "a question being written")
        try lead.browser.execute("document.querySelector(\"textarea[name^='texte'][lang=fr]\").value = ''")
        try lead.browser.find("textarea[name^='texte'][lang=fr]").type("Que faudrait-il cet hiver ?")
        try lead.press("button[value=enregistrer]")
        try lead.open("\(leading)/parcours")
        try lead.look(at: "the ways through a questionnaire")
        try lead.open("\(leading)/questionnaire")
        #expect(try lead.browser.find("main").text.contains("Que faudrait-il cet hiver"))
        try lead.look(at: "a questionnaire")
        try lead.press("button[value=publier]")
        // The questionnaire is also asked in English: so is the consent.
        try lead.open("\(leading)/cadre")
        try lead.send([("accord-en", "I agree.")], "main form.account button[type=submit]")
    }

    private func seat(_ lead: Journey, _ leading: String) throws {
        try lead.open("\(leading)/equipe")
        try lead.browser.find("input[name=part][value=analyst]").click()
        try lead.send([("courriel", "membre@aubrelle.example")], "button[value=nommer]")
        try lead.look(at: "who does what")
    }

    private func answer(_ site: RunningSite, _ slug: String) throws {
        let person = try Journey(site, width: 390, javaScript: false)
        defer { person.browser.close() }
        try person.open("/enquetes/\(slug)")
        try person.look(at: "a survey as everybody reads it")
        try person.press("main a[href^='/repondre/\(slug)']")
        try person.begin()
        try person.answerAsResident()
        try person.goOn()
        try person.press(".steps-on button[value=envoyer]")
    }

    /// Asks for the box that says that one understood.
    private func stop(_ lead: Journey, _ action: String, _ leading: String) throws {
        try lead.browser.execute("document.querySelectorAll('details').forEach(d => d.open = true)")
        try lead.browser.find("#compris-\(action)").click()
        try lead.press("button[value=\(action)]")
    }

    private func freeze(_ lead: Journey, _ leading: String) throws {
        try lead.open("\(leading)/donnees")
        try lead.look(at: "before the freeze")
        try stop(lead, "figer", leading)
        try lead.look(at: "a frozen survey")
        #expect(try lead.browser.find("code.hash").text.count == 64)
        #expect(try lead.browser.all("main a[href*='/donnees/']").isEmpty, "leading is not reading")
    }

    private func takeAway(_ site: RunningSite, _ leading: String) throws {
        let analyst = try Journey(site, width: 1280, javaScript: false)
        defer { analyst.browser.close() }
        try analyst.signIn(as: .member)
        try analyst.open("\(leading)/donnees")
        try analyst.look(at: "a data set to take away")
        let files = try analyst.browser.all("main a[href*='/donnees/']").compactMap { try $0.attribute("href") }
        #expect(files.count >= 4)
        let cookie = try #require(try analyst.browser.cookie("essaim_session"))
        for file in files {
            let path = file.hasPrefix("http") ? String(file.dropFirst(site.address.count)) : file
            let answer = try site.get(path, ["Cookie: essaim_session=\(cookie.value)"])
            #expect(answer.status == 200 && !answer.body.isEmpty, "\(path)")
            #expect(try site.get(path).status != 200, "\(path) by anybody")
        }
    }
}
