import Acts
import Domain
import Glibc
import SQL
import Storage
import TestSupport
import Testing

/// A whole export made before versions were kept: labels in a table of their own, no history.
@Suite struct OlderArchiveTests {
    private func aged(_ folder: ArchiveFolder) throws {
        let versions = try folder.lines("term_version").map { try JSON.parse(Array($0.utf8)) }
        var labels: [String] = []
        for version in versions {
            for (language, label) in [("en", "label_en"), ("fr", "label_fr")] {
                let line = JSON.object([
                    JSON.Member("term", .string(try #require(version["term"]?.text))),
                    JSON.Member("language", .string(language)),
                    JSON.Member("label", .string(try #require(version[label]?.text))),
                ])
                labels.append(String(decoding: line.encoded(), as: UTF8.self) + "\n")
            }
        }
        try folder.write(Array(labels.joined().utf8), to: "tables/term_label.jsonl")
        let former = ["vocabulary_version", "term_version"]
        for name in former { unlink("\(folder.path)/tables/\(name).jsonl") }
        let schema = try folder.text("schema.json").split(separator: "\n").filter { line in
            !former.contains { line.hasPrefix("{\"name\":\"\($0)\"") }
        }
        try folder.write(Array(schema.joined(separator: "\n").utf8), to: "schema.json")
        try folder.replace("\"schema\":\(Migrator().latest)", by: "\"schema\":3", in: "manifest.json")
        try folder.seal()
    }

    @Test(arguments: Engine.allCases) func itsWordsAreReadAndBecomeAFirstVersion(_ engine: Engine) throws {
        let source = try ArchiveInstance(engine)
        try source.fill()
        let folder = ArchiveFolder(path: try source.exported("old"))
        try aged(folder)
        let target = try ArchiveInstance(engine, day: 1)
        _ = try ImportAll(from: folder.path, ArchiveInstance.hashing()).perform(
            by: .instanceOperator, in: target.world)
        try target.world.refreshVocabularies()
        let read = try ReadVocabulary(code: "theme").perform(by: .anyone, in: target.world)
        let shipped = try #require(Vocabulary.shipped.first { $0.code == "theme" })
        #expect(read.vocabulary.terms.map(\.french) == shipped.terms.map(\.french))
        #expect(read.versions.map(\.at) == [0] && !read.sheets.isEmpty)
        #expect(target.world.vocabularies.terms(of: "theme") == read.vocabulary.terms)
        let left = try target.world.database.read {
            try $0.first("SELECT COUNT(*) FROM term_label") { try $0.int(0) }
        }
        #expect(left == 0)
    }
}
