import Testing

@Suite("The generator")
struct GeneratorTests {
    private let catalogue = "Sources/Texts/Catalogue/"
    private let generated = "Sources/Texts/Generated/"

    @Test("a catalogue becomes a typed struct, then --check is content, until a text changes")
    func writesAndChecks() throws {
        let run = try GeneratorRun([
            catalogue + "home.fr.txt": "# note\nhello = Bonjour {name} !\n    Voici l'été.\nlines = un\n    |   deux\n",
            catalogue + "home.en.txt": "hello = Hello {name}!\nlines = one\n    |   two {{x}}\n",
        ])
        #expect(try run.generate("--check").status == 1)
        #expect(try run.generate() == (0, generated + "HomeTexts.swift\n"))
        #expect(try run.generate("--check") == (0, ""))
        let swift = try run.read(generated + "HomeTexts.swift")
        #expect(swift.contains("package func hello(name: String) -> String"))
        #expect(swift.contains("case .fr: \"Bonjour \\(name)\\u{202F}! Voici l’été.\""))
        #expect(swift.contains("case .en: \"one\\n  two {x}\""))
        try run.write("hello = Hi {name}!\nlines = one\n", to: catalogue + "home.en.txt")
        let drift = try run.generate("--check")
        #expect(drift.status == 1 && drift.output.contains("HomeTexts.swift: not up to date"))
    }

    @Test("a text missing in English is named, and leaves a switch that does not build")
    func namesMissingTexts() throws {
        let run = try GeneratorRun([
            catalogue + "home.fr.txt": "title = Accueil\nother = Autre\n", catalogue + "home.en.txt": "title = Home\n",
        ])
        let result = try run.generate()
        #expect(result.status == 1)
        #expect(result.output.contains("home.fr.txt:2: other is missing in home.en.txt"))
        let swift = try run.read(generated + "HomeTexts.swift")
        #expect(swift.contains("case .fr: \"Autre\"\n        }"))
    }

    /// French text, English text, what the generator must say.
    private let mistakes: [(french: String, english: String, sentence: String)] = [
        (
            "x = {n|une fiche|{n} fiches}", "x = {n|one|{n} many}",
            "fr.txt:1: x: the singular of {n|…} also serves for 0"
        ),
        ("x = {n}", "x = {m}", "en.txt:1: x uses parameters that"),
        ("x = {n:number}", "x = {n}", "en.txt:1: x uses parameters"),
        ("x = {n", "x = a", "{n is not closed by }"), ("x = {n:size}", "x = a", "unknown kind of parameter"),
        ("x = a }", "x = a", "} without its {"), ("x =", "x = a", "x has no text"),
        ("x = a\nx = b", "x = a", "fr.txt:2: x is already at"), ("X = a", "x = a", "fr.txt:1: expected “key = text”"),
        ("x = {n|a}", "x = a", "takes two forms"),
        ("x = {n:date} {n:decimal}", "x = a", "is used as Int and as Double"),
        ("x = {language}", "x = a", "cannot be called language"),
        ("x = a", "x = a\ny = b", "en.txt:2: y is missing in"),
    ]

    @Test("each mistake of a translator is a sentence with its line")
    func explainsMistakes() throws {
        var files: [String: String] = [:]
        for (index, mistake) in mistakes.enumerated() {
            files["\(catalogue)home\(index)x.fr.txt"] = mistake.french
            files["\(catalogue)home\(index)x.en.txt"] = mistake.english
        }
        let result = try GeneratorRun(files).generate()
        #expect(result.status == 1)
        let lines = result.output.split(separator: "\n")
        for (index, mistake) in mistakes.enumerated() {
            #expect(
                lines.contains { $0.contains("home\(index)x.") && $0.contains(mistake.sentence) },
                "\(mistake.sentence) in \(result.output)")
        }
    }

    @Test("keys that no source names are listed")
    func listsUnusedKeys() throws {
        let run = try GeneratorRun([
            catalogue + "home.fr.txt": "title = Accueil\nforgotten = Rien\n",
            catalogue + "home.en.txt": "title = Home\nforgotten = None\n",
            "Sources/Views/Home.swift": "let title = texts.home.title",
        ])
        #expect(try run.generate("--unused") == (1, catalogue + "home.fr.txt:2: no Swift file uses home.forgotten\n"))
    }

    @Test("migrations, assets and data are embedded, with enough # around them")
    func embedsFiles() throws {
        let run = try GeneratorRun([
            "Sources/Storage/Migrations/0001_base.sql": "CREATE TABLE a (b TEXT);\n",
            "Sources/Storage/Migrations/0002_fast.sqlite.sql": "-- \\ \"\"\"# \\##(x)\n",
            "Sources/Storage/Migrations/0002_fast.postgres.sql": "-- nothing\n",
            "Sources/Views/Assets/site-print.css": "a{}", "Sources/Domain/Data/themes.tsv": "a\tb\n",
        ])
        #expect(try run.generate().status == 0)
        let migrations = try run.read("Sources/Storage/Generated/EmbeddedMigrations.swift")
        #expect(migrations.contains("number: 1, name: \"base\", engine: nil"))
        #expect(migrations.contains("checksum: \"0a0cb2a8d5b39d295d6d496e5681bb29f823484668d3d3236e591b38c5337345\""))
        #expect(
            migrations.contains("engine: \"sqlite\"")
                && migrations.contains("text: ###\"\"\"\n-- \\ \"\"\"# \\##(x)\n\n\"\"\"###"))
        #expect(
            try run.read("Sources/Views/Generated/EmbeddedAssets.swift").contains(
                "package static let sitePrintCSS = EmbeddedAsset("))
        #expect(
            try run.read("Sources/Domain/Generated/EmbeddedData.swift").contains(
                "package static let themesTSV: String = #\"\"\"\na\tb\n\n\"\"\"#"))
    }

    @Test("a hole in the migrations, a strange name or a carriage return is refused")
    func refusesOddFiles() throws {
        let run = try GeneratorRun([
            "Sources/Storage/Migrations/0001_base.sql": "x\r\n", "Sources/Storage/Migrations/0003_late.sql": "x",
            "Sources/Storage/Migrations/readme.txt": "x",
            "Sources/Storage/Migrations/0004_half.sqlite.sql": "x", "Sources/Views/Assets/a.exe": "x",
        ])
        let result = try run.generate()
        #expect(result.status == 1)
        for sentence in [
            "0001_base.sql: a carriage return", "numbered from 0001 without a hole",
            "readme.txt: a migration is called", "0004 is one file", "a.exe: only .css",
        ] {
            #expect(result.output.contains(sentence), "\(sentence)")
        }
    }

    @Test("a generated file that nothing generates any more is removed")
    func removesStaleFiles() throws {
        let run = try GeneratorRun([generated + "OldTexts.swift": "// old"])
        #expect(try run.generate("--check").status == 1)
        #expect(run.exists(generated + "OldTexts.swift"))
        #expect(try run.generate().status == 0)
        #expect(!run.exists(generated + "OldTexts.swift"))
    }
}
