import Domain
import TestSupport
import Testing

@Suite struct SurveyTableCommandTests {
    private func table(_ folder: DataFolder) throws -> String {
        let path = folder.beside("réponses.csv")
        let ages = [3, 12, 38, 8].enumerated().flatMap { rank, count in
            [String](repeating: ["mineurs", "jeunes", "adultes", "anciens"][rank], count: count)
        }
        let rows = ages.enumerated().map { "\($0.offset % 2 == 0 ? "oui" : "non");\($0.element)\n" }.joined()
        try TextFile.write(Array("aide;âge\n\(rows)".utf8), to: path)
        return path
    }

    @Test func `answers become tables, with the few hidden in every form`() throws {
        let folder = try DataFolder()
        let path = try table(folder)
        let told = try folder.run("survey", "table", path)
        #expect(told.status == 0 && told.errors.isEmpty, "\(told.errors)")
        #expect(told.output.contains("61 réponses"), "\(told.output)")
        #expect(told.output.contains("62,3") && told.output.contains("par ricochet"), "\(told.output)")
        let csv = try folder.run("survey", "table", path, "--csv")
        #expect(csv.status == 0 && csv.output.contains(";mineurs;61;masqué;"), "\(csv.output)")
        let json = try JSON.parse(Array(try folder.run("survey", "table", path, "--json").output.utf8))
        #expect(json["hidden_small"]?.integer == 1 && json["hidden_alongside"]?.integer == 1)
        let all = try folder.run("survey", "table", path, "--floor", "0", "--lang", "en")
        #expect(all.output.contains("3 (4.9%)"), "\(all.output)")
        let crossed = try folder.run("survey", "table", path, "--by", "aide", "--floor", "0")
        #expect(crossed.output.contains("χ²"), "\(crossed.output)")
        let some = try folder.run("survey", "table", path, "--where", "aide=oui", "--floor", "0", "--json")
        let base = try JSON.parse(Array(some.output.utf8))["tables"]?.elements?.first?["base"]
        #expect(base?["rows"]?.integer == 31)
    }

    @Test func `what cannot be tabulated is told in one sentence`() throws {
        let folder = try DataFolder()
        let path = try table(folder)
        #expect(try folder.run("survey", "table", path, "--by", "aides").isOneSentence(containing: "aides", "aide"))
        #expect(try folder.run("survey", "table", path, "--where", "aide=x").isOneSentence(containing: "non, oui"))
        #expect(try folder.run("survey", "table", path, "--where", "aide").isOneSentence(containing: "--where"))
        #expect(try folder.run("survey", "table", path, "--floor", "-1").isOneSentence(containing: "--floor"))
        #expect(try folder.run("survey", "table").isOneSentence(containing: "FICHIER"))
    }

    @Test func `one percentage: can it be`() throws {
        let folder = try DataFolder()
        let wrong = try folder.run("survey", "check", "--percent", "33", "--base", "11")
        #expect(wrong.status == 1 && wrong.output.contains("impossible") && wrong.output.contains("27,3"))
        let right = try folder.run("survey", "check", "--percent", "36 %", "--base", "11")
        #expect(right.status == 0 && right.output.contains("4"), "\(right.output)")
        #expect(try folder.run("survey", "check", "--percent", "70", "--base", "209-218").status == 0)
        #expect(
            try folder.run("survey", "check", "--percent", "x", "--base", "11").isOneSentence(containing: "--percent"))
        #expect(try folder.run("survey", "check", "--percent", "33").isOneSentence(containing: "--base"))
    }

    @Test func `published tables: the right ones pass, the wrong ones are told`() throws {
        let folder = try DataFolder()
        let path = folder.beside("tableaux.json")
        try TextFile.write(PublishedSurvey.exact, to: path)
        let right = try folder.run("survey", "check", path)
        #expect(right.status == 0 && right.output.contains("aucune erreur"), "\(right.output) \(right.errors)")
        let sheet = folder.beside("tableaux.csv")
        try TextFile.write(
            Array("table;type;base;réponse;effectif;pourcentage\nQ45;unique;74;oui;;33\n;;;non;;56\n;;;nsp;;11\n".utf8),
            to: sheet)
        let wrong = try folder.run("survey", "check", sheet)
        #expect(wrong.status == 1 && wrong.output.contains("Q45") && wrong.output.contains("impossible"))
        let json = try JSON.parse(Array(try folder.run("survey", "check", sheet, "--json").output.utf8))
        #expect(json["faults"]?.integer == 2)
        try TextFile.write(Array("table;base;réponse\nQ1;beaucoup;oui\n".utf8), to: sheet)
        #expect(try folder.run("survey", "check", sheet).isOneSentence(containing: "beaucoup"))
        try TextFile.write(Array("{\"format\":3}".utf8), to: path)
        #expect(try folder.run("survey", "check", path).status == 64)
        #expect(try folder.run("survey", "check", folder.beside("rien.json")).isOneSentence(containing: "rien.json"))
    }
}
