import Domain
import TestSupport
import Testing

@Suite struct TextCommandTests {
    private static let words = ["alpha", "bravo", "charlie", "delta", "echo"]
    private static let rows = [[0, 1, 2], [2, 3], [0], [0, 1, 2, 3], [0, 1, 2, 3, 4], [0], [0, 1, 2]]

    private func corpus(_ folder: DataFolder, copies: Int = 1) throws -> String {
        let path = folder.beside("corpus.txt")
        var file = ""
        for copy in 0..<copies {
            for (number, row) in Self.rows.enumerated() {
                file += "**** *id_\(copy)-\(number) *lieu_\(row.count > 1 ? "nord" : "sud")\n"
                file += row.map { Self.words[$0] }.joined(separator: " ") + "\n"
            }
        }
        try TextFile.write(Array(file.utf8), to: path)
        return path
    }

    @Test func `texts are sorted into classes, told in words and to programs`() throws {
        let folder = try DataFolder()
        let path = try corpus(folder)
        let json = try JSON.parse(
            Array(try folder.run("text", "classify", path, "--classes", "2", "--json").output.utf8))
        #expect(json["class_of_segment"]?.elements?.compactMap(\.integer) == [1, 1, 2, 1, 1, 2, 1])
        #expect(abs((json["tree"]?.elements?.first?["chi2"]?.double ?? 0) - 4.8431372549) < 1e-9)
        #expect(json["unclassified_share"]?.double == 0 && json["classes"]?.elements?.count == 2)
        let told = try folder.run("text", "classify", path, "--classes", "2")
        #expect(told.status == 0 && told.errors.isEmpty)
        // Two texts are not counted, and neither is what would leave their number.
        #expect(told.output.contains("Classe 2\u{A0}: moins de 5 textes") && !told.output.contains("2 segments"))
        #expect(told.output.contains("Classe 1\u{A0}: 5 segments, 5 textes") && !told.output.contains("71"))
        #expect(!told.output.contains("7 textes"))
        #expect(!told.output.contains("Tous les segments") && told.output.contains("alpha"))
        let english = try folder.run("text", "classify", path, "--classes", "2", "--lang", "en")
        #expect(english.output.contains("Class 2: fewer than 5 texts."))
    }

    @Test func `features of fewer than five texts are never named, and progress goes to the other output`() throws {
        let folder = try DataFolder()
        let path = try corpus(folder, copies: 20)
        let run = try folder.run("text", "classify", path, "--classes", "2", "--progress", "--double")
        #expect(run.status == 0 && run.output.contains("sud (40 textes)"), "\(run.output)")
        #expect(!run.output.contains("id_") && run.errors.contains("100"))
    }

    @Test func `a word is shown in its contexts, and words of groups of texts are compared`() throws {
        let folder = try DataFolder()
        let path = try corpus(folder, copies: 20)
        let lines = try folder.run("text", "concordance", path, "echo")
        #expect(lines.status == 0 && lines.output.contains("20 fois") && lines.output.contains("delta [echo]"))
        let words = try folder.run("text", "specificities", path, "lieu", "--lang", "en")
        #expect(words.status == 0 && words.output.contains("lieu: nord, 100 texts"), "\(words.output)")
        let json = try JSON.parse(Array(try folder.run("text", "specificities", path, "lieu", "--json").output.utf8))
        #expect(json["values"]?.elements?.compactMap { $0["value"]?.text } == ["nord", "sud"])
        #expect(try folder.run("text", "concordance", path, "absent").isOneSentence(containing: "absent"))
        #expect(try folder.run("text", "specificities", path, "age").isOneSentence(containing: "id, lieu"))
    }

    @Test func `what is no corpus is refused with what, where and how to repair`() throws {
        let folder = try DataFolder()
        let path = folder.beside("faux.txt")
        for (text, words) in [
            ("bonjour", "ligne 1"), ("**** *ville_Saint Denis\nx", "ligne 1, colonne 19"), ("", "aucun texte"),
            ("****\nle la\n", "aucun mot plein"), ("**** *a\nx\u{0}", "U+0000"),
        ] {
            try TextFile.write(Array(text.utf8), to: path)
            let run = try folder.run("text", "classify", path)
            #expect(run.isOneSentence(containing: words), "\(run.output) \(run.errors)")
        }
        let absent = folder.beside("absent.txt")
        #expect(try folder.run("text", "classify", absent).isOneSentence(containing: "absent.txt"))
        for number in ["1", "31", "deux", "99999999999999999999"] {
            #expect(try folder.run("text", "classify", path, "--classes", number).isOneSentence(containing: number))
        }
    }
}
