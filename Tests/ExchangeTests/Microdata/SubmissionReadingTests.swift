import Domain
import Exchange
import TestSupport
import Testing

@Suite("Answers collected with forms of the XLSForm family") struct SubmissionReadingTests {
    private static let kobo = """
        "start";"end";"today";"profil/branche";"q4";"q4/temps";"q4/argent";"age";"email";"_id";"_uuid";\
        "_submission_time";"_validation_status";"_notes";"_status";"_submitted_by";"__version__";"_tags";"_index"
        "2026-09-03T10:00:00.000+02:00";"2026-09-03T10:05:00.000+02:00";"2026-09-03";"benevole";"temps argent";"1";"1";\
        "31";"a@b.example";"101";"u-1";"2026-09-03T08:06:00";"";"";"submitted_via_web";"agent7";"v1";"";"1"
        "2026-09-04T10:00:00.000+02:00";"2026-09-04T10:05:00.000+02:00";"2026-09-04";"professionnel";"temps";"1";"0";\
        "57";"";"102";"u-2";"2026-09-04T08:06:00";"";"";"submitted_via_web";"agent7";"v1";"";"2"
        "2026-09-04T11:00:00.000+02:00";"2026-09-04T11:05:00.000+02:00";"2026-09-04";"professionnel";"";"";"";\
        "";"c@d.example";"103";"u-3";"2026-09-04T09:06:00";"";"";"submitted_via_web";"";"v1";"";"3"

        """

    private static var codebook: Codebook {
        var codebook = Codebook("e", ["fr": "E"])
        var branch = Variable("branche", .single, ["fr": "Questionnaire"])
        branch.values = [.init(1, "professionnel", ["fr": "Pro"]), .init(2, "benevole", ["fr": "Bénévole"])]
        codebook.groups = [.init("q4", .several, ["fr": "Freins"])]
        let choices = ["temps", "argent"].map { choice in
            var variable = Variable("q4_\(choice)", .several, ["fr": choice])
            (variable.group, variable.choice) = ("q4", choice)
            return variable
        }
        codebook.variables = [branch, Variable("age", .number, ["fr": "Âge"])] + choices
        return codebook
    }

    @Test func `an export of KoboToolbox is read with a codebook, groups and choices found by their names`() throws {
        let files = try AnswerFiles(Self.kobo)
        let data = try files.read(Self.codebook)
        #expect(data.cells("branche") == ["1", "1", "2"])
        #expect(data.cells("q4_temps") == ["", "1", "1"])
        #expect(data.cells("q4_argent") == ["", "0", "1"])
        #expect(data.cells("age") == ["", "31.0", "57.0"])
        var draw = Draw(seed: 2)
        let reading = try files.reader().reading(Self.codebook) { draw.bytes($0) }
        let unread = reading.unread
        #expect(reading.columns["branche"] == "profil/branche" && reading.columns["q4_temps"] == "q4/temps")
        #expect(unread.contains("email") && unread.contains("_submitted_by") && !unread.contains("age"))
    }

    @Test func `choices that only a list holds are read from it`() throws {
        let list =
            "profil-branche,age,q4\nbenevole,31,temps argent\nprofessionnel,57,temps\nbenevole,,\nbenevole,2,nsp\n"
        let data = try AnswerFiles(list).read(Self.codebook)
        #expect(data.cells("q4_temps") == ["", "-98", "1", "1"])
        #expect(data.cells("q4_argent") == ["", "-98", "0", "1"])
    }

    @Test func `without a codebook, what tells who somebody is stays out and is told`() throws {
        let (guess, data) = try AnswerFiles(Self.kobo).guessed()
        #expect(guess.codebook.variables.map(\.code) == ["branche", "q4_temps", "q4_argent", "age"])
        #expect(guess.columns.map(\.reason) == [.fewValues(2), .splitChoices, .splitChoices, .numbers])
        var reasons: [String: CodebookGuess.LeftOut.Reason] = [:]
        for one in guess.leftOut { reasons[one.header] = one.reason }
        #expect(reasons["email"] == .identifies(.mail))
        #expect(reasons["start"] == .identifies(.moment))
        #expect(reasons["_submitted_by"] == .identifies(.collector))
        #expect(reasons["_uuid"] == .identifies(.key))
        #expect(reasons["q4"] == .hasSplitChoices)
        #expect(guess.leftOut.count + guess.columns.count == 19)
        #expect(data.cells("q4_temps") == ["", "1", "1"])
        #expect(data.tables[0].count == 3)
    }

    @Test func `lists of choices are found out without a codebook too`() throws {
        let rows = ["temps argent", "temps", "argent regard", "temps regard", "argent", "temps"].joined(separator: "\n")
        let (guess, data) = try AnswerFiles("freins;x\n" + rows.replacing("\n", with: ";1\n") + ";2\n").guessed()
        #expect(guess.codebook.groups.map(\.code) == ["freins"])
        #expect(guess.columns.prefix(3).map(\.variable) == ["freins_argent", "freins_regard", "freins_temps"])
        #expect(data.cells("freins_temps") == ["0", "0", "1", "1", "1", "1"])
    }

    @Test func `repeats on a sheet of their own are levels, each row with its own`() throws {
        let files = try AnswerFiles(workbook: [
            (
                "Enquête",
                [["branche", "_id", "_index"], ["benevole", "101", "1"], ["professionnel", "102", "2"]]
            ),
            (
                "actions",
                [
                    ["actions/titre", "actions/stade", "_index", "_parent_table_name", "_parent_index"],
                    ["Le café", "essai", "1", "Enquête", "2"], ["Le jardin", "essai", "2", "Enquête", "2"],
                    ["Le bus", "essai", "3", "Enquête", "1"],
                ]
            ),
        ])
        let (guess, data) = try files.guessed()
        #expect(guess.codebook.levels.map(\.code) == ["main", "actions"])
        #expect(guess.codebook.variables.map(\.level) == ["main", "actions", "actions"])
        let (main, actions) = (data.tables[0], data.tables[1])
        let titles = Spelling(actions.variables[0], actions.columns[0])
        let branches = Spelling(main.variables[0], main.columns[0])
        var told: [String: [String]] = [:]
        for row in 0..<actions.count {
            told[branches.text(Int(actions.parents[row])), default: []].append(titles.text(row))
        }
        #expect(
            told.values.map { $0.sorted() }.sorted { $0.count < $1.count } == [["Le bus"], ["Le café", "Le jardin"]])
    }

    @Test func `an export of ODK Central, a file for each repeat, is read by its keys`() throws {
        var codebook = Self.codebook
        codebook.levels.append(.init("actions", ["fr": "Actions"], parent: "main"))
        var title = Variable("titre", .text, ["fr": "Titre"])
        title.level = "actions"
        codebook.variables.append(title)
        let main = """
            SubmissionDate,profil-branche,profil-age,q4,meta-instanceID,KEY,SubmitterID
            2026-09-03T08:00:00.000Z,benevole,31,temps,uuid:1,uuid:1,7
            2026-09-03T09:00:00.000Z,professionnel,40,argent,uuid:2,uuid:2,7

            """
        let actions = "titre,PARENT_KEY,KEY\nLe café,uuid:2,uuid:2/a[1]\nLe bus,uuid:1,uuid:1/a[1]\n"
        let files = try AnswerFiles([("e1.csv", main), ("e1-actions.csv", actions)])
        let data = try files.read(codebook)
        #expect(data.cells("titre") == ["Le bus", "Le café"])
        #expect(data.tables[1].parents == [0, 1])
        let twice = try AnswerFiles([("e1.csv", main + "2026-09-03,benevole,2,temps,u,uuid:2,7\n"), ("a.csv", actions)])
        #expect(
            try twice.faults(codebook) == [
                MicrodataFault(.repeatedRow("uuid:2"), sheet: "e1.csv", row: 4, column: "KEY")
            ])
        let alone = try files.reader().reading(Self.codebook) { [UInt8]((0..<$0).map { UInt8($0) }) }
        #expect(alone.unread.first == "e1-actions.csv")
        let orphan = try AnswerFiles([("e1.csv", main), ("e1-actions.csv", actions + "Seul,uuid:9,uuid:9/a\n")])
        #expect(
            try orphan.faults(codebook) == [
                MicrodataFault(.noParent("uuid:9"), sheet: "e1-actions.csv", row: 4, column: "PARENT_KEY")
            ])
    }
}
