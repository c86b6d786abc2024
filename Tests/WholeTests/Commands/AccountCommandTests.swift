import TestSupport
import Testing

@Suite struct AccountCommandTests {
    private func run(_ folder: DataFolder, _ words: String...) throws -> WatchedProcess.Ending {
        try Essaim.run(["account"] + words + ["--data", folder.path])
    }

    @Test func `the first administrator of an instance is made at the command line`() throws {
        let folder = try DataFolder()
        #expect(try run(folder, "list").output.contains("Aucun compte."))
        let made = try run(
            folder, "create", "--mail", "a@essai.example", "--name", "Camille Essai", "--role", "administrator")
        #expect(made.status == 0)
        let link = try #require(made.lines.first { $0.hasPrefix("/lien/") })
        #expect(link.count == 70)
        let absolute = try Essaim.run(
            "account", "link", "--mail", "A@essai.example", "--public-url", "https://essaim.example/", "--data",
            folder.path)
        #expect(absolute.lines.contains { $0.hasPrefix("https://essaim.example/lien/") && $0.count == 92 })
        let list = try run(folder, "list").output
        #expect(
            list.contains("a@essai.example") && list.contains("invitation envoyée") && list.contains("administrator"))
        #expect(try run(folder, "close", "--mail", "a@essai.example").output.contains("Camille Essai"))
        #expect(try run(folder, "list").output.contains("fermé"))
        #expect(try run(folder, "reopen", "--mail", "a@essai.example").status == 0)
        #expect(try run(folder, "end-sessions", "--mail", "a@essai.example").status == 0)
    }

    @Test func `a mistake is one sentence, and makes nothing`() throws {
        let folder = try DataFolder()
        _ = try run(folder, "create", "--mail", "a@essai.example", "--name", "Camille")
        #expect(try run(folder, "create", "--mail", "a@essai.example", "--name", "B").isOneSentence(containing: "déjà"))
        #expect(try run(folder, "create", "--mail", "incomplète", "--name", "B").isOneSentence(containing: "adresse"))
        #expect(try run(folder, "create", "--mail", "b@essai.example").isOneSentence(containing: "--name"))
        #expect(try run(folder, "create", "--mail", "b@essai.example", "--name", " ").isOneSentence(containing: "nom"))
        for role in ["delegate", "reine"] {
            let ending = try run(folder, "create", "--mail", "b@essai.example", "--name", "B", "--role", role)
            #expect(ending.isOneSentence(), "\(role)")
        }
        #expect(try run(folder, "link", "--mail", "z@essai.example").isOneSentence(containing: "Aucun compte"))
        #expect(try run(folder, "reopen", "--mail", "a@essai.example").isOneSentence())
        #expect(try run(folder, "dance").isOneSentence(containing: "dance"))
        #expect(try run(folder).isOneSentence())
        #expect(try run(folder, "list").lines.count == 1)
    }
}
