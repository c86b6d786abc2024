internal import Acts
internal import Domain
internal import Exchange

/// A practices file on its way to the act that imports it.
struct PracticesImport {
    let file: PracticesFile
    let original: [UInt8]
    var skipsRefused = false

    /// The documentary sheets that come with the program.
    static var demonstration: PracticesImport {
        get throws { try PracticesImport(original: Array(EmbeddedData.fichesJSON.utf8)) }
    }

    init(original: [UInt8]) throws {
        self.original = original
        file = try PracticesFile.read(original)
    }

    func perform(in world: World, isDryRun: Bool) throws -> ImportReport {
        try ImportPractices(
            namespace: file.document.code, document: file.document, drafts: file.drafts, refusals: file.refusals,
            original: original, isDryRun: isDryRun, skipsRefused: skipsRefused
        ).perform(by: .instanceOperator, in: world)
    }
}
