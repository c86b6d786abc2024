import Domain
import TestSupport
import Testing

@Suite struct DemoCommandTests {
    @Test func `the demonstration is loaded, removed, and stays away when the site opens`() throws {
        let folder = try DataFolder()
        let loaded = try folder.run("demo", "load")
        #expect(loaded.status == 0 && loaded.errors.isEmpty)
        #expect(loaded.output.contains("136 fiches") && loaded.output.contains("avec 5 fiches"))
        #expect(try folder.run("demo", "remove").output.contains("5 fiches, 5 lieux"))
        #expect(try folder.run("demo", "remove").isOneSentence(containing: "essaim demo load"))
        let site = try RunningSite(folder, ["--demo"])
        #expect(!site.process.output.contains("Aubrelle"))
        for path in [
            "/territoires/aubrelle", "/groupes/les-mardis-de-la-verrerie", "/pratiques/covoiturage-de-la-brinde",
        ] {
            #expect(try site.get(path).status == 404, "\(path)")
        }
        #expect(try site.get("/pratiques").text.contains("136 pratiques"))
        #expect(try site.stop().status == 0)
    }
}
