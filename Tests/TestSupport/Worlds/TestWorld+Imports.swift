package import Acts
package import Domain
package import Exchange

/// The real practices that come with the program.
package enum RealPractices {
    package static let bytes = Array(EmbeddedData.fichesJSON.utf8)

    package static func file() throws -> PracticesFile { try read.get() }

    private static let read = Result { try PracticesFile.read(bytes) }
}

extension TestWorld {
    /// Imports a file as the command line does.
    @discardableResult
    package func bring(
        _ bytes: [UInt8] = RealPractices.bytes, isDryRun: Bool = false, skipsRefused: Bool = false
    ) throws -> ImportReport {
        try perform(Self.importing(bytes, isDryRun: isDryRun, skipsRefused: skipsRefused))
    }

    /// Imports practices made by hand.
    ///
    /// - Parameter original: the file they stand for; two imports with the same bytes keep one file.
    @discardableResult
    package func bring(
        _ drafts: [PracticeDraft], refusals: [ImportRefusal] = [], original: String = "[]", isDryRun: Bool = false,
        skipsRefused: Bool = false
    ) throws -> ImportReport {
        try perform(
            ImportPractices(
                namespace: Drafts.document.code, document: Drafts.document, drafts: drafts, refusals: refusals,
                original: Array(original.utf8), isDryRun: isDryRun, skipsRefused: skipsRefused))
    }

    package static func importing(
        _ bytes: [UInt8] = RealPractices.bytes, isDryRun: Bool = false, skipsRefused: Bool = false
    ) throws -> ImportPractices {
        ImportPractices(
            try FichesFeed(bytes), original: ImportOriginal(bytes), isDryRun: isDryRun, skipsRefused: skipsRefused)
    }
}

extension ImportPractices {
    /// Practices made by hand, as a file would bring them.
    package init(
        namespace: String, document: SourceDocument, drafts: [PracticeDraft], refusals: [ImportRefusal] = [],
        original: [UInt8], isDryRun: Bool, skipsRefused: Bool = false
    ) {
        self.init(
            GivenPractices(document, namespace: namespace, drafts: drafts, refusals: refusals),
            original: ImportOriginal(original), isDryRun: isDryRun, skipsRefused: skipsRefused)
    }
}
