import Domain
import TestSupport
import Testing

@Suite struct BudgetCommandTests {
    private static let vote = """
        META
        key;value
        description;Une rue
        budget;12
        vote_type;approval
        PROJECTS
        project_id;cost;name;selected
        banc;6;Un banc;1
        arbre;4;Un arbre;0
        scène;9;Une scène;0
        VOTES
        voter_id;vote
        a;banc,scène
        b;banc,scène
        c;arbre
        """

    private func file(_ folder: DataFolder, _ name: String, _ text: String) throws -> String {
        let path = folder.beside(name)
        try TextFile.write(Array(text.utf8), to: path)
        return path
    }

    private func json(_ run: WatchedProcess.Ending) throws -> JSON { try JSON.parse(Array(run.output.utf8)) }

    @Test func `a vote is counted, with the winners, what they cost and who pays`() throws {
        let folder = try DataFolder()
        let path = try file(folder, "rue.pb", Self.vote)
        let run = try folder.run("budget", "count", path, "--rule", "equal-shares", "--completion", "add1", "--json")
        #expect(run.status == 0 && run.errors.isEmpty)
        let answer = try json(run)
        #expect(answer["winners"]?.elements?.compactMap(\.text) == ["banc", "arbre"])
        #expect(answer["spent"]?.integer == 10 && answer["utility"]?.text == "cost")
        #expect(answer["endowment"]?["exact"]?.text == "4" && answer["rounds"]?.elements?.count == 2)
        #expect(answer["rounds"]?.elements?.first?["rate"]?.text == "3")
        #expect(answer["official"]?["not_selected"]?.elements?.compactMap(\.text) == ["arbre"])
        let told = try folder.run("budget", "count", path, "--explain")
        #expect(told.status == 0 && told.output.contains("2 projets gagnants pour 10, il reste 2"))
        #expect(told.output.contains("2 votants paient chacun 3."))
        #expect(told.output.contains("Le fichier ne dit pas gagnants\u{A0}: arbre."))
        let english = try folder.run("budget", "count", path, "--rule", "greedy", "--lang", "en", "--explain")
        #expect(english.output.contains("Round 1: banc, Un banc: 6, with a score of 2. 6 left."))
        #expect(english.output.contains("Round 1: banc and scène are exactly equal."))
    }

    @Test func `one voter, nothing spent, a free project and names on several lines are told in whole sentences`()
        throws
    {
        let folder = try DataFolder()
        let alone = Self.vote.replacing("b;banc,scène\nc;arbre", with: "b;")
            .replacing("banc;6;Un banc", with: "banc;0;").replacing("Une scène", with: "\"Une\n  scène\"")
        let told = try folder.run("budget", "count", try file(folder, "seule.pb", alone), "--explain")
        #expect(told.output.contains("banc ne coûte rien"), "\(told.output) \(told.errors)")
        #expect(told.output.contains("scène, Une scène\u{A0}: 9. 1 votant paie 9."), "\(told.output)")
        let scored = try file(
            folder, "points.pb",
            "META\nkey;value\nbudget;4\nvote_type;scoring\nPROJECTS\nproject_id;cost\nx;4\ny;9\nVOTES\n"
                + "voter_id;vote;points\na;x;2\n")
        #expect(
            try folder.run("budget", "count", scored, "--explain").output
                .contains("1 votant paie 2 pour chaque point qu’il a donné."))
        let dear = try folder.run("budget", "count", scored, "--completion", "none", "--lang", "en", "--explain")
        #expect(dear.output.contains("1 voter pays 2 for each point given."), "\(dear.output)")
    }

    @Test func `a dear project of few voters is counted at once`() throws {
        let folder = try DataFolder()
        let path = try file(
            folder, "cher.pb",
            "META\nkey;value\nbudget;1000000000000\nvote_type;approval\nPROJECTS\nproject_id;cost\na;900000000000\n"
                + "b;1\nVOTES\nvoter_id;vote\n1;a,b\n2;b\n")
        let answer = try json(try folder.run("budget", "count", path, "--json"))
        #expect(answer["winners"]?.elements?.compactMap(\.text) == ["a", "b"])
        #expect(answer["endowment"]?["steps"]?.integer == 400_000_000_001)
    }

    @Test func `rivals and what people decide go with it, the computed result stays`() throws {
        let folder = try DataFolder()
        let path = try file(folder, "rue.pb", Self.vote)
        let rivals = try file(folder, "rivaux.csv", "groupe;projet\nplace;banc\nplace;arbre\n")
        let decided = try file(
            folder, "décisions.csv", "project;decision;reason\nbanc;out;la place est vendue\nscène;in;prêt\n")
        let output = folder.beside("résultat.pb")
        let run = try folder.run(
            "budget", "count", path, "--rivals", rivals, "--overrides", decided, "--output", output, "--json")
        let answer = try json(run)
        #expect(answer["winners"]?.elements?.compactMap(\.text) == ["banc"])
        #expect(answer["decision"]?["winners"]?.elements?.compactMap(\.text) == ["scène"])
        let marked = try #require(TextFile.read(output))
        #expect(marked.contains("scène;9;Une scène;1") && marked.contains("banc;6;Un banc;0"))
        let told = try folder.run("budget", "count", path, "--rivals", rivals, "--overrides", decided, "--explain")
        #expect(told.output.contains("banc est retiré\u{A0}: la place est vendue"))
        #expect(told.output.contains("banc exclut arbre\u{A0}: ces projets sont rivaux"))
        try expectRefused(folder, path, "--rivals", "groupe;projet\na;banc\n", "rivaux sont au moins deux")
        try expectRefused(folder, path, "--rivals", "groupe;projet\na;bans\n", "Peut-être «\u{202F}banc\u{202F}»")
        try expectRefused(folder, path, "--overrides", "project;decision;reason\nbanc;out;\n", "la raison manque")
        try expectRefused(folder, path, "--overrides", "project;decision;reason\nbanc;oui;x\n", "pris")
        try expectRefused(folder, path, "--overrides", "project;reason\nbanc;x\n", "decision")
    }

    private func expectRefused(
        _ folder: DataFolder, _ path: String, _ option: String, _ text: String, _ words: String
    ) throws {
        let side = try file(folder, "côté.csv", text)
        let run = try folder.run("budget", "count", path, option, side)
        #expect(run.isOneSentence(containing: words), "\(run.output) \(run.errors)")
    }

    @Test func `what is wrong with a file or an option is one sentence, with where and how to repair it`() throws {
        let folder = try DataFolder()
        for (part, instead, words) in [
            ("budget;12", "budget;NaN", "Ligne 4"), ("banc;6;", "banc;-6;", "Ligne 8"), ("c;arbre", "c;abre", "arbre"),
            ("VOTES", "VOTE", "VOTES"), ("b;banc", "a;banc", "une personne, un bulletin"),
            ("12", "1,200", "deux façons"),
            ("approval", "plurality", "ordinal"), (";Un banc;", ";\"Un banc;", "guillemet"),
            ("budget;12", "x;1", "budget"),
            ("budget;12", "budget;0", "au-dessus de zéro"), ("Une rue", "Une\u{1}rue", "U+1"),
        ] {
            let path = try file(folder, "faux.pb", Self.vote.replacing(part, with: instead))
            let run = try folder.run("budget", "count", path)
            #expect(run.isOneSentence(containing: words), "\(words): \(run.output) \(run.errors)")
        }
        let path = try file(folder, "rue.pb", Self.vote)
        #expect(try folder.run("budget", "count", path, "--rule", "gready").isOneSentence(containing: "greedy"))
        #expect(try folder.run("budget", "count", path, "--completion", "add2").isOneSentence(containing: "add1"))
        #expect(try folder.run("budget", "count", path, "--ties", ",").isOneSentence(containing: "--ties"))
        #expect(try folder.run("budget", "count", folder.beside("absent.pb")).isOneSentence(containing: "absent.pb"))
        #expect(try folder.run("budget", "count").status == 64)
        #expect(try folder.run("budget").status == 64)
    }
}
