import Domain
import TestSupport
import Testing

@Suite struct SheetCommandTests {
    private static let slug = "mission-interface"

    @Test func `a sheet is taken back, put online again and erased, while the site runs`() throws {
        let folder = try DataFolder.withPractices()
        let site = try RunningSite(folder)
        let path = "/pratiques/\(Self.slug)"
        #expect(try site.get(path).status == 200)
        let withdrawn = try folder.run("sheet", "withdraw", Self.slug, "--reason", "droit de réponse")
        #expect(withdrawn.status == 0 && withdrawn.output == "Fiche retirée\u{A0}: \(Self.slug)\n")
        #expect(try site.get(path).status == 410)
        let twice = try folder.run("sheet", "withdraw", Self.slug, "--reason", "encore")
        #expect(twice.isOneSentence(containing: "déjà"))
        #expect(try folder.run("sheet", "publish", Self.slug).output == "Fiche en ligne\u{A0}: \(Self.slug)\n")
        #expect(try site.get(path).status == 200)
        let erased = try folder.run("sheet", "erase", Self.slug, "--reason", "demande", "--lang", "en")
        #expect(erased.status == 0 && erased.output == "Practice erased: \(Self.slug)\n")
        #expect(try site.get(path).status == 404)
        #expect(try site.get("/pratiques").text.contains("21 pratiques"))
        let brought = try folder.run("import", "practices", Essaim.practices, "--apply", "--skip-refused")
        #expect(brought.output.contains("21 inchangées") && brought.errors.contains("effacée"))
        #expect(try site.get(path).status == 404)
        #expect(try site.stop().status == 0)
    }

    @Test func `taking back and erasing ask for a reason and an address that exists`() throws {
        let folder = try DataFolder.withPractices()
        for action in ["withdraw", "erase"] {
            #expect(try folder.run("sheet", action, Self.slug).isOneSentence(containing: "--reason"))
            #expect(try folder.run("sheet", action, Self.slug, "--reason", "  ").isOneSentence(containing: "--reason"))
            #expect(
                try folder.run("sheet", action, "absente", "--reason", "x").isOneSentence(containing: "Aucune fiche"))
        }
        #expect(try folder.run("sheet", "publish", Self.slug).isOneSentence(containing: "déjà"))
        #expect(try folder.run("sheet", "publish", "absente").isOneSentence(containing: "Aucune fiche"))
        #expect(try folder.run("sheet", "copy", Self.slug).isOneSentence(containing: "copy"))
    }

    @Test func `jobs are listed for people and for programs`() throws {
        let folder = try DataFolder()
        #expect(try folder.run("jobs").output == "Aucun travail.\n")
        #expect(try folder.run("jobs", "--lang", "en").output == "No job.\n")
        #expect(try folder.run("jobs", "--json").output == "[]\n")
        let site = try RunningSite(folder)
        let done: [JSON]? = try Patience.wait(seconds: 60) {
            let jobs = try JSON.parse(Array(folder.run("jobs", "--json").output.utf8)).elements ?? []
            return jobs.count == 5 && jobs.allSatisfy { $0["state"]?.text == "done" } ? jobs : nil
        }
        let jobs = try #require(done, "the jobs of the day did not run")
        #expect(Set(jobs.compactMap { $0["kind"]?.text }) == ["integrity", "notify", "purge", "remind", "surveys"])
        #expect(jobs.allSatisfy { $0["error"] == JSON.null })
        #expect(try folder.run("jobs").lines.count == 5)
        #expect(try site.stop().status == 0)
    }
}
