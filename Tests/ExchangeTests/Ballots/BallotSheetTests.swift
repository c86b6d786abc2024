import Exchange
import Testing

@Suite struct BallotSheetTests {
    private func sheet(_ text: String) throws(BallotSheetError) -> BallotSheet {
        try BallotSheet.read(Array(text.utf8))
    }

    @Test func `one row a voter, one column an option, with any separator`() throws {
        for separator in [";", ",", "\t"] {
            let text = "votant;Un jardin;Un four\nA;Bien;À rejeter\nB;bien;\n;PASSABLE;excellent\n"
            let sheet = try sheet(text.replacing(";", with: separator))
            #expect(sheet.options == ["Un jardin", "Un four"] && sheet.rows.map(\.voter) == ["A", "B", ""])
            let (scale, ballots) = try sheet.grades(nil)
            #expect(scale == BallotSheet.frenchGrades && ballots == [[2, 6], [2, nil], [4, 0]])
        }
        let english = try sheet("voter,x\n1,very good\n2,To reject\n").grades(nil)
        #expect(english.scale == BallotSheet.englishGrades && english.ballots == [[1], [6]])
        #expect(try sheet("v,x\n1,B\n2,a\n").grades(["A", "B"]).ballots == [[1], [0]])
    }

    @Test func `a spreadsheet is refused as what is no CSV`() {
        for start in ["PK\u{3}\u{4}", "%PDF-1.7"] {
            #expect(throws: BallotSheetError.notCSV) { try sheet(start + "v;x\n1;1\n") }
        }
    }

    @Test func `ranks, approvals and colours are read by words, letters and numbers`() throws {
        #expect(try sheet("v,x,y\n1,1,2\n2,,1\n").ranks() == [[1, 2], [nil, 1]])
        #expect(
            try sheet("v,x,y\n1,Oui,\n2,x,non\n3,1,0\n").approvals() == [
                [true, false], [true, false], [true, false],
            ])
        let colours = try sheet("v;x;y;z\n1;Vert foncé;b;noir\n2;PINK;;S\n").colours()
        #expect(colours == [["darkGreen", "lightGreen", "black"], ["lightRed", nil, "white"]])
    }

    @Test func `voices of a consent round are read with their reasons`() throws {
        let voices = try sheet(
            "personne;position;raison;suite;modification\nA;Consentement;;;\n"
                + "B;objection;trop cher;intégrée;moitié prix\nC;;;;\n"
        ).voices()
        #expect(voices.map(\.stance) == ["consent", "objection", nil])
        #expect(
            voices[1].reason == "trop cher" && voices[1].treatment == "integrated" && voices[1].change == "moitié prix")
        #expect(throws: BallotSheetError.missingColumn("raison", known: ["position"])) {
            try self.sheet("a;position\nB;consent\n").voices()
        }
        #expect(throws: BallotSheetError.self) { try self.sheet("a;position;raison\nB;peut-être;\n").voices() }
    }

    @Test func `what is wrong is told with its line and its option`() throws {
        typealias Fault = BallotSheetError
        #expect(throws: Fault.table(.empty)) { try self.sheet("") }
        #expect(throws: Fault.noOption) { try self.sheet("votant\nA\n") }
        #expect(throws: Fault.noVoter) { try self.sheet("votant;x\n") }
        #expect(throws: Fault.namelessColumn(2)) { try self.sheet("v;;x\nA;1;1\n") }
        #expect(throws: Fault.repeatedColumn("Ete")) { try self.sheet("v;Été;Ete\nA;1;1\n") }
        #expect(throws: Fault.repeatedVoter("A", line: 3, before: 2)) { try self.sheet("v;x\nA;1\nA;2\n") }
        #expect(throws: Fault.tooManyCells(line: 2, found: 3, expected: 2)) { try self.sheet("v;x\nA;1;2\n") }
        #expect(throws: Fault.badRank("0", option: "x", line: 2)) { try self.sheet("v;x\nA;0\n").ranks() }
        #expect(throws: Fault.badRank("99999999999999999999", option: "x", line: 2)) {
            try self.sheet("v;x\nA;99999999999999999999\n").ranks()
        }
        #expect(throws: Fault.unknownScale("super", option: "x", line: 2)) {
            try self.sheet("v;x\nA;super\n").grades(nil)
        }
        #expect(throws: Fault.badScale("A, a")) { try self.sheet("v;x\nA;A\n").grades(["A", "a"]) }
        #expect(throws: Fault.table(.controlCharacter(0, .line(2)))) { try self.sheet("v;x\nA;\0\n") }
        #expect(throws: Fault.table(.notUTF8(line: 2))) {
            try BallotSheet.read([0x76, 0x3B, 0x78, 0x0A, 0x41, 0x3B, 0xE9, 0x0A])
        }
        #expect(throws: Fault.table(.unterminatedQuote(line: 2))) { try self.sheet("v;x\nA;\"a\n") }
        #expect(throws: BallotSheetError.self) { try self.sheet("v" + String(repeating: ";", count: 20_000)) }
        guard
            case .unknownAnswer("quoi", "x", 2, let known) = #expect(
                throws: Fault.self,
                performing: {
                    try self.sheet("v;x\nA;quoi\n").approvals()
                })
        else {
            Issue.record("an unknown answer is told")
            return
        }
        #expect(known.first == "oui")
    }
}
