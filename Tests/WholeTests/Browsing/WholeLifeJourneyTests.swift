import Domain
import TestSupport
import Testing

/// One practice from the visitor who makes it known to its withdrawal: written by two, published, revised against
/// each other, brought back.
@Suite(.serialized) struct WholeLifeJourneyTests {
    private struct People {
        let visitor: Journey
        /// Takes it and looks after it.
        let keeper: Journey
        let cosigner: Journey
        let reader: Journey

        var all: [Journey] { [visitor, keeper, cosigner, reader] }
    }

    private func people(_ width: Int, _ javaScript: Bool) throws -> People {
        let folder = try DataFolder()
        let links = try ["veille", "cosigne", "lit"].map { name in
            let made = try Essaim.run([
                "account", "create", "--name", name, "--role", "editor", "--mail", "\(name)@essai.example", "--data",
                folder.path,
            ])
            return String(try #require(made.lines.first { $0.hasPrefix("/lien/") }))
        }
        let site = try RunningSite(folder)
        let journeys = try (0..<4).map { _ in try Journey(site, width: width, javaScript: javaScript) }
        for (journey, link) in zip(journeys.dropFirst(), links) {
            try journey.open(link)
            try journey.press("form.account button")
        }
        return People(visitor: journeys[0], keeper: journeys[1], cosigner: journeys[2], reader: journeys[3])
    }

    @Test(arguments: Journey.looks)
    func `made known, completed, signed along, published, revised under conflict, restored, withdrawn`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let people = try people(width, javaScript)
        defer { people.all.forEach { $0.browser.close() } }
        try makeKnown(people.visitor)
        let draft = try take(people.keeper)
        try complete(draft, people)
        let sheet = try publish(draft, people)
        try people.reader.open(sheet)
        #expect(try people.reader.browser.find("main").text.contains("On sème ensemble."))
        try people.reader.look(at: "the sheet")
        try reviseUnderConflict(sheet, people)
        try restore(sheet, people.keeper)
        try people.reader.open("\(sheet)/partage")
        try people.reader.send([("raison-retirer", "Le groupe le demande.")], "button[value=retirer]")
        try people.reader.open(sheet)
        #expect(try !people.reader.browser.source.contains("On sème ensemble."))
    }

    private func makeKnown(_ visitor: Journey) throws {
        try visitor.open("/faire-connaitre")
        let answers = [
            ("quoi", "Chaque mercredi, des voisines ouvrent un potager au pied des immeubles."), ("ou", "Ain"),
            ("qui", "Un groupe d’habitantes"), ("besoin", "Sortir de chez soi et connaître ses voisins."),
        ]
        for (name, text) in answers { try visitor.browser.find("#\(name)").type(text) }
        // Faster than anybody types would be a program.
        let waited: Bool? = try Patience.wait(seconds: 30) {
            try visitor.browser.execute("return performance.now() > 6000").bool == true ? true : nil
        }
        #expect(waited == true)
        try visitor.press("button[value=verifier]")
        try visitor.press("button[value=envoyer]")
    }

    /// - Returns: the address of the sheet that it became.
    private func take(_ keeper: Journey) throws -> String {
        try keeper.open("/a-lire")
        try keeper.press(".results a")
        try keeper.tickAll()
        try keeper.press("button[value=prendre]")
        let slug = try keeper.path.split(separator: "/").last?.prefix { $0 != "?" }
        return "/pratiques/\(try #require(slug))"
    }

    private func complete(_ sheet: String, _ people: People) throws {
        try people.keeper.open("\(sheet)/ecrire")
        try people.keeper.send([("titre", "Le potager du mercredi")], "main form.account button")
        try write(people.keeper, sheet, "description", "description", "On sème ensemble.")
        try people.keeper.open("\(sheet)/cosignataires")
        try people.keeper.send([("courriel", "cosigne@essai.example")], "button[value=inviter]")
        try people.cosigner.open("\(sheet)/cosignataires")
        try people.cosigner.press("button[value=cosigner]")
        try write(people.cosigner, sheet, "emergence", "problem", "Sortir de chez soi.")
    }

    private func write(_ journey: Journey, _ sheet: String, _ section: String, _ field: String, _ text: String) throws {
        try journey.open("\(sheet)/ecrire/\(section)")
        try type(journey, field, text)
        try journey.press("p button[value=enregistrer]")
        #expect(try journey.browser.find("[role=status]").text.contains("C’est enregistré"))
    }

    private func type(_ journey: Journey, _ field: String, _ text: String) throws {
        let box = try journey.browser.find("textarea[name^='v/\(field)/']")
        try box.clear()
        try box.type(text)
    }

    /// First for those who keep it, then for the network.
    private func publish(_ draft: String, _ people: People) throws -> String {
        try people.keeper.open("\(draft)/publication")
        try people.keeper.tickAll()
        try people.keeper.press("main form.account button")
        #expect(try people.keeper.browser.find("[role=status]").text.contains("C’est publié"))
        let sheet = "/pratiques/" + (try people.keeper.path.split(separator: "/")[1])
        try people.keeper.open("\(sheet)/partage")
        try people.keeper.browser.find("#rang-partager option[value='\(Rung.network.rawValue)']").click()
        try people.keeper.press("button[value=partager]")
        // Nobody carries what was made known: it goes no further than people with an account.
        #expect(try people.visitor.site.get(sheet).status == 404)
        return sheet
    }

    private func reviseUnderConflict(_ sheet: String, _ people: People) throws {
        for journey in [people.keeper, people.cosigner] { try journey.open("\(sheet)/ecrire/emergence") }
        try type(people.cosigner, "problem", "Rompre la solitude.")
        try people.cosigner.press("p button[value=enregistrer]")
        try type(people.keeper, "problem", "Se rencontrer.")
        try people.keeper.press("p button[value=enregistrer]")
        try people.keeper.look(at: "both texts")
        #expect(try people.keeper.browser.find(".written .note").text.contains("Rompre la solitude."))
        try people.keeper.press("p button[value=enregistrer]")
    }

    /// Back to what the other wrote.
    private func restore(_ sheet: String, _ keeper: Journey) throws {
        try keeper.open("\(sheet)/historique")
        try keeper.press(".saves li:nth-child(2) a")
        try keeper.press("main form.account button")
        try keeper.open("\(sheet)/ecrire/emergence")
        #expect(try keeper.browser.find("textarea[name^='v/problem/']").text == "Rompre la solitude.")
    }
}
