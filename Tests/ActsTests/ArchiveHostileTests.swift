import Acts
import Domain
import Glibc
import SQL
import Storage
import TestSupport
import Testing

@Suite("Hostile archives")
struct ArchiveHostileTests {
    /// What to spoil, and what must be found.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let fault: ArchiveFault
        /// False leaves the list of checksums as it was.
        var isSealed = true
        let spoil: @Sendable (ArchiveFolder) throws -> Void

        init(
            _ name: String, _ fault: ArchiveFault, isSealed: Bool = true,
            spoil: @escaping @Sendable (ArchiveFolder) throws -> Void
        ) {
            testDescription = name
            self.fault = fault
            self.isSealed = isSealed
            self.spoil = spoil
        }
    }

    private static let terms = "tables/term.jsonl"

    /// One export for all cases, each of which spoils a copy.
    private static let sound = Result {
        let source = try ArchiveInstance(.sqlite)
        try source.fill()
        return try ArchiveFolder(path: source.exported("all")).contents()
    }

    private func copy(in directory: TemporaryDirectory) throws -> ArchiveFolder {
        let folder = ArchiveFolder(path: directory.file("all"))
        for (name, bytes) in try Self.sound.get() {
            var parent = folder.path
            for part in name.split(separator: "/").dropLast() {
                try FolderTree.make(parent)
                parent += "/\(part)"
            }
            try FolderTree.make(parent)
            try folder.write(bytes, to: name)
        }
        return folder
    }

    static let lines: [Case] = [
        Case("a last line cut short", .line(path: terms, line: 2, .cutShort)) {
            try $0.write(Array(try $0.lines("term")[0].utf8) + Array("\n{\"id\"".utf8), to: terms)
        },
        Case("a line that is no JSON", .line(path: terms, line: 1, .json(.unexpectedByte(UInt8(ascii: "x"))))) {
            try $0.replace("{", by: "x", in: terms)
        },
        Case("bytes that are not UTF-8", .line(path: terms, line: 1, .json(.notUTF8))) {
            try $0.write(Array("{\"id\":\"".utf8) + [0xFF] + Array("\"}\n".utf8), to: terms)
        },
        Case("a list", .line(path: terms, line: 1, .notAnObject)) { try $0.write(Array("[]\n".utf8), to: terms) },
        Case("a text for a number", .line(path: terms, line: 1, .wrongType(column: "position", expected: .integer))) {
            try $0.replace("\"position\":0", by: "\"position\":\"zero\"", in: terms)
        },
        Case("a number spelled another way", .line(path: terms, line: 1, .wrongType(column: "id", expected: .integer)))
        {
            try $0.replace("\"id\":\"", by: "\"id\":\"+", in: terms)
        },
        Case("an unknown column", .line(path: terms, line: 1, .unknownColumn("admin"))) {
            try $0.replace("\"position\":0", by: "\"position\":0,\"admin\":1", in: terms)
        },
        Case("a column less", .line(path: terms, line: 1, .missingColumn("position"))) {
            try $0.replace("\"position\":0,", by: "", in: terms)
        },
        Case("a character no engine stores", .line(path: terms, line: 1, .refused(.invalidValue))) {
            try $0.replace("\"code\":\"", by: "\"code\":\"\\u0000", in: terms)
        },
        Case(
            "a row twice",
            .line(path: "tables/address.jsonl", line: 2, .refused(.uniqueViolation(constraint: "address.slug")))
        ) {
            let line = try $0.lines("address")[0] + "\n"
            try $0.write(Array((line + line).utf8), to: "tables/address.jsonl")
        },
        Case(
            "a row that names nothing",
            .line(path: "tables/term_version.jsonl", line: 1, .refused(.foreignKeyViolation))
        ) {
            try $0.replace("\"term\":\"", by: "\"term\":\"7", in: "tables/term_version.jsonl")
        },
    ]

    static let descriptions: [Case] = [
        Case("an empty description", .badDescription(path: "manifest.json")) { try $0.write([], to: "manifest.json") },
        Case("another program's description", .notAnArchive) {
            try $0.write(Array("{\"format\":\"zip\"}".utf8), to: "manifest.json")
        },
        Case("no description", .missing(path: "manifest.json")) { unlink("\($0.path)/manifest.json") },
        Case("a newer form", .newerFormat(archive: 2, known: 1)) {
            try $0.replace("\"version\":1", by: "\"version\":2", in: "manifest.json")
        },
        Case("a newer schema", .newerSchema(archive: 9_999, known: Migrator().latest)) {
            try $0.replace("\"schema\":", by: "\"schema\":999", in: "manifest.json")
            try $0.replace("999\(Migrator().latest)", by: "9999", in: "manifest.json")
        },
        Case("an unknown table", .unknownTable("../practice")) {
            try $0.replace("\"practice\"", by: "\"../practice\"", in: "schema.json")
        },
        Case("a table less", .absentTable("job")) {
            try $0.replace("\"job\"", by: "\"term\"", in: "schema.json")
            try $0.replace("{\"name\":\"term\",", by: "{\"name\":\"job\",", in: "schema.json")
            let text = try $0.text("schema.json").split(separator: "\n").filter { !$0.hasPrefix("{\"name\":\"job\"") }
            try $0.write(Array(text.joined(separator: "\n").utf8), to: "schema.json")
        },
        Case("an unknown column in the schema", .unknownColumn(table: "term", column: "place")) {
            try $0.replace("\"position\"", by: "\"place\"", in: "schema.json")
        },
        Case("readers who may not read", .line(path: "tables/audience.jsonl", line: 1, .json(.unexpectedEnd))) {
            try $0.replace("\"}\n", by: "\n", in: "tables/audience.jsonl")
        },
    ]

    static let files: [Case] = [
        Case(
            "an erasure of nothing",
            .line(path: "erasures.tsv", line: 2, .wrongType(column: "id", expected: .integer))
        ) {
            try $0.write(try $0.read("erasures.tsv") + Array("7\tpractice\teverything\n".utf8), to: "erasures.tsv")
        },
        Case("an erasure cut short", .line(path: "erasures.tsv", line: 2, .cutShort)) {
            try $0.write(try $0.read("erasures.tsv") + Array("7\tpractice\t1".utf8), to: "erasures.tsv")
        },
        Case("no erasures", .missing(path: "erasures.tsv")) { unlink("\($0.path)/erasures.tsv") },
        Case("an altered table", .altered(path: terms), isSealed: false) {
            try $0.replace("aller", by: "alter", in: terms)
        },
        Case("a table cut at a line", .altered(path: terms), isSealed: false) {
            try $0.write(Array((try $0.lines("term")[0] + "\n").utf8), to: terms)
        },
        Case("no list of checksums", .missing(path: "checksums.txt"), isSealed: false) {
            unlink("\($0.path)/checksums.txt")
        },
        Case("a file of nobody", .unexpected(path: "extra.txt")) { try $0.write([1], to: "extra.txt") },
        Case("a file nobody lists", .unexpected(path: "extra.txt"), isSealed: false) {
            try $0.write([1], to: "extra.txt")
        },
        Case("a path that leaves the folder", .unsafePath(line: 1), isSealed: false) {
            let hash = String(repeating: "a", count: 64)
            try $0.write(Array("\(hash)  ../../secret\n".utf8), to: "checksums.txt")
        },
        Case("a link", .notPlain(path: "tables/link.jsonl"), isSealed: false) {
            symlink("term.jsonl", "\($0.path)/tables/link.jsonl")
        },
        Case("a linked folder", .notPlain(path: "more"), isSealed: false) { symlink(".", "\($0.path)/more") },
        Case("a pipe", .notPlain(path: "pipe"), isSealed: false) { mkfifo("\($0.path)/pipe", 0o600) },
        Case(
            "a stored file whose row leaves the folder",
            .missing(path: "files/../../" + String(repeating: ".", count: 59) + "/x")
        ) { folder in
            let line = try folder.lines("file")[0]
            let hash = String(line.dropFirst("{\"hash\":\"".count).prefix(64))
            let name = "../" + String(repeating: ".", count: 59) + "/x"
            try folder.write(Array(line.utf8) + [10], to: "tables/file.jsonl")
            try folder.replace(hash, by: name, in: "tables/file.jsonl")
            let sources = try folder.lines("source").map { source in
                source.split(separator: ",").filter { !$0.hasPrefix("\"file\":") }.joined(separator: ",")
                    + ",\"file\":null}\n"
            }
            try folder.write(Array(sources.joined().utf8), to: "tables/source.jsonl")
            try folder.write([], to: "tables/attachment.jsonl")
        },
    ]

    @Test("Each is refused with its place and reason, and nothing has changed", arguments: lines + descriptions + files)
    func refused(_ spoilt: Case) throws {
        let directory = try TemporaryDirectory()
        let folder = try copy(in: directory)
        try spoilt.spoil(folder)
        if spoilt.isSealed { try folder.seal() }
        let target = try ArchiveInstance(.sqlite, day: 1)
        let before = try ArchiveFolder(path: target.exported("before")).contents()
        #expect(throws: spoilt.fault) {
            try ImportAll(from: folder.path, ArchiveInstance.hashing())
                .perform(by: .instanceOperator, in: target.world)
        }
        #expect(try ArchiveFolder(path: target.exported("after")).contents() == before)
        #expect(try target.world.journal.all().isEmpty)
        #expect(try target.world.files.hashes().isEmpty)
    }

    @Test("Rows that the database refuses are refused with their place on the server's engine too")
    func refusedByServer() throws {
        let directory = try TemporaryDirectory()
        let folder = try copy(in: directory)
        try folder.replace("\"term\":\"", by: "\"term\":\"7", in: "tables/term_version.jsonl")
        try folder.seal()
        let target = try ArchiveInstance(.postgres, day: 1)
        let before = try ArchiveFolder(path: target.exported("before")).contents()
        #expect(throws: ArchiveFault.line(path: "tables/term_version.jsonl", line: 1, .refused(.foreignKeyViolation))) {
            try ImportAll(from: folder.path, ArchiveInstance.hashing())
                .perform(by: .instanceOperator, in: target.world)
        }
        #expect(try ArchiveFolder(path: target.exported("after")).contents() == before)
    }

    @Test("Stored readers that the rule of sight does not give are refused", arguments: Engine.allCases)
    func audiences(_ engine: Engine) throws {
        let directory = try TemporaryDirectory()
        let folder = try copy(in: directory)
        let withdrawn = try #require(try folder.lines("practice").first { $0.contains("Pratique third") })
        let id = try #require(Int64(withdrawn.dropFirst("{\"id\":\"".count).prefix { $0 != "\"" }))
        let stolen = "{\"practice\":\"\(id)\",\"edition\":1,\"audience\":\"public\"}\n"
        try folder.write(try folder.read("tables/audience.jsonl") + Array(stolen.utf8), to: "tables/audience.jsonl")
        try folder.seal()
        let target = try ArchiveInstance(engine, day: 1)
        #expect(throws: ArchiveFault.wrongAudiences(practice: id)) {
            try ImportAll(from: folder.path, ArchiveInstance.hashing())
                .perform(by: .instanceOperator, in: target.world)
        }
        #expect(try target.world.database.read { try PracticeStore($0).isEmpty() })
    }
}
