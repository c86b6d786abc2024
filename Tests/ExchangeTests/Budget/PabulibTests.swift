import Domain
import Exchange
import TestSupport
import Testing

@Suite struct PabulibTests {
    private static let plain = """
        META
        key;value
        description;Essai
        budget;100
        vote_type;approval
        PROJECTS
        project_id;cost;votes;name;selected
        1;60;2;Un banc;1
        2;40;1;"Un arbre; un autre";0
        VOTES
        voter_id;vote
        a;1,2
        b;1
        """

    private func read(_ text: String) throws(PabulibError) -> PabulibElection {
        try PabulibElection.read(Array(text.utf8))
    }

    @Test func `a plain file is read, and written as it was`() throws {
        let election = try read(Self.plain)
        #expect(election.budget == 100 && election.projects.map(\.cost) == [60, 40] && election.moneyPlaces == 0)
        #expect(election.projects.map(\.name) == ["Un banc", "Un arbre; un autre"])
        #expect(election.projects.map(\.selected) == [1, 0] && election.voters.map(\.choices) == [[0, 1], [0]])
        #expect(election.title == "Essai" && election.warnings.isEmpty)
        #expect(String(decoding: election.file.bytes, as: UTF8.self) == Self.plain + "\n")
        let again = election.file.selecting(["2"])
        #expect(try PabulibElection.read(again.bytes).projects.map(\.selected) == [0, 1])
    }

    @Test func `line ends of any machine, a mark, blank lines, spaces and cells left over change nothing`() throws {
        let plain = try read(Self.plain)
        let lines = Self.plain.split(separator: "\n")
        for text in [
            lines.joined(separator: "\r\n") + "\r\n", lines.joined(separator: "\r"), lines.joined(separator: "\n\n\n"),
            "\u{FEFF}" + Self.plain, lines.map { $0 + ";;" }.joined(separator: "\n"),
            lines.map { $0.contains("\"") ? $0 : $0.replacing(";", with: " ;\t ") }.joined(separator: "\n"),
            Self.plain.replacing("META", with: "meta ").replacing("VOTES", with: " Votes;;"),
        ] {
            let read = try read(text)
            #expect(read.projects.map(\.cost) == plain.projects.map(\.cost), "\(text)")
            #expect(read.projects.map(\.name) == plain.projects.map(\.name), "\(text)")
            #expect(read.voters.map(\.choices) == plain.voters.map(\.choices))
        }
        #expect(try read("\u{FEFF}" + Self.plain).warnings == [.byteOrderMark])
    }

    @Test func `the line key and value may be missing, and sections may come in any order`() throws {
        let bare = try read(Self.plain.replacing("key;value\n", with: ""))
        #expect(bare.warnings == [.noMetaHeader(line: 2)] && bare.budget == 100 && bare.title == "Essai")
        let votes = try #require(Self.plain.firstRange(of: "VOTES"))
        let projects = try #require(Self.plain.firstRange(of: "PROJECTS"))
        let reordered =
            Self.plain[votes.lowerBound...] + "\n" + Self.plain[projects.lowerBound..<votes.lowerBound]
            + Self.plain[..<projects.lowerBound]
        #expect(try read(String(reordered)).voters.map(\.choices) == [[0, 1], [0]])
    }

    @Test func `a semicolon without quotes is found, and stray quotes are text`() throws {
        let joined = try read(Self.plain.replacing("Un banc", with: "Un banc; deux tables; rien"))
        #expect(joined.projects[0].name == "Un banc;deux tables;rien" && joined.projects[0].selected == 1)
        #expect(joined.warnings == [.joinedSemicolons(column: "name", line: 8)])
        let inner = try read(Self.plain.replacing("Un banc", with: "\"Le \"petit\" banc\""))
        #expect(inner.projects[0].name == "Le \"petit\" banc")
        let later = try read(Self.plain.replacing("Un banc", with: "Un 7\" banc"))
        #expect(later.projects[0].name == "Un 7\" banc")
        let long = try read(Self.plain.replacing("Un banc", with: "\"Un\nbanc\""))
        #expect(long.projects[0].name == "Un\nbanc" && long.projects[1].line == 10)
        #expect(try read(String(decoding: long.file.bytes, as: UTF8.self)).projects == long.projects)
        #expect(throws: PabulibError.tooManyCells(line: 12, found: 4, expected: 2)) {
            try self.read(Self.plain.replacing("a;1,2", with: "a;1;2;3"))
        }
        #expect(throws: PabulibError.unterminatedQuote(line: 8)) {
            try self.read(
                Self.plain.replacing("Un banc", with: "\"Un banc").replacing("\"Un arbre; un autre\"", with: "x"))
        }
    }

    @Test func `decimals are kept to the last digit, with a point or a comma`() throws {
        let read = try read(
            Self.plain.replacing("1;60;", with: "1;60.25;").replacing("2;40;", with: "2;40,5;")
                .replacing("budget;100", with: "budget;100.000"))
        #expect(read.moneyPlaces == 2 && read.budget == 10_000 && read.projects.map(\.cost) == [6_025, 4_050])
        #expect(read.warnings.contains(.decimalComma(line: 9)))
    }

    @Test(arguments: [
        ("budget;100", "budget;1,000", PabulibError.ambiguousNumber("1,000", column: "budget", line: 4)),
        ("budget;100", "budget;NaN", .badNumber("NaN", column: "budget", line: 4)),
        ("budget;100", "budget;1e9", .badNumber("1e9", column: "budget", line: 4)),
        ("budget;100", "budget;", .missingKey("budget")),
        ("budget;100", "budget;99999999999999999999", .numberTooBig("99999999999999999999", column: "budget", line: 4)),
        ("1;60;", "1;-60;", .negativeNumber("-60", column: "cost", line: 8)),
        ("1;60;", "1;;", .missingValue(column: "cost", line: 8)),
        ("1;60;", "1;1.0000000001;", .badNumber("1.0000000001", column: "cost", line: 8)),
        ("2;40;", "1;40;", .repeatedProject("1", line: 9, before: 8)),
        ("b;1", "a;1", .repeatedVoter("a", line: 13, before: 12)),
        ("b;1", "b;3", .unknownProject("3", line: 13, nearest: nil)),
        ("vote_type;approval", "vote_type;plurality", .unknownVoteType("plurality", line: 5)),
        ("vote_type;approval", "vote_type;cumulative", .missingColumn("points", .votes, line: 11)),
        ("vote_type;approval", "rule;greedy", .missingKey("vote_type")),
        ("description;Essai", "budget;200\ndescription;x", .contradiction(key: "budget", line: 5)),
        ("VOTES", "META", .repeatedSection(.meta, line: 10)),
        ("META\nkey;value\n", "", .beforeSections(line: 1)),
        ("project_id;cost", "project_id;prix", .missingColumn("cost", .projects, line: 7)),
        ("voter_id;vote\n", "", .missingHeader(.votes, line: 11)),
        ("cost;votes", "cost;Cost", .repeatedColumn("Cost", line: 7)),
        ("Essai", "Es\u{0}sai", .controlCharacter(code: 0, line: 3)),
    ])
    func `what is wrong is told with its line`(part: String, instead: String, error: PabulibError) {
        #expect(throws: error) { try self.read(Self.plain.replacing(part, with: instead)) }
    }

    @Test func `bytes that are no text are refused, whatever they are`() {
        #expect(throws: PabulibError.empty) { try PabulibElection.read([]) }
        #expect(throws: PabulibError.empty) { try PabulibElection.read([0x0A, 0x0D, 0x3B]) }
        #expect(throws: PabulibError.notText) { try PabulibElection.read([0x50, 0x4B, 3, 4, 0]) }
        #expect(throws: PabulibError.notText) { try PabulibElection.read([0xFF, 0xFE, 0x4D, 0]) }
        #expect(throws: PabulibError.notUTF8(line: 2)) { try PabulibElection.read([0x4D, 0x0A, 0xE9, 0x0A]) }
        #expect(throws: PabulibError.missingSection(.projects)) {
            try self.read("META\nbudget;1\nVOTES\nvoter_id;vote\na;1")
        }
        #expect(throws: PabulibError.missingSection(.votes)) { try self.read("META\nPROJECTS\nproject_id;cost\n1;1\n") }
        let wide = "META\n" + String(repeating: ";", count: 1_000_000) + "\nPROJECTS\n"
        #expect(throws: PabulibError.self) { try self.read(wide) }
        let columns = (0..<200_000).map { ";c\($0)" }.joined()
        #expect(throws: PabulibError.self) {
            try self.read(
                Self.plain.replacing("cost;votes", with: "cost;votes" + columns).replacing("1;60", with: ";60"))
        }
        let long = (0..<20_000).map { "k\($0);v" }.joined(separator: "\n")
        #expect(throws: PabulibError.missingKey("budget")) {
            try self.read(Self.plain.replacing("budget;100", with: long))
        }
    }

    @Test func `no drawn damage of a file makes the reader trap, and what it reads it writes`() throws {
        var state: UInt64 = 5
        func draw(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        var read = 0
        for _ in 0..<3_000 {
            var bytes = Array(Self.plain.utf8)
            for _ in 0...draw(4) {
                let place = draw(bytes.count)
                switch draw(4) {
                case 0: bytes[place] = UInt8(draw(256))
                case 1: bytes.remove(at: place)
                case 2:
                    bytes.insert(
                        contentsOf: [UInt8(ascii: ";"), 0x0A, UInt8(ascii: "\"")][draw(3)...].prefix(1), at: place)
                default: bytes.removeSubrange(place..<min(bytes.count, place + draw(30)))
                }
                if bytes.isEmpty { break }
            }
            guard let election = try? PabulibElection.read(bytes) else { continue }
            read += 1
            #expect(try PabulibElection.read(election.file.bytes).file == election.file)
        }
        #expect(read > 300)
    }

    @Test func `points and rankings are read, and ballots that say too much are refused`() throws {
        let points = Self.plain.replacing("approval", with: "cumulative").replacing(
            "voter_id;vote", with: "voter_id;vote;points")
        let election = try read(points.replacing("a;1,2", with: "a;\"2, 1\";\"3,0.5\"").replacing("b;1", with: "b;;"))
        #expect(
            election.voters[0].choices == [1, 0] && election.voters[0].points == [30, 5] && election.pointPlaces == 1)
        #expect(election.voters[1].choices.isEmpty)
        #expect(throws: PabulibError.pointsCount(line: 12, projects: 2, points: 1)) {
            try self.read(points.replacing("a;1,2", with: "a;1,2;3"))
        }
        #expect(throws: PabulibError.twiceOnBallot("1", line: 12)) {
            try self.read(points.replacing("a;1,2", with: "a;1,1;3,3"))
        }
        let once = try read(Self.plain.replacing("a;1,2", with: "a;1,2,1"))
        #expect(once.warnings == [.countedOnce("1", line: 12)] && once.voters[0].choices == [0, 1])
        let ranked = try read(Self.plain.replacing("approval", with: "ordinal").replacing("a;1,2", with: "a;2,1"))
        #expect(ranked.type == .ordinal && ranked.voters[0].choices == [1, 0] && ranked.length == 2)
        let others = Self.plain.replacing("vote_type;approval", with: "vote_type;scoring\ndefault_score;1")
            .replacing("voter_id;vote", with: "voter_id;vote;points").replacing("a;1,2", with: "a;2;5")
        let scored = try read(others.replacing("b;1", with: "b;;"))
        #expect(scored.voters[0].choices == [1, 0] && scored.voters[0].points == [5, 1])
        #expect(scored.voters[1].points == [1, 1])
    }

    @Test func `a file that miscounts itself is read and told`() throws {
        let read = try read(
            Self.plain.replacing("budget;100", with: "budget;100\nnum_votes;3\nnum_projects;9\nbudget;100")
                .replacing("2;40;1;", with: "2;40;7;").replacing("a;1,2", with: ";1,2"))
        #expect(read.warnings.contains(.voteCount(said: "3", found: 2)))
        #expect(read.warnings.contains(.projectCount(said: "9", found: 2)))
        #expect(read.warnings.contains(.otherTotals(["2"])) && read.warnings.contains(.namelessVoters(1)))
        #expect(read.warnings.contains(.repeatedKey("budget", line: 7)))
    }

    @Test(.enabled(if: SharedData.holds("budget/wieliczka-2023-green-budget.pb"), Comment(rawValue: SharedData.note)))
    func `real files come back cell for cell`() throws {
        for name in ["wieliczka-2023-green-budget", "warszawa-2019-stare-miasto"] {
            let election = try PabulibElection.read(try SharedData.bytes("budget/\(name).pb"))
            #expect(election.warnings.isEmpty)
            #expect(try PabulibElection.read(election.file.bytes).file == election.file)
        }
    }
}
