import Domain
import TestSupport
import Testing

@Suite struct ConfigurationTests {
    private func folder(_ file: String) throws -> DataFolder {
        let folder = try DataFolder()
        _ = try folder.run("migrate")
        try TextFile.write(Array(file.utf8), to: folder.path + "/essaim.conf")
        return folder
    }

    private func row(_ name: String, _ ending: WatchedProcess.Ending) -> [Substring] {
        ending.lines.first { $0.hasPrefix(name + " ") }?.split(separator: " ") ?? []
    }

    @Test func `a flag wins over the environment, the environment over the file, the file over the default`() throws {
        let folder = try folder("# notre site\nport = 8101\n\ntime-zone=Indian/Reunion # heure\nlang = en\n")
        let file = try folder.run("config")
        #expect(file.status == 0)
        #expect(row("port", file) == ["port", "8101", "file"])
        #expect(row("time-zone", file) == ["time-zone", "Indian/Reunion", "file"])
        #expect(row("address", file) == ["address", "127.0.0.1", "default"])
        let environment = try folder.run("config", environment: ["ESSAIM_PORT": "8102"])
        #expect(row("port", environment) == ["port", "8102", "environment"])
        let flag = try folder.run("config", "--port", "8103", environment: ["ESSAIM_PORT": "8102"])
        #expect(row("port", flag) == ["port", "8103", "flag"])
        #expect(row("port", try folder.run("config", "--port=8104")) == ["port", "8104", "flag"])
    }

    @Test func `where the database is never shows, in any form`() throws {
        let secret = "postgres://essaim:motdepasse@exemple/base"
        let folder = try folder("database = \(secret)\n")
        for words in [["config"], ["config", "--json"], ["config", "--database", secret]] {
            let ending = try Essaim.run(words + ["--data", folder.path])
            #expect(ending.status == 0 && ending.output.contains("••••"))
            #expect(!ending.output.contains("motdepasse") && !ending.output.contains("exemple"))
        }
        let wrong = try folder.run("migrate", "--database", "mysql://essaim:motdepasse@x")
        #expect(wrong.isOneSentence(containing: "--database") && !wrong.errors.contains("motdepasse"))
    }

    @Test func `programs read the same settings`() throws {
        let ending = try DataFolder().run("config", "--json", "--port", "9")
        let json = try JSON.parse(Array(ending.output.utf8))
        #expect(json["port"]?["value"]?.text == "9" && json["port"]?["from"]?.text == "flag")
        #expect(json["database"]?["value"]?.text == "sqlite" && json["lang"]?["from"]?.text == "default")
    }

    @Test(arguments: ["couleur = bleu", "port", "data = /ailleurs", "= 3"])
    func `a line that is no setting is named with its file and number`(_ line: String) throws {
        let folder = try folder("port = 0\n\(line)\n")
        let ending = try folder.run("config")
        #expect(ending.status == 64 && ending.output.isEmpty)
        #expect(ending.errors.contains("essaim.conf") && ending.errors.contains("ligne 2"))
    }
}
