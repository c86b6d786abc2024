import Domain
import Exchange
import TestSupport
import Testing

@Suite("Answers read from tables") struct AnswerReadingTests {
    private static var codebook: Codebook {
        var codebook = Codebook("e", ["fr": "E"])
        var known = Variable("q3", .single, ["fr": "Connaît"])
        known.values = [.init(1, "oui", ["fr": "Oui, souvent", "en": "Yes"]), .init(2, "non", ["fr": "Non"])]
        var month = Variable("mois", .date, ["fr": "Mois"])
        month.precision = .month
        codebook.variables = [
            known, Variable("n", .number, ["fr": "N"]), Variable("jour", .date, ["fr": "Jour"]), month,
            Variable("t", .text, ["fr": "T"]),
        ]
        return codebook
    }

    private func cells(_ code: String, _ written: [String]) throws -> [String] {
        let names = ["q3", "n", "jour", "mois", "t"]
        let rows = written.map { cell in names.map { $0 == code ? cell : "" }.joined(separator: ";") + ";1" }
        return try AnswerFiles("q3;n;jour;mois;t;x\n" + rows.joined(separator: "\n") + "\n").read(Self.codebook).cells(
            code)
    }

    @Test func `a value is taken by its number, its name or a label, and missing answers by their words`() throws {
        #expect(
            try cells("q3", ["1", "oui", " Oui, souvent ", "OUI", "yes", "2", "non"]) == [
                "1", "1", "1", "1", "1", "2", "2",
            ])
        #expect(
            try cells("q3", ["-99", "Refus", "ne sait pas", "NSP", "non concerné", "Non posé", ""])
                == ["", "-96", "-97", "-98", "-98", "-99", "-99"])
    }

    @Test func `numbers and days are read as people write them`() throws {
        let numbers = ["1 234,5", "1234.5", "1\u{202F}234,5", "+1234,50", "1,2345e3"]
        #expect(Set(try cells("n", numbers)) == ["1234.5"])
        #expect(try cells("n", ["-3", "\u{2212}3", "nsp"]) == ["-3.0", "-3.0", "-98"])
        let days = ["2026-10-12", "12/10/2026", "2026-10-12T09:30:00.000+02:00", "2026-10-12 09:30"]
        #expect(Set(try cells("jour", days)) == ["2026-10-12"])
        #expect(Set(try cells("mois", ["2026-10", "10/2026", "2026-10-12", "12/10/2026"])) == ["2026-10"])
    }

    @Test func `texts stay as they are, but for the codes of missing answers`() throws {
        #expect(try cells("t", ["-99", "\\-99", "refus", " a ", "'=1"]) == [" a ", "-99", "=1", "\\-99", "refus"])
    }

    @Test func `each wrong cell is told with its place and what was meant, and nothing is kept`() throws {
        let files = try AnswerFiles("q3;n;jour;mois;t\nouii;1.2.3;31/02/2026;13/2026;x\n2;;;;\n3;abc;hier;2026;y\n")
        let faults = try files.faults(Self.codebook)
        #expect(faults.map(\.row) == [2, 2, 2, 2, 4, 4, 4, 4])
        #expect(
            faults[0] == MicrodataFault(.notAValue("ouii", nearest: "oui"), sheet: "reponses.csv", row: 2, column: "q3")
        )
        #expect(faults[1].reason == .notANumber("1.2.3"))
        #expect(faults[2].reason == .notADay("31/02/2026", .day))
        #expect(faults[3].reason == .notADay("13/2026", .month))
        #expect(faults[7].reason == .notADay("2026", .month))
    }

    @Test func `a thousand faults are counted, a hundred are told`() throws {
        let rows = String(repeating: "9;;;;\n", count: 1_000)
        guard case .faults(let first, 1_000)? = try AnswerFiles("q3;n;jour;mois;t\n" + rows).refusal(Self.codebook)
        else {
            Issue.record("not a thousand faults")
            return
        }
        #expect(first.count == 100 && first[99].row == 101)
    }

    @Test func `columns that are not there, twice there or beyond the names are refused`() throws {
        let missing = try AnswerFiles("q3;jours;mois;t\n1;;;\n").faults(Self.codebook)
        #expect(missing.map(\.column) == ["n", "jour"])
        #expect(missing[1].reason == .missingColumn(nearest: "jours"))
        let twice = try AnswerFiles("q3;n;N;jour;mois;t\n1;;;;;\n")
        #expect(throws: MicrodataReadError.self) { try twice.reader() }
        let stray = try AnswerFiles("q3;n;jour;mois;t\n1;;;;;;z\n").faults(Self.codebook)
        #expect(stray == [MicrodataFault(.strayCell, sheet: "reponses.csv", row: 2, column: "G")])
        #expect(try AnswerFiles("a;b\n1;2\n").faults(Self.codebook).map(\.reason) == [.noSheet(level: "main")])
    }

    @Test func `our own ids must be ours, each once`() throws {
        let start = "ligne;q3;n;jour;mois;t\n"
        #expect(
            try AnswerFiles(start + "r000000000001;1;;;;\nr000000000001;1;;;;\n").faults(Self.codebook)
                == [MicrodataFault(.repeatedRow("r000000000001"), sheet: "reponses.csv", row: 3, column: "ligne")])
        #expect(try AnswerFiles(start + "Jeanne;1;;;;\n").faults(Self.codebook).map(\.reason) == [.badRow("Jeanne")])
    }

    @Test func `nothing of the order of a file is left`() throws {
        var codebook = Codebook("e", ["fr": "E"])
        codebook.variables = [Variable("n", .number, ["fr": "N"])]
        let data = try AnswerFiles("n\n" + (0..<200).map { "\($0)\n" }.joined()).read(codebook)
        let numbers = data.tables[0].columns[0].numbers
        #expect(numbers != numbers.sorted())
        #expect(numbers.sorted() == (0..<200).map(Double.init))
    }

    @Test func `what each column seems to be is said with its reason`() throws {
        let rows = (1...40).map { row in
            "\(row % 2 == 0 ? "Oui" : "Non");\(row % 5 + 1);\(row * 3);2026-09-\(row % 20 + 10);Texte libre \(row);"
                + "06 12 34 56 \(10 + row);\(row % 3 == 0 ? "" : "Pas-de-Calais");"
        }
        let (guess, data) = try AnswerFiles(
            "Connaissez-vous ?;Note;Âge;Quand;Pourquoi ?;Joindre;Département;Vide\n" + rows.joined(separator: "\n")
        ).guessed()
        #expect(guess.codebook.variables.map(\.kind) == [.single, .single, .number, .date, .text, .single])
        #expect(
            guess.columns.map(\.reason) == [
                .fewValues(2), .smallWholeNumbers, .numbers, .days, .texts, .fewValues(1),
            ])
        #expect(guess.codebook.variables.map(\.code).prefix(3) == ["connaissez_vous", "note", "age"])
        #expect(guess.codebook.variables[1].values.map(\.number) == [1, 2, 3, 4, 5])
        #expect(guess.leftOut.map(\.header) == ["Joindre", "Vide"])
        #expect(guess.leftOut.map(\.reason) == [.identifies(.phone), .empty])
        #expect(guess.codebook.fault == nil)
        #expect(data.cells("connaissez_vous").count { $0 == "2" } == 20)
    }

    @Test func `columns that somebody asks for are taken all the same`() throws {
        let files = try AnswerFiles("Nom;Ville\nCCAS;Lillers\nMDS;Lens\n")
        #expect(try files.reader().guess(code: "x", title: "X").columns.map(\.header) == ["Ville"])
        let kept = try files.reader().guess(code: "x", title: "X", keeping: ["Nom"])
        #expect(kept.columns.map(\.header) == ["Nom", "Ville"])
    }

    @Test(arguments: [
        ("Votre prénom", true), ("e-mail", true), ("Adresse mail", true), ("Téléphone portable", true),
        ("groupe/deviceid", true), ("_submission_time", true), ("Date de naissance", true), ("IP", true),
        ("maillage du territoire", false), ("nombre", false), ("Notes", false), ("version", false), ("mobilité", false),
        ("identifié par", false),
    ])
    func `columns that tell who somebody is are known by their names`(header: String, isLeft: Bool) throws {
        let files = try AnswerFiles("\(header);z\na;b\n")
        // Its folder goes with it.
        let guess = try withExtendedLifetime(files) { try files.reader().guess(code: "x", title: "X") }
        #expect(guess.leftOut.contains { $0.header == header } == isLeft)
    }
}
