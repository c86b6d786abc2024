import Domain
import TestSupport
import Testing

@Suite struct VocabularyCommandTests {
    @Test func `a list is exported, changed in its file, tried, brought back, and read as it was`() throws {
        let folder = try DataFolder()
        let listed = try folder.run("vocabulary", "list")
        #expect(listed.status == 0 && listed.output.contains("avancement, version 3, 15 mots"))
        let csv = try folder.run("vocabulary", "export", "stage")
        #expect(csv.status == 0 && csv.output.contains("stage;idee;idée;idea;"))
        let file = folder.beside("avancement.csv")
        let changed =
            csv.output.replacing("idée;idea", with: "première idée;idea") + "stage;en_pause;en pause;paused\r\n"
        try TextFile.write(Array(changed.utf8), to: file)

        let tried = try folder.run("vocabulary", "import", file)
        #expect(tried.status == 0 && tried.output.contains("en_pause") && tried.output.contains("--apply"))
        #expect(try folder.run("vocabulary", "export", "stage").output == csv.output)
        let applied = try folder.run("vocabulary", "import", file, "--apply")
        #expect(applied.status == 0 && applied.output.contains("première idée") && applied.output.contains("en_pause"))
        let again = try folder.run("vocabulary", "import", file, "--apply")
        #expect(again.status == 0 && again.output.contains("Rien à changer"))
        #expect(try folder.run("vocabulary", "export", "stage", "--version", "3").output == csv.output)
        let json = try JSON.parse(
            Array(try folder.run("vocabulary", "export", "stage", "--format", "json").output.utf8))
        #expect(json["version"]?.integer == 4)
    }

    @Test func `a list that cannot be taken changes nothing and says what to repair`() throws {
        let folder = try DataFolder.withPractices()
        let csv = try folder.run("vocabulary", "export", "theme").output
        let file = folder.beside("themes.csv")
        let lines = csv.split(separator: "\r\n", omittingEmptySubsequences: false)
        try TextFile.write(
            Array(lines.filter { !$0.contains(";aller_vers;") }.joined(separator: "\r\n").utf8), to: file)
        let refused = try folder.run("vocabulary", "import", file, "--apply")
        #expect(refused.status == 64 && refused.errors.contains("aller_vers") && refused.errors.contains("successor"))
        #expect(refused.output.contains("Rien n’a été changé"))
        #expect(try folder.run("vocabulary", "export", "theme").output == csv)
    }

    @Test(
        arguments: [
            (["vocabulary"], "list|export|import"), (["vocabulary", "sort"], "sort"),
            (["vocabulary", "export"], "CODE"), (["vocabulary", "export", "stages"], "stage"),
            (["vocabulary", "export", "licorne"], "vocabulary list"),
            (["vocabulary", "export", "stage", "--version", "9"], "9"),
            (["vocabulary", "export", "stage", "--version", "x"], "--version"),
            (["vocabulary", "export", "stage", "--format", "pdf"], "--format"),
        ] as [([String], String)])
    func `a mistake is one sentence`(_ words: [String], _ said: String) throws {
        let folder = try DataFolder()
        let ending = try withExtendedLifetime(folder) { try Essaim.run(words + ["--data", folder.path]) }
        #expect(ending.status == 64 && ending.output.isEmpty)
        #expect(ending.errors.contains(said), "\(ending.errors)")
    }

    @Test func `a file that is no list says its line and its column`() throws {
        let folder = try DataFolder()
        let file = folder.beside("liste.csv")
        for (text, said) in [
            ("code;fr\r\n", "vocabulary, code, fr, en"),
            ("vocabulary;code;fr;en\r\nstage;a;;b\r\n", "Ligne 2, colonne fr"),
            ("vocabulary;code;fr;en\r\nstage;a;b;c\r\nstage;a;d;e\r\n", "Ligne 3"),
        ] {
            try TextFile.write(Array(text.utf8), to: file)
            let ending = try folder.run("vocabulary", "import", file, "--apply")
            #expect(ending.status == 64 && ending.errors.contains(said), "\(ending.errors)")
        }
    }
}
