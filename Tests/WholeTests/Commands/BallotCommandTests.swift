import Domain
import TestSupport
import Testing

@Suite struct BallotCommandTests {
    private func count(_ folder: DataFolder, _ rule: String, _ text: String, _ options: String...) throws
        -> WatchedProcess.Ending
    {
        let path = folder.beside("bulletins.csv")
        try TextFile.write(Array(text.utf8), to: path)
        return try folder.run(["ballot", "count", path, "--rule", rule] + options)
    }

    private func json(_ run: WatchedProcess.Ending) throws -> JSON { try JSON.parse(Array(run.output.utf8)) }

    @Test func `grades are counted, and what told equal medians apart is said`() throws {
        let folder = try DataFolder()
        let text =
            "votant;jardin;four\n1;Bien;Excellent\n2;Bien;Bien\n3;Passable;Passable\n4;Très bien;À rejeter\n5;Bien;Bien\n"
        let run = try count(folder, "judgement", text)
        #expect(run.status == 0 && run.output.contains("1. jardin\u{A0}: Bien. 1 au-dessus, 1 au-dessous"))
        #expect(run.output.contains("jardin avant four\u{A0}: même mention majoritaire"))
        let answer = try json(try count(folder, "judgement", text, "--json"))
        #expect(answer["winners"]?.elements?.compactMap(\.text) == ["jardin"] && answer["voters"]?.integer == 5)
        let own = try count(folder, "judgement", "v;x;y\n1;A;B\n2;B;B\n3;A;C\n", "--grades", "A, B, C", "--lang", "en")
        #expect(own.output.contains("x before y: A against B."))
        #expect(try count(folder, "judgement", "v;x\n1;super\n").isOneSentence(containing: "A,B,C", "Ligne 2"))
    }

    @Test func `duels, approvals, consent and colours are counted and said`() throws {
        let folder = try DataFolder()
        let duels = "votant;parc;salle;bus\n1;1;2;3\n2;1;2;3\n3;2;1;3\n4;3;1;2\n5;3;1;2\n"
        let schulze = try count(folder, "schulze", duels)
        #expect(schulze.output.contains("salle gagne tous ses duels."))
        #expect(try json(try count(folder, "schulze", duels, "--json"))["condorcet_winner"]?.text == "salle")
        let approval = try count(folder, "approval", "v;x;y\n1;oui;oui\n2;x;\n3;;1\n", "--lang", "en")
        #expect(approval.output.contains("x, y have as many approvals, for 1 place left."))
        #expect(try count(folder, "approval", "v;x\n1;1\n", "--seats", "2").isOneSentence(containing: "2 places"))
        #expect(
            try count(folder, "approval", "v;x\n1;1\n", "--seats", "0").isOneSentence(containing: "0 place ne peut pas")
        )
        let broken = try count(folder, "approval", "v;\"un\n  four\"\n1;1\n")
        #expect(broken.output.contains("1. un four\u{A0}: 1 approbation"), "\(broken.output)")
        let talk =
            "v;position;raison;suite;modification\nAda;consentement;;;\nBen;objection;trop loin;;\nCem;réserve;le bruit;;\n"
        let consent = try count(folder, "consent", talk)
        #expect(
            consent.output.contains("1 objection raisonnée est maintenue")
                && consent.output.contains("Ben\u{A0}: trop loin"))
        #expect(try json(try count(folder, "consent", talk, "--json"))["outcome"]?.text == "notAdopted")
        let colours = "v;un;deux\nAda;A;E\nBen;vert clair;A\nCem;A;S\n"
        let regnier = try count(folder, "regnier", colours)
        #expect(
            regnier.output.contains("un\u{A0}: partagé, pour")
                && regnier.output.contains(
                    "Non dit\u{A0}: 1 sans avis, 0 ne veut pas répondre, 0 case vide.")
        )
        #expect(try json(try count(folder, "regnier", colours, "--json"))["rows"]?.elements?.count == 2)
    }

    @Test func `what is wrong is one sentence, with where and how to repair it`() throws {
        let folder = try DataFolder()
        for (rule, text, words) in [
            ("schulze", "v;x\n1;premier\n", "Ligne 2"), ("approval", "v;x\n1;peut-être\n", "oui"),
            ("regnier", "v;x\n1;mauve\n", "vert foncé"), ("consent", "v;x\n1;2\n", "position"),
            ("approval", "v\n1\n", "une par option"), ("approval", "v;x\n", "aucun bulletin"),
            ("approval", "v;x\nA;1\nA;1\n", "une personne, un bulletin"), ("approval", "v;x;x\nA;1;1\n", "deux fois"),
            ("approval", "v;x\nA;1;1\n", "guillemets"), ("approval", "", "vide"),
            ("judgment", "v;x\n1;1\n", "judgement"), ("approval", "PK\u{3}\u{4}xl/workbook.xml", "CSV"),
        ] {
            let run = try count(folder, rule, text)
            #expect(run.isOneSentence(containing: words), "\(rule): \(run.output) \(run.errors)")
        }
        #expect(try folder.run("ballot", "count", "x.csv").isOneSentence(containing: "--rule"))
    }
}
