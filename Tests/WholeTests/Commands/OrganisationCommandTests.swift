import Domain
import TestSupport
import Testing

@Suite struct OrganisationCommandTests {
    private func pairs(_ folder: DataFolder) throws -> [JSON] {
        let answer = try folder.run("organisation", "duplicates", "--json")
        return try #require(try JSON.parse(Array(answer.output.utf8)).elements)
    }

    @Test func `bodies are proposed, merged and separated again, while the site runs`() throws {
        let folder = try DataFolder.withPractices()
        let site = try RunningSite(folder)
        let proposed = try folder.run("organisation", "duplicates")
        #expect(proposed.status == 0 && proposed.output.contains("Association Aurore (association-aurore) et Aurore"))
        let before = try pairs(folder)
        #expect(
            before.contains { $0["first"]?["slug"]?.text == "association-aurore" && $0["state"]?.text == "proposed" })
        let merge = ["organisation", "merge", "aurore", "--into", "association-aurore"]
        #expect(try folder.run(merge).output.contains("--apply"))
        #expect(try pairs(folder).count == before.count && site.get("/structures/aurore").status == 200)
        #expect(try folder.run(merge + ["--apply"]).output.contains("essaim organisation unmerge aurore"))
        #expect(try pairs(folder).count == before.count - 1 && site.get("/structures/aurore").status == 301)
        #expect(try folder.run("organisation", "unmerge", "aurore").status == 0)
        #expect(try pairs(folder).count == before.count && site.get("/structures/aurore").status == 200)
        #expect(try folder.run("organisation", "distinct", "aurore", "association-aurore").status == 0)
        #expect(try pairs(folder).filter { $0["state"]?.text == "set-apart" }.count == 1)
        #expect(try site.stop().status == 0)
    }

    @Test func `a body takes names and numbers, and a mistake is one sentence`() throws {
        let folder = try DataFolder.withPractices()
        let named = try folder.run(
            "organisation", "alias", "asmi", "Ancien nom", "--since", "1999", "--until", "2004-05")
        #expect(named.status == 0 && named.output.contains("Ancien nom"))
        let again = try folder.run("organisation", "alias", "asmi", "ancien NOM", "--lang", "en")
        #expect(again.isOneSentence(containing: "asmi", "merge"))
        #expect(try folder.run("organisation", "siret", "asmi", "120 027 016 00563").output.contains("12002701600563"))
        #expect(try folder.run("organisation", "siret", "retis", "120").isOneSentence(containing: "14 chiffres"))
        let late = try folder.run("organisation", "alias", "asmi", "X", "--since", "2024", "--until", "2023")
        #expect(late.isOneSentence(containing: "--since"))
        #expect(
            try folder.run("organisation", "alias", "asmi", "X", "--since", "hier").isOneSentence(containing: "hier"))
        for words in [
            ["merge", "absente", "--into", "asmi"], ["unmerge", "absente"], ["siret", "absente", "12002701600563"],
        ] {
            #expect(try folder.run(["organisation"] + words).isOneSentence(containing: "Aucune structure"))
        }
        #expect(try folder.run("organisation", "merge", "asmi").isOneSentence(containing: "--into"))
        #expect(try folder.run("organisation").status == 64)
        #expect(try folder.run("organisation", "burn", "asmi").isOneSentence(containing: "burn"))
    }
}
