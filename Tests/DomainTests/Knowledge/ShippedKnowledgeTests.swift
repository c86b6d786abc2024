import Domain
import Testing

@Suite struct ShippedKnowledgeTests {
    private static let methods = KnowledgeFile.shipped.first { $0.kind == .method }
    private static let glossary = KnowledgeFile.shipped.first { $0.kind == .glossary }
    private static let entries = KnowledgeFile.shipped.flatMap(\.entries)

    @Test func `the files of the program are read whole`() throws {
        #expect(try #require(Self.methods).entries.count >= 25)
        #expect(try #require(Self.glossary).entries.count >= 90)
        #expect(KnowledgeFile.shipped.allSatisfy { $0.version > 0 })
        #expect(SourceDocument.shipped.count == EmbeddedData.sourcesTSV.split(separator: "\n").count - 1)
    }

    @Test func `what is written reads back`() {
        for file in KnowledgeFile.shipped {
            var reader = KnowledgeReader(file.kind, sources: Set(SourceDocument.shipped.map(\.code)))
            reader.read(tsv: file.tsv)
            #expect(reader.problems.isEmpty && reader.file == file)
        }
    }

    @Test(arguments: [
        "conference_familiale", "approche_dpa_pc", "aller_vers", "pair_aidance", "referent_parcours", "isic",
        "developpement_social_local", "lille_fives", "cnlaps_communautaire", "co_formation_croisement_savoirs",
    ])
    func `a main method says how it is done, who does it, what it needs and what it holds to`(_ code: String) throws {
        let method = try #require(Self.methods?.entries.first { $0.code == code })
        for field in [KnowledgeField.definition, .principle, .step, .role, .condition, .ethics] {
            #expect(!method.lines(field).isEmpty, "\(code) \(field)")
        }
        #expect(method.lines(.step).count >= 4)
    }

    @Test(.enabled(if: Vocabulary.shipped.contains { $0.code == "method" && $0.version > 1 }))
    func `every method has a name in the vocabulary`() {
        let known = Set(Vocabularies(Vocabulary.shipped).terms(of: "method").map(\.code))
        for method in Self.methods?.entries ?? [] { #expect(known.contains(method.code), "\(method.code)") }
    }

    @Test func `texts are French prose, set with their typographic apostrophes`() {
        for entry in Self.entries {
            for line in entry.lines where ![.related, .address].contains(line.field) {
                let text = line.text
                for sign in ["'", "·", "  ", "_", "..."] { #expect(!text.contains(sign), "\(entry.code): \(text)") }
                #expect(text.first != " " && text.last != " ", "\(text)")
                if [.definition, .official, .scope, .step].contains(line.field) {
                    #expect(text.hasSuffix(".") || text.hasSuffix(". »"), "\(entry.code): \(text)")
                }
            }
        }
    }

    @Test(arguments: ["bénéficiaire", "signalement", "bonne pratique", "bonnes pratiques"])
    func `no definition says a word that the screens avoid`(_ word: String) {
        for entry in Self.entries where !["habitant", "rsa"].contains(entry.code) {
            for line in entry.lines(.definition) + entry.lines(.step) {
                #expect(!line.text.lowercased().contains(word), "\(entry.code): \(line.text)")
            }
        }
    }

    /// Lines of the two source texts; a place beyond their end is a slip of the pen.
    @Test func `every line of a source is one that the source has`() {
        let ends = ["hcts-2021": 3_509, "egts-2015": 5_028]
        for entry in Self.entries {
            for line in entry.lines {
                guard let source = line.source, let end = ends[source] else { continue }
                let numbers = (line.locator ?? "").split { !$0.isNumber }.compactMap { Int($0) }
                #expect(!numbers.isEmpty && numbers.allSatisfy { (1...end).contains($0) }, "\(entry.code): \(line)")
            }
        }
    }

    @Test func `an official definition names the law it comes from`() {
        for entry in Self.entries {
            for line in entry.lines(.official) {
                let document = SourceDocument.shipped.first { $0.code == line.source }
                #expect(document?.locatorUnit == "article" && line.locator?.hasPrefix("art. ") == true, "\(entry.code)")
            }
        }
    }

    @Test func `social development and collective social work stay two entries, each warning of the other`() throws {
        let words = Dictionary(uniqueKeysWithValues: (Self.glossary?.entries ?? []).map { ($0.code, $0) })
        for (code, other) in [
            ("developpement-social", "travail-social-collectif"), ("travail-social-collectif", "developpement-social"),
        ] {
            let word = try #require(words[code])
            #expect(word.texts(.related).contains(other) && !word.lines(.scope).isEmpty)
        }
        #expect(words["communautaire"]?.texts(.scope).first?.contains("communautarisme") == true)
        #expect(words["travail-social"]?.lines(.official).first?.locator == "art. D. 142-1-1")
    }
}
