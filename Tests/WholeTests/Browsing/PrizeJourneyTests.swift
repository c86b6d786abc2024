import Domain
import TestSupport
import Testing

/// A prize that was put forward to in a real browser: a juror reads, the coordination decides, everybody reads why.
@Suite(.serialized) struct PrizeJourneyTests {
    @Test(arguments: Journey.looks)
    func `a jury reads two sheets and the reasons are published`(_ width: Int, _ javaScript: Bool) throws {
        let site = try RunningSite(try DataFolder(), ["--demo"])
        let juror = try Journey(site, width: width, javaScript: javaScript)
        let lead = try Journey(site, width: width, javaScript: javaScript)
        defer { [juror, lead].forEach { $0.browser.close() } }
        try juror.signIn(as: .member)
        try lead.signIn(as: .lead)
        try juror.open(InhabitedSite.prize)
        try juror.look(at: "a prize being read")
        #expect(try juror.browser.find("main").text.contains("déport"))
        let candidates = try juror.browser.all("a[href*=candidatures]").compactMap { try $0.attribute("href") }
        #expect(candidates.count == 2)
        for candidate in candidates {
            try juror.open(candidate)
            try judge(juror)
            try lead.open(candidate)
            try lead.press("main ul.links a[href*=siege]")
            try lead.look(at: "a reading typed for somebody")
            try judge(lead)
            try decide(lead)
        }
        try lead.open(InhabitedSite.prize)
        try lead.press("button[value=publier]")
        try lead.look(at: "the reasons")
        let visitor = try Journey(site, width: width, javaScript: javaScript)
        defer { visitor.browser.close() }
        try visitor.open(InhabitedSite.prize)
        #expect(try visitor.browser.find("main").text.contains("Prix des clés partagées"))
        try visitor.look(at: "as everybody reads it")
    }

    private func judge(_ reader: Journey) throws {
        try reader.browser.find("input[name=reponse-participation][value=yes]").click()
        try reader.press("button[value=lire]")
        #expect(try reader.browser.find("[role=alert]").text.contains("Il manque un argument"))
        #expect(try reader.browser.all("input[name=reponse-participation][value=yes]:checked").count == 1)
        try reader.send([("parce-que-participation", "Les clés sont partagées.")], "button[value=lire]")
        #expect(try reader.browser.find("[role=status]").text.contains("C’est fait"))
    }

    private func decide(_ lead: Journey) throws {
        try lead.look(at: "the readings and the decision")
        try lead.browser.find("input[name=decision][value=awarded]").click()
        try lead.send(
            [("distinction", "Prix des clés partagées"), ("raison", "La clé est à celles qui viennent.")],
            "button[value=decider]")
        #expect(try lead.browser.find("[role=status]").text.contains("C’est fait"))
    }
}
