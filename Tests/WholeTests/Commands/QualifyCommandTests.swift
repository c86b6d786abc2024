import Domain
import TestSupport
import Testing

@Suite struct QualifyCommandTests {
    private func sheet(_ folder: DataFolder, _ slug: String = "mission-interface") throws -> String {
        let site = try RunningSite(folder)
        let path = folder.beside("fiche.json")
        try TextFile.write(Array(try site.get("/pratiques/\(slug).json").text.utf8), to: path)
        return path
    }

    @Test func `a sheet that was taken away is read with the grids, and the reasons are told`() throws {
        let folder = try DataFolder.withPractices()
        let path = try sheet(folder)
        let brief = try folder.run("qualify", path)
        #expect(brief.status == 0)
        #expect(brief.output.contains("Quatre composantes, version 1"))
        #expect(brief.output.contains("ne décident de rien"))
        #expect(!brief.output.contains("d’après"))
        let told = try folder.run("qualify", path, "--explain")
        #expect(told.status == 0)
        #expect(told.output.contains("- Territoire\u{A0}: en partie"))
        #expect(told.output.contains("d’après") && told.output.contains("la fiche ne le dit pas"))
        #expect(told.output.contains("action collective") && told.output.contains("n’est pas suggérée"))
        let json = try JSON.parse(
            Array(try folder.run("qualify", path, "--json", "--grid", "quatre-composantes").output.utf8))
        #expect(json.elements?.count == 1)
        let criteria = json.elements?.first?["criteria"]?.elements ?? []
        #expect(
            criteria.map { $0["criterion"]?.text } == ["partenariat", "participation", "transversalite", "territoire"])
        #expect(criteria.last?["fields"]?.elements?.first?.text == "territory")
    }

    @Test func `what is no sheet is refused with what, where and how to repair`() throws {
        let folder = try DataFolder()
        let path = folder.beside("autre.json")
        for (text, words) in [
            ("{", "ligne 1, colonne 2"), ("{}", "n’est pas une fiche d’Essaim"),
            (#"{"format":"essaim-sheet","version":2}"#, "version"),
            (#"{"format":"essaim-sheet","version":1,"title":"x","strands":[{}]}"#, "strands[1].sections"),
        ] {
            try TextFile.write(Array(text.utf8), to: path)
            let run = try folder.run("qualify", path)
            #expect(run.isOneSentence(containing: words), "\(run.output) \(run.errors)")
        }
        #expect(try folder.run("qualify", folder.beside("absente.json")).isOneSentence(containing: "absente.json"))
        #expect(
            try folder.run("qualify", path, "--grid", "savoir").isOneSentence(containing: "savoirs"))
    }

    @Test func `grids are listed, taken away, changed and brought back`() throws {
        let folder = try DataFolder()
        let list = try folder.run("grid", "list")
        #expect(list.status == 0 && list.output.contains("savoirs"))
        let path = folder.beside("grilles.json")
        #expect(try folder.run("grid", "export", "savoirs", "--output", path).status == 0)
        let same = try folder.run("grid", "import", path, "--apply")
        #expect(same.status == 0 && same.output.contains("rien ne change"))
        let text = try #require(TextFile.read(path))
        try TextFile.write(Array(text.replacing("Trois savoirs", with: "Nos savoirs").utf8), to: path)
        #expect(try folder.run("grid", "import", path).output.contains("Rien n’a été changé"))
        #expect(try folder.run("grid", "list").output.contains("Trois savoirs"))
        #expect(try folder.run("grid", "import", path, "--apply").output.contains("version 2"))
        #expect(try folder.run("grid", "list").output.contains("Nos savoirs, version 2"))
        try TextFile.write(Array(text.replacing(#""code": "savoirs""#, with: #""code": "Été""#).utf8), to: path)
        let wrong = try folder.run("grid", "import", path, "--apply")
        #expect(wrong.isOneSentence(containing: "grids[1].code"), "\(wrong.output) \(wrong.errors)")
    }
}
