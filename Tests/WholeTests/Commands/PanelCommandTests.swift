import Domain
import TestSupport
import Testing

@Suite struct PanelCommandTests {
    private static let targets =
        "feature,value,min,max\ngender,female,2,3\ngender,male,2,3\nage,young,1,3\nage,old,1,4\n"
    private static let candidates =
        "id,gender,age,home\n"
        + (0..<20).map { "p\($0),\($0 % 3 == 0 ? "female" : "male"),\($0 % 4 == 0 ? "young" : "old"),h\($0 / 2)\n" }
        .joined()

    /// A folder with the two files, and the command on them.
    private struct Desk {
        let folder: DataFolder
        let words: [String]

        init(_ targets: String = PanelCommandTests.targets, _ candidates: String = PanelCommandTests.candidates) throws
        {
            folder = try DataFolder()
            let paths = [folder.beside("candidats.csv"), folder.beside("cibles.csv")]
            try TextFile.write(Array(candidates.utf8), to: paths[0])
            try TextFile.write(Array(targets.utf8), to: paths[1])
            words = paths
        }

        func run(_ verb: String = "draw", _ options: String...) throws -> WatchedProcess.Ending {
            try Essaim.run(["panel", verb] + words + options)
        }

        func json(_ options: String...) throws -> JSON {
            let run = try Essaim.run(["panel", "draw"] + words + options + ["--json"])
            #expect(run.status == 0, "\(run.errors)")
            return try JSON.parse(Array(run.output.utf8))
        }
    }

    @Test func `a panel is drawn, and anybody can compute its ticket again from the seed`() throws {
        let desk = try Desk()
        let json = try desk.json("--size", "5", "--seed", "12345")
        #expect(json["panel"]?.elements?.count == 5 && json["proved"]?.bool == true)
        let folder = desk.folder.beside("")
        let check = """
            import hashlib, json, sys
            told = json.load(open(sys.argv[1]))
            def digest(text): return hashlib.sha256(text.encode())
            assert told["ticket"] == int(digest("12345/ticket/1").hexdigest(), 16) % told["tickets"] + 1
            assert told["commitment"] == digest("12345").hexdigest()
            for name, path in zip(("candidates", "targets"), sys.argv[2:4]):
                assert told["files"][name] == hashlib.sha256(open(path, "rb").read()).hexdigest()
            assert abs(sum(p["probability"] for p in told["probabilities"]) - 5) < 1e-6
            assert sum(p["tickets"] for p in told["probabilities"]) == 5000
            assert all(t["min"] <= t["drawn"] <= t["max"] for t in told["targets"])
            """
        try TextFile.write(json.encoded(), to: folder + "told.json")
        #expect(throws: Never.self) {
            try Command.run(["python3", "-c", check, folder + "told.json"] + desk.words)
        }
        #expect(try desk.json("--size", "5", "--seed", "12345") == json)
        #expect(try desk.json("--size", "5", "--seed", "12346")["ticket"] != json["ticket"])
        let told = try desk.run("draw", "--size", "5", "--seed", "12345")
        #expect(told.status == 0 && told.output.contains("Tirage de 5 personnes parmi 20 volontaires"))
        let commitment = try Essaim.run("panel", "commitment", "12345")
        #expect(commitment.output == (json["commitment"]?.text ?? "") + "\n")
    }

    @Test func `tickets are published before the draw, and files written of those drawn`() throws {
        let desk = try Desk()
        let folder = desk.folder.beside("")
        let new = folder + "tirage"
        #expect(try desk.run("lottery", "--size", "5", "--output", new).status == 0)
        #expect(TextFile.read(new + "/tickets.csv") != nil)
        let early = try desk.run("lottery", "--size", "5", "--seed", "s")
        #expect(early.isOneSentence(containing: "--seed"))
        let lottery = try desk.run("lottery", "--size", "5", "--output", folder, "--tickets", "50")
        #expect(lottery.status == 0 && !lottery.output.contains("p1"))
        let tickets = TextFile.read(folder + "tickets.csv")?.split(separator: "\r\n") ?? []
        #expect(tickets.count == 51 && TextFile.read(folder + "selected.csv") == nil)
        let json = try desk.json("--size", "5", "--seed", "s", "--output", folder, "--tickets", "50")
        let panel = (json["panel"]?.elements ?? []).compactMap(\.text)
        let ticket = Int(json["ticket"]?.integer ?? 0)
        #expect(tickets[ticket] == "\(ticket)," + panel.joined(separator: ","))
        #expect((TextFile.read(folder + "selected.csv") ?? "").split(separator: "\r\n").count == 6)
        #expect((TextFile.read(folder + "remaining.csv") ?? "").split(separator: "\r\n").count == 16)
    }

    @Test func `who leaves is replaced from the same seed, and homes are kept apart`() throws {
        let desk = try Desk()
        let first = try desk.json("--size", "5", "--seed", "12345", "--household", "home")
        let panel = (first["panel"]?.elements ?? []).compactMap(\.text)
        let homes = panel.compactMap { Int($0.dropFirst()).map { $0 / 2 } }
        #expect(Set(homes).count == 5 && first["minimumWithoutHouseholds"]?.double != nil)
        let second = try desk.json("--size", "5", "--seed", "12345", "--household", "home", "--without", panel[0])
        let other = (second["panel"]?.elements ?? []).compactMap(\.text)
        #expect(!other.contains(panel[0]) && Set(other).intersection(panel).count == 4 && other.count == 5)
        #expect(second["ticket"] == first["ticket"])
        let absent = try desk.run("draw", "--size", "5", "--seed", "12345", "--without", "nobody")
        #expect(absent.isOneSentence(containing: "nobody"))
    }

    @Test func `chances that are all the same are said once`() throws {
        let alike = "id,gender\n" + (0..<8).map { "p\($0),female\n" }.joined()
        let told = try Desk("feature,value,min,max\ngender,female,0,8\n", alike).run(
            "draw", "--size", "2", "--seed", "1")
        #expect(told.output.contains("Chacun a 25\u{A0}% de chances d’être tiré."), "\(told.output)")
        #expect(!told.output.contains("entre 25"))
    }

    @Test func `what cannot be drawn is said with where and how to repair`() throws {
        let head = "feature,value,min,max\n"
        for (targets, words) in [
            (head + "gender,female,2,1\n", "ligne 2"), (head + "gender,female,x,1\n", "«\u{202F}x\u{202F}»"),
            (head, "cibles.csv"),
            ("feature,min,max\na,1,1\n", "«\u{202F}value\u{202F}»"), ("", "cibles.csv"),
            (head + "gender,female,8,9\ngender,male,0,9\n", "gender, female\u{A0}: minimum de 8 à 5"),
            (head + "gender,female,0,5\n", "«\u{202F}male\u{202F}»"),
        ] {
            let run = try Desk(targets).run("draw", "--size", "5", "--seed", "1")
            #expect(run.isOneSentence(containing: words), "\(words): \(run.output) \(run.errors)")
        }
        let desk = try Desk()
        #expect(try desk.run("draw", "--size", "5").isOneSentence(containing: "--seed"))
        #expect(try desk.run("draw", "--seed", "5").isOneSentence(containing: "--size"))
        #expect(try desk.run("draw", "--size", "0", "--seed", "5").isOneSentence(containing: "--size"))
        #expect(try desk.run("draw", "--size", "21", "--seed", "5").isOneSentence(containing: "20"))
        #expect(try desk.run("draw", "--size", "5", "--seed", "1", "--rule", "nahs").isOneSentence(containing: "nash"))
        #expect(
            try desk.run("draw", "--size", "5", "--seed", "1", "--household", "x").isOneSentence(
                containing: "«\u{202F}x\u{202F}»"))
        let lost = try Essaim.run("panel", "draw", "absent.csv", "absent.csv", "--size", "5", "--seed", "1")
        #expect(lost.isOneSentence(containing: "absent.csv"))
    }
}
