import Domain
import TestSupport
import Testing

/// A visitor who takes the files of an example, changes nothing, and drops them.
@Suite(.serialized) struct LaboratoryJourneyTests {
    private func dropped(_ name: String, in folder: TemporaryDirectory) throws -> String {
        let path = folder.file(name)
        try TextFile.write(Array(try #require(EmbeddedData.laboratory[name]).utf8), to: path)
        return path
    }

    @Test(arguments: Journey.looks) func `a file is dropped, its result is seen, and a mistake loses no choice`(
        _ width: Int, _ javaScript: Bool
    ) throws {
        let journey = try Journey(try RunningSite.demonstration(), width: width, javaScript: javaScript)
        defer { journey.browser.close() }
        let folder = try TemporaryDirectory()
        try journey.open("/demarches")
        try journey.press("main a[href='/laboratoire']")
        try journey.look(at: "the laboratory")
        try journey.press("main h3 a[href='/laboratoire/tirage-au-sort']")
        try journey.look(at: "the form of a draw")
        let (people, targets) = (
            try dropped("volontaires.csv", in: folder), try dropped("cibles.csv", in: folder)
        )
        // The two files in each other's place.
        try journey.browser.find("#volontaires").type(targets)
        try journey.browser.find("#cibles").type(people)
        try journey.browser.find("#taille").type("10")
        try journey.browser.find("#graine").type("une graine dite en public")
        try journey.press("main form.account button[type=submit]:not([name])")
        try journey.look(at: "what is wrong")
        #expect(try journey.browser.find("[role=alert]").text.contains("volontaires.csv"))
        #expect(try journey.browser.find("#taille").attribute("value") == "10")
        try journey.browser.find("#volontaires").type(people)
        try journey.browser.find("#cibles").type(targets)
        try journey.press("main form.account button[type=submit]:not([name])")
        try journey.look(at: "a draw")
        let rows = try journey.browser.all(".findings table:first-of-type tbody tr")
        #expect(rows.count >= 10)
        #expect(try journey.browser.find(".findings").text.contains("Tirage de 10 personnes parmi 34 volontaires"))
    }
}
