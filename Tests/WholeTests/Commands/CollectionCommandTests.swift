import Domain
import TestSupport
import Testing

@Suite struct CollectionCommandTests {
    private static let good = """
        [{"adresse":"choix","titre":"Un choix","introduction":["Pourquoi ces fiches."],"choisie_par":"Le comité",
          "fiches":[{"fiche":"mission-interface","pourquoi":"Parce que."}]}]
        """

    private func file(_ folder: DataFolder, _ text: String) throws -> String {
        let path = folder.beside("collections.json")
        try TextFile.write(Array(text.utf8), to: path)
        return path
    }

    @Test func `a collection is tried, imported, listed, exported and removed while the site runs`() throws {
        let folder = try DataFolder.withPractices()
        let site = try RunningSite(folder)
        let path = try file(folder, Self.good)
        let dry = try folder.run("collection", "import", path)
        #expect(
            dry.status == 0 && dry.output.contains("ajoutée\u{A0}: choix") && dry.output.contains("rien n’a été écrit"))
        #expect(try site.get("/collections/choix").status == 404)
        #expect(try folder.run("collection", "import", path, "--apply").status == 0)
        #expect(try site.get("/collections/choix").status == 200)
        #expect(try folder.run("collection", "list").output.contains("choix\u{A0}: Un choix (une fiche)"))
        let list = try JSON.parse(Array(try folder.run("collection", "list", "--json").output.utf8))
        let own = try #require(list.elements?.first { $0["slug"]?.text == "choix" })
        #expect(own["sheets"]?.integer == 1 && own["chosen_by"]?.text == "Le comité")
        let exported = try folder.run("collection", "export", "choix").output
        #expect(exported.contains("\"fiche\": \"mission-interface\""))
        let again = try folder.run("collection", "import", try file(folder, exported), "--apply")
        #expect(again.output.contains("inchangée\u{A0}: choix"))
        let written = folder.beside("sortie.json")
        #expect(try folder.run("collection", "export", "--output", written).status == 0)
        #expect(try folder.run("collection", "remove", "choix").isOneSentence(containing: "--reason"))
        #expect(try folder.run("collection", "remove", "choix", "--reason", "essai fini").status == 0)
        #expect(try site.get("/collections/choix").status == 404)
        #expect(
            try folder.run("collection", "remove", "choix", "--reason", "x").isOneSentence(
                containing: "Aucune collection"))
        #expect(try folder.run("collection", "import", written, "--apply").output.contains("ajoutée\u{A0}: choix"))
        #expect(try site.stop().status == 0)
    }

    @Test func `a wrong file is refused with what, where and how to repair`() throws {
        let folder = try DataFolder.withPractices()
        let path = try file(folder, Self.good.replacing("mission-interface", with: "mision-interface"))
        let wrong = try folder.run("collection", "import", path)
        #expect(wrong.status == 64 && wrong.errors.contains("collection 1, fiche 1"))
        #expect(wrong.errors.contains("mission-interface") && wrong.errors.contains("Rien n’a été changé"))
        let broken = try folder.run("collection", "import", try file(folder, "[{]"), "--lang", "en")
        #expect(broken.status == 64 && broken.errors.contains("line 1, column 3"))
        #expect(
            try folder.run("collection", "import", folder.beside("absent.json")).isOneSentence(containing: "absent"))
        #expect(try folder.run("collection").status == 64 && folder.run("collection", "import").status == 64)
        #expect(try folder.run("collection", "burn").isOneSentence(containing: "burn"))
    }
}
