import Exchange
import TestSupport
import Testing

/// The files of a pol.is export, read and written.
@Suite struct OpinionFilesTests {
    private func table(_ text: String) throws -> TableFile {
        let folder = try TemporaryDirectory()
        let path = folder.file("table.csv")
        try TextFile.write(Array(text.utf8), to: path)
        kept.append(folder)
        return try TableFile(path: path)
    }

    private let kept = Kept()

    /// Keeps the folders of a test until it is over.
    private final class Kept {
        private var folders: [TemporaryDirectory] = []
        func append(_ folder: TemporaryDirectory) { folders.append(folder) }
    }

    private func written(_ write: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws -> String {
        var bytes: [UInt8] = []
        try withoutActuallyEscaping({ bytes += $0 }) { sink in try write(sink) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `votes are read with their time, whatever the version names the columns`() throws {
        let export = "timestamp,datetime,comment-id,voter-id,vote\n1500232652930,Mon Jul 17,0,0,0\n5,x,12,3,-1\n"
        #expect(
            try OpinionVotesFile.read(table(export)) == [
                OpinionVote(participant: 0, statement: 0, vote: 0, timestamp: 1_500_232_652_930),
                OpinionVote(participant: 3, statement: 12, vote: -1, timestamp: 5),
            ])
        let other = "Participant-ID;vote;statement-id\r\n7; 1 ;2\r\n"
        #expect(
            try OpinionVotesFile.read(table(other)) == [OpinionVote(participant: 7, statement: 2, vote: 1)])
    }

    @Test func `a table of participants gives its votes too`() throws {
        let text = "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,5\n4,1,2,2,1,1,1,-1\n9,,0,1,0,0,,0\n"
        let read = try OpinionParticipantsFile.read(table(text))
        #expect(
            read.participants == [
                OpinionParticipant(participant: 4, group: 1, comments: 2),
                OpinionParticipant(participant: 9, group: nil),
            ])
        let votes = [(4, 0, 1), (4, 5, -1), (9, 5, 0)].map {
            OpinionVote(participant: $0.0, statement: $0.1, vote: Int8($0.2))
        }
        #expect(read.votes == votes)
        #expect(try OpinionVotesFile.read(table(text)) == votes)
    }

    @Test func `statements keep what was decided about them`() throws {
        let text = """
            timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body,is-meta
            10,x,36,0,38,7,1,"Opposition to, ""it""
            is late",false
            11,x,37,2,1,0,-1,Spam,
            12,x,38,,,,,Who speaks?,TRUE

            """
        #expect(
            try OpinionCommentsFile.read(table(text)) == [
                OpinionComment(
                    statement: 36, author: 0, text: "Opposition to, \"it\"\nis late", timestamp: 10, agrees: 38,
                    disagrees: 7, moderation: .accepted),
                OpinionComment(
                    statement: 37, author: 2, text: "Spam", timestamp: 11, agrees: 1, disagrees: 0, moderation: .out),
                OpinionComment(statement: 38, text: "Who speaks?", timestamp: 12, isMeta: true),
            ])
    }

    @Test func `votes with a decimal are those without, in these spellings only`() throws {
        let text = "comment-id,voter-id,vote\n1,1,1.0\n2,1,0.0\n3,1,-1.0\n"
        #expect(try OpinionVotesFile.read(table(text)).map(\.vote) == [1, 0, -1])
        let people = "participant,group-id,0,5\n4,,1.0,-1.0\n"
        #expect(try OpinionVotesFile.read(table(people)).map(\.vote) == [1, -1])
        for other in ["1.5", "1,0", "+1", "01", "1.", "-0.0", "1.00"] {
            #expect(throws: OpinionFileError.badVote(other, column: "vote", line: 2)) {
                try OpinionVotesFile.read(table("comment-id,voter-id,vote\n1,1,\"\(other)\"\n"))
            }
        }
    }

    @Test func `what is wrong is told with its line, its column and what stands there`() throws {
        let head = "comment-id,voter-id,vote,timestamp\n1,1,1,1\n"
        let cases: [(String, OpinionFileError)] = [
            (head + "1,2,NaN,1\n", .badVote("NaN", column: "vote", line: 3)),
            (head + "1,2,2,1\n", .badVote("2", column: "vote", line: 3)),
            (head + "1,2,,1\n", .badVote("", column: "vote", line: 3)),
            (head + "x,2,1,1\n", .badNumber("x", column: "comment-id", line: 3)),
            (head + "1,99999999999999999999,1,1\n", .badNumber("99999999999999999999", column: "voter-id", line: 3)),
            (head + "1,,1,1\n", .missing(column: "voter-id", line: 3)),
            (head + "1,2,1,soon\n", .badNumber("soon", column: "timestamp", line: 3)),
            (
                head + "1,2,\(String(repeating: "9", count: 300)),1\n",
                .badVote(String(repeating: "9", count: 40), column: "vote", line: 3)
            ),
            ("comment-id,voter-id,vote\n", .noLines),
            ("vote,vote,comment-id,voter-id\n1,1,1,1\n", .repeatedColumn("vote")),
            ("a,b\n1,2\n", .unknownHeader(found: ["a", "b"], needed: ["comment-id", "voter-id", "vote"])),
        ]
        for (text, error) in cases {
            #expect(throws: error) { try OpinionVotesFile.read(table(text)) }
        }
        #expect(throws: OpinionFileError.badVote("3", column: "5", line: 2)) {
            try OpinionVotesFile.read(table("participant,group-id,0,5\n4,1,1,3\n"))
        }
        #expect(throws: OpinionFileError.repeated(4, column: "participant", line: 3, first: 2)) {
            try OpinionVotesFile.read(table("participant,group-id,0\n4,1,1\n4,1,1\n"))
        }
        #expect(throws: OpinionFileError.badModeration("5", line: 2)) {
            try OpinionCommentsFile.read(table("comment-id,comment-body,moderated\n4,a,5\n"))
        }
        #expect(throws: OpinionFileError.badFlag("maybe", column: "is-meta", line: 2)) {
            try OpinionCommentsFile.read(table("comment-id,comment-body,is-meta\n4,a,maybe\n"))
        }
        #expect(throws: OpinionFileError.repeated(4, column: "comment-id", line: 3, first: 2)) {
            try OpinionCommentsFile.read(table("comment-id,comment-body\n4,a\n4,b\n"))
        }
    }

    @Test func `what is no table of votes at all is refused by the reader of tables`() throws {
        #expect(throws: TableError.empty) { try OpinionVotesFile.read(table("")) }
        #expect(throws: TableError.controlCharacter(0, .line(2))) {
            try OpinionVotesFile.read(table("comment-id,voter-id,vote\n1,1,\u{0}\n"))
        }
        let wide = String(repeating: ",", count: 20_000)
        #expect(throws: TableError.tooManyColumns(.line(1), limit: 16_384)) {
            try OpinionVotesFile.read(table("comment-id,voter-id,vote\(wide)\n1,1,1\n"))
        }
    }

    @Test func `votes written are those read`() throws {
        let votes = [(3, 12, -1, 5), (0, 0, 0, 1_500_232_652_930), (3, 0, 1, 1_700_000_000)].map {
            OpinionVote(participant: $0.0, statement: $0.1, vote: Int8($0.2), timestamp: $0.3)
        }
        let text = try written { try OpinionExport.votes(votes, into: $0) }
        #expect(
            text == """
                timestamp,datetime,comment-id,voter-id,vote\r
                1500232652930,Sun Jul 16 2017 19:17:32 GMT+0000 (Coordinated Universal Time),0,0,0\r
                1700000000,Tue Nov 14 2023 22:13:20 GMT+0000 (Coordinated Universal Time),0,3,1\r
                5,Thu Jan 01 1970 00:00:05 GMT+0000 (Coordinated Universal Time),12,3,-1\r

                """)
        #expect(try OpinionVotesFile.read(table(text)) == [votes[1], votes[2], votes[0]])

    }

    @Test func `statements, participants and the summary written are those read`() throws {
        let comments = [
            OpinionComment(statement: 4, author: 2, text: "=1+1, \"so\"\n-", timestamp: 9, agrees: 1, moderation: .out),
            OpinionComment(statement: 5, text: "Encore ?", isMeta: true),
        ]
        let listed = try written { try OpinionExport.comments(comments, into: $0) }
        #expect(try OpinionCommentsFile.read(table(listed)) == comments)

        let people = [
            OpinionParticipant(participant: 0, group: 1, comments: 4), OpinionParticipant(participant: 3, group: nil),
        ]
        let votes = [(3, 12, -1), (0, 0, 0), (3, 0, 1)].map {
            OpinionVote(participant: $0.0, statement: $0.1, vote: Int8($0.2))
        }
        let matrix = try written {
            try OpinionExport.participants(people, votes, statements: [0, 12], into: $0)
        }
        #expect(
            matrix
                == "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,12\r\n0,1,4,1,0,0,0,\r\n"
                + "3,,0,2,1,1,1,-1\r\n"
        )
        let back = try OpinionParticipantsFile.read(table(matrix))
        #expect(back.participants == people && back.votes.count == 3)

        let summary = OpinionSummary([
            ("topic", "Quoi, \"encore\" ?"), ("voters", "204"), ("conversation-description", ""),
        ])
        let lines = try written { try OpinionExport.summary(summary, into: $0) }
        #expect(try OpinionSummaryFile.read(table(lines)) == summary)
    }

    @Test func `a summary is names with values`() throws {
        #expect(try OpinionSummaryFile.read(table("topic,Bread\nurl,https://x\nvoters,5\n"))["voters"] == "5")
        #expect(throws: OpinionFileError.repeatedName("topic", line: 2)) {
            try OpinionSummaryFile.read(table("topic,Bread\ntopic,Salt\n"))
        }
        #expect(throws: OpinionFileError.self) { try OpinionSummaryFile.read(table("a,b\n")) }
    }

    @Test(
        .enabled(if: SharedData.holds("opinion/brexit-consensus/votes.csv"), Comment(rawValue: SharedData.note)),
        arguments: ["brexit-consensus", "canadian-electoral-reform"])
    func `open conversations of pol.is come back as they are`(_ name: String) throws {
        func open(_ file: String) throws -> TableFile {
            try TableFile(path: SharedData.path("opinion/\(name)/\(file).csv"))
        }
        let votes = try OpinionVotesFile.read(open("votes"))
        let people = try OpinionParticipantsFile.read(open("participants-votes"))
        let comments = try OpinionCommentsFile.read(open("comments"))
        let summary = try OpinionSummaryFile.read(open("summary"))
        #expect(summary["voters"] == String(people.participants.count))
        #expect(summary["comments"] == String(comments.count))
        let again = try OpinionVotesFile.read(table(written { try OpinionExport.votes(votes, into: $0) }))
        #expect(again.count == votes.count && Set(again.map(Key.init)) == Set(votes.map(Key.init)))
        #expect(
            try OpinionCommentsFile.read(table(written { try OpinionExport.comments(comments, into: $0) })) == comments)
        let statements = comments.map(\.statement).sorted()
        let matrix = try written {
            try OpinionExport.participants(people.participants, people.votes, statements: statements, into: $0)
        }
        #expect(try OpinionParticipantsFile.read(table(matrix)).votes == people.votes)
        #expect(try OpinionSummaryFile.read(table(written { try OpinionExport.summary(summary, into: $0) })) == summary)
    }

    private struct Key: Hashable {
        let numbers: [Int]
        init(_ vote: OpinionVote) {
            numbers = [vote.participant, vote.statement, Int(vote.vote), vote.timestamp ?? -1]
        }
    }
}
