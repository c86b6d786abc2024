import Acts
import Domain
import TestSupport

/// A few sheets of one source, imported into any world.
enum ArchiveSheets {
    static func put(_ source: String, keys: [String], in world: World) throws {
        let document = SourceDocument(
            code: source, title: "Rapport \(source)", publisher: "Éditeur", year: 2_021, address: nil,
            locatorUnit: "page")
        let drafts = keys.map { key in
            var fact = Fact(item: "e1", section: "emergence", field: "emergence", position: 0)
            fact.text = "Le secret de \(key), texte repris du rapport."
            return PracticeDraft(key: key, title: "Pratique \(key)", facts: [fact])
        }
        _ = try ImportPractices(
            namespace: source, document: document, drafts: drafts, refusals: [],
            original: Array("{\"source\":\"\(source)\",\"keys\":\"\(keys)\"}".utf8), isDryRun: false
        ).perform(by: .instanceOperator, in: world)
    }
}
