import Domain
import TestSupport
import Testing

@Suite struct SurveyCommandTests {
    private func practices(_ folder: DataFolder, _ text: String = EmbeddedData.questionnairePracticesJSON) throws
        -> String
    {
        let path = folder.beside("enquête.json")
        try TextFile.write(Array(text.utf8), to: path)
        return path
    }

    @Test func `a questionnaire is seen as a whole, and written for other programs`() throws {
        let folder = try DataFolder()
        let path = try practices(folder)
        let book = folder.beside("enquête.xlsx")
        let told = try folder.run("survey", "form", path, "--output", book)
        #expect(told.status == 0 && told.errors.isEmpty, "\(told.errors)")
        #expect(told.output.contains("75 questions") && told.output.contains("Chaque question peut être posée"))
        #expect(told.output.contains("minutes)"), "\(told.output)")
        // The same questions come back from the workbook.
        let json = try JSON.parse(Array(try folder.run("survey", "form", path, "--json").output.utf8))
        let back = try JSON.parse(Array(try folder.run("survey", "form", book, "--json").output.utf8))
        #expect(json["questions"]?.integer != nil && json["questions"] == back["questions"])
        #expect(json["ways"] == back["ways"] && json["unreached"]?.elements?.isEmpty == true)
        let english = try folder.run("survey", "form", path, "--lang", "en")
        #expect(english.output.contains("Every question can be asked"))
    }

    @Test func `a question that is never asked is named, with what keeps it away`() throws {
        let folder = try DataFolder()
        let path = try practices(
            folder,
            """
            {"format":"essaim-questionnaire","formatVersion":1,"code":"essai","version":1,"languages":["fr"],
            "title":{"fr":"Essai"},"sections":[{"code":"tout","title":{"fr":"Tout"},"questions":[
            {"code":"q1","kind":"single","asked":{"fr":"Une ?"},"choices":[{"code":"oui","label":{"fr":"Oui"}},{"code":"non","label":{"fr":"Non"}}]},
            {"code":"q2","kind":"long-text","asked":{"fr":"Deux ?"},"when":{"all":[{"chosen":"q1","among":["oui"]},{"chosen":"q1","among":["non"]}]}}]}]}
            """)
        let told = try folder.run("survey", "form", path)
        #expect(told.status == 0, "\(told.errors)")
        #expect(told.output.contains("1 question n’est jamais posée") && told.output.contains("q2"), "\(told.output)")
    }

    @Test func `answers are read from a table, and written with their codebook`() throws {
        let folder = try DataFolder()
        let (path, out) = (folder.beside("réponses.csv"), folder.beside("sortie"))
        let rows = (0..<40).map { "\($0 % 3 == 0 ? "oui" : "non");\($0);personne\($0)@exemple.invalid\n" }.joined()
        try TextFile.write(Array("aide;age;courriel\n\(rows)".utf8), to: path)
        let told = try folder.run("survey", "data", path, "--title", "Essai", "--output", out)
        #expect(told.status == 0 && told.errors.isEmpty, "\(told.errors)")
        #expect(told.output.contains("40 lignes") && told.output.contains("adresses électroniques"), "\(told.output)")
        let hash = told.output.split(separator: "\n").first { $0.contains("SHA-256") }.map(String.init) ?? ""
        #expect(hash.suffix(64).allSatisfy(\.isHexDigit) && hash.count > 64)
        for name in ["donnees.csv", "data.csv", "codebook.json", "codebook.xml", "lire.R", "lire.sps", "donnees.xlsx"] {
            #expect(TextFile.bytes("\(out)/\(name)")?.isEmpty == false, "\(name)")
        }
        #expect(TextFile.read("\(out)/donnees.csv")?.contains("exemple.invalid") == false)
        // Read again with its codebook, it is the same data set.
        let again = try folder.run("survey", "data", "\(out)/data.csv", "--codebook", "\(out)/codebook.json")
        #expect(again.status == 0 && again.output.contains(hash), "\(again.output) \(again.errors)")
    }

    @Test func `what is wrong is told with its place, and nothing is written`() throws {
        let folder = try DataFolder()
        let path = try practices(folder, "{\"format\":3}")
        #expect(try folder.run("survey", "form", path).status == 64)
        #expect(try folder.run("survey", "form", folder.beside("rien.xlsx")).isOneSentence(containing: "rien.xlsx"))
        let other = try folder.run("survey", "form", try practices(folder), "--output", folder.beside("x.pdf"))
        #expect(other.isOneSentence(containing: "x.pdf", ".xlsx"))
        let (table, book, out) = (folder.beside("r.csv"), folder.beside("codebook.json"), folder.beside("sortie"))
        try TextFile.write(Array("aide\noui\nnon\noui\noui\nnon\n".utf8), to: table)
        #expect(try folder.run("survey", "data", table, "--output", out).status == 0)
        try TextFile.write(try #require(TextFile.bytes("\(out)/codebook.json")), to: book)
        try TextFile.write(Array("aide\noui\npeut-être\n".utf8), to: table)
        let refused = try folder.run(
            "survey", "data", table, "--codebook", book, "--output", folder.beside("autre"))
        #expect(refused.isOneSentence(containing: "ligne 3", "peut-être"), "\(refused.errors)")
        #expect(TextFile.bytes(folder.beside("autre") + "/data.csv") == nil)
        #expect(try folder.run("survey", "data").isOneSentence(containing: "FICHIER"))
    }
}
