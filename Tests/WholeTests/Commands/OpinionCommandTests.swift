import Domain
import TestSupport
import Testing

@Suite struct OpinionCommandTests {
    /// Twelve people of two opinions, eight and four, and one who voted once.
    private static let votes =
        "comment-id,voter-id,vote\n"
        + (0..<12).flatMap { person in
            (0..<10).map { statement in
                "\(statement),\(person),\((person < 8) == (statement < 6) ? 1 : -1)\n"
            }
        }.joined() + "3,99,1\n"
    private static let statements =
        "comment-id,comment-body,moderated\n"
        + (0..<10).map { "\($0),\"Énoncé, numéro \($0)\",\($0 == 9 ? -1 : 1)\n" }.joined()

    private func files() throws -> (folder: DataFolder, votes: String, statements: String) {
        let folder = try DataFolder()
        let (votes, statements) = (folder.beside("votes.csv"), folder.beside("énoncés.csv"))
        try TextFile.write(Array(Self.votes.utf8), to: votes)
        try TextFile.write(Array(Self.statements.utf8), to: statements)
        return (folder, votes, statements)
    }

    @Test func `groups are told in words, small ones without a number`() throws {
        let (folder, votes, statements) = try files()
        let told = try folder.run("opinion", "map", votes, "--statements", statements)
        #expect(told.status == 0 && told.errors.isEmpty, "\(told.errors)")
        // In all, less the nine: the number of the small group is not left to be found.
        #expect(told.output.contains("10 énoncés") && !told.output.contains("13 personnes"), "\(told.output)")
        #expect(!told.output.contains("sur 13") && !told.output.contains("sur 12"))
        #expect(told.output.contains("Groupe A\u{A0}: 9 personnes\n"), "\(told.output)")
        #expect(told.output.contains("Groupe B\u{A0}: moins de cinq personnes\n  - plutôt d’accord avec"))
        #expect(told.output.contains("Énoncé, numéro 0") && !told.output.contains("numéro 9"))
        let afterB = told.output.split(separator: "Groupe B").last?.split(separator: "\n\n").first ?? ""
        #expect(!afterB.contains("sur 4"))
        let english = try folder.run("opinion", "map", votes, "--lang", "en")
        #expect(english.output.contains("Group A: 9 people\n  - mostly agree with statement"), "\(english.output)")
    }

    @Test func `programs get every figure, and a picture without the small group`() throws {
        let (folder, votes, statements) = try files()
        let run = try folder.run("opinion", "map", votes, "--statements", statements, "--json")
        let json = try JSON.parse(Array(run.output.utf8))
        #expect(json["groups"]?.elements?.map { $0["size"]?.integer } == [9, 4])
        #expect(json["groups"]?.elements?.map { $0["telling"]?.text } == ["figures", "words"])
        #expect(json["people"]?.elements?.count == 13 && json["statements"]?.elements?.count == 10)
        #expect(json["statements"]?.elements?.last?["moderated"]?.bool == true)
        let picture = try folder.run("opinion", "map", votes, "--svg").output
        #expect(picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(picture.contains(">A</text>") && !picture.contains(">B</text>"))
    }

    @Test func `an export is read again with the same map`() throws {
        let (folder, votes, statements) = try files()
        let out = folder.beside("export")
        let run = try folder.run("opinion", "map", votes, "--statements", statements, "--export", out)
        #expect(run.status == 0 && run.output.contains("4 fichiers écrits"), "\(run.output) \(run.errors)")
        let json = try folder.run("opinion", "map", votes, "--statements", statements, "--json").output
        let (first, second) = ("\(out)/participants-votes.csv", "\(out)/comments.csv")
        #expect(try folder.run("opinion", "map", first, "--statements", second, "--json").output == json)
        #expect(try folder.run("opinion", "map", "\(out)/votes.csv", "--statements", second, "--json").output == json)
        #expect(TextFile.read("\(out)/summary.csv")?.contains("groups,2") == true)
    }

    @Test func `what is wrong is told with the file, the line and how to repair`() throws {
        let (folder, votes, statements) = try files()
        let path = folder.beside("autre.csv")
        for (text, words) in [
            ("comment-id,voter-id,vote\n1,2,NaN\n", "ligne 2"), ("comment-id,voter-id,vote\n1,x,1\n", "nombre entier"),
            ("a,b\n1,2\n", "comment-id, voter-id, vote"), ("comment-id,voter-id,vote\n", "autre.csv"),
            ("", "autre.csv"),
        ] {
            try TextFile.write(Array(text.utf8), to: path)
            let run = try folder.run("opinion", "map", path)
            #expect(run.isOneSentence(containing: words), "\(run.output) \(run.errors)")
            #expect(run.status == 64 && run.output.isEmpty)
        }
        try TextFile.write(Array("comment-id,comment-body,moderated\n1,a,9\n".utf8), to: path)
        #expect(try folder.run("opinion", "map", votes, "--statements", path).isOneSentence(containing: "moderated"))
        try TextFile.write(Array("comment-id,comment-body\n1,\"ouvert\n".utf8), to: path)
        let open = try folder.run("opinion", "map", votes, "--statements", path)
        #expect(open.isOneSentence(containing: "autre.csv") && !open.errors.contains("votes.csv"), "\(open.errors)")
        #expect(try folder.run("opinion", "map", folder.beside("rien.csv")).isOneSentence(containing: "rien.csv"))
        #expect(try folder.run("opinion", "map", votes, "--groups", "0").isOneSentence(containing: "--groups"))
        #expect(try folder.run("opinion", "map", votes, "--json", "--svg").isOneSentence(containing: "--svg"))
        #expect(try folder.run("opinion", "map", votes, "--statements", statements, "--groups", "3").status == 0)
    }
}
