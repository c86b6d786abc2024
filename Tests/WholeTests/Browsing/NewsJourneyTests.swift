import Domain
import TestSupport
import Testing

/// From the button under a sheet to the end of the mails.
@Suite(.serialized) struct NewsJourneyTests {
    private static let sheet = "/pratiques/conferences-familiales-en-ardeche"
    private static let member = "membre@aubrelle.example"

    @Test(arguments: Journey.looks)
    func `somebody follows a sheet, is told that it changed, and ends the mails`(_ width: Int, _ javaScript: Bool)
        throws
    {
        let folder = try DataFolder()
        let site = try RunningSite(folder, ["--demo"])
        let journey = try Journey(site, width: width, javaScript: javaScript)
        defer { journey.browser.close() }
        try journey.signIn(as: .member)
        try journey.open(Self.sheet)
        let title = try journey.heading
        try journey.press(".follow button")
        #expect(try journey.path == Self.sheet)
        #expect(try journey.browser.find(".follow").text.contains("Ne plus suivre"))
        let visit = try VisitedInstance(folder.path)
        try visit.tellNews()
        try folder.bringSecondSource()
        try visit.tellNews()
        try read(journey, title)
        try stop(journey, try visit.linkToStop(for: Self.member))
    }

    private func read(_ journey: Journey, _ title: String) throws {
        try journey.open("/")
        #expect(
            try journey.browser.find("header a[href='/nouvelles']").accessibleName == "Nouvelles\u{A0}: une non lue")
        try journey.press("header a[href='/nouvelles']")
        try journey.look(at: "news")
        #expect(try journey.browser.find(".news a").text == title)
        try journey.press(".news button")
        #expect(try journey.browser.find("header a[href='/nouvelles']").accessibleName == "Nouvelles")
        try journey.look(at: "news that are read")
    }

    /// Signed out, as from a mail.
    private func stop(_ journey: Journey, _ key: String) throws {
        try journey.browser.hold([], at: journey.site.address)
        try journey.open("/desabonnement?cle=\(key)")
        try journey.look(at: "ending the mails")
        try journey.press("main form button")
        #expect(try journey.browser.find("[role=status]").text.contains("plus aucun résumé"))
        try journey.look(at: "mails that ended")
        try journey.signIn(as: .member)
        try journey.open("/mon-compte/suivis")
        #expect(try journey.browser.find("input[name=rythme]:checked").attribute("value") == "never")
        try journey.press(".news button")
        #expect(try journey.browser.all(".news li").isEmpty)
    }
}
