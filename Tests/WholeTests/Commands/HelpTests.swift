import Domain
import TestSupport
import Testing

@Suite struct HelpTests {
    private static let commands = [
        "serve", "migrate", "import", "export", "backup", "restore", "sheet", "search", "text", "jobs", "config",
        "routes", "opinion", "panel", "budget", "ballot", "survey",
    ]

    @Test(arguments: ["fr", "en"])
    func `the help of every command is the one that was reviewed`(_ language: String) throws {
        var text = try Essaim.run("--help", "--lang", language).output
        for command in Self.commands {
            let ending = try Essaim.run(command, "--help", "--lang", language)
            #expect(ending.status == 0 && ending.errors.isEmpty)
            text += "\n$ essaim \(command) --help\n" + ending.output
        }
        let golden = GoldenFile("../Golden/help.\(language).txt", beside: #filePath)
        #expect(try golden.compare(text) == nil, "\(golden.advice(for: "HelpTests"))")
    }

    @Test func `no line of the help is wider than a terminal that people use`() throws {
        for command in Self.commands {
            for language in ["fr", "en"] {
                let lines = try Essaim.run(command, "--help", "--lang", language).lines
                #expect(lines.allSatisfy { $0.count <= 120 }, "\(command) \(language)")
            }
        }
    }

    @Test func `no word, help and --help say the same, and every command is named there`() throws {
        let help = try Essaim.run("--help").output
        #expect(try Essaim.run([]).output == help)
        #expect(try Essaim.run("help").output == help)
        for command in Self.commands { #expect(help.contains("\n  \(command) ")) }
    }

    @Test func `the version is one line`() throws {
        let ending = try Essaim.run("--version")
        #expect(ending.status == 0 && ending.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test func `the table of addresses is the one that was reviewed, and programs read the same`() throws {
        let text = try Essaim.run("routes")
        let golden = GoldenFile("../Golden/routes.txt", beside: #filePath)
        #expect(try golden.compare(text.output) == nil, "\(golden.advice(for: "HelpTests"))")
        let rows = try #require(try JSON.parse(Array(Essaim.run("routes", "--json").output.utf8)).elements)
        #expect(rows.count == text.lines.count)
        for (row, line) in zip(rows, text.lines) {
            #expect(line.hasSuffix(row["name"]?.text ?? "?") && line.contains(row["pattern"]?.text ?? "?"))
        }
    }
}
