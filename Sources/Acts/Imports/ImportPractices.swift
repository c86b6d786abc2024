package import Domain
internal import SQL
internal import Storage

/// Brings documentary sheets in from a published source: all of them in one transaction, or none.
///
/// The feed is read twice, holding one record at a time: once to check everything and give each practice its identity,
/// once to store. Running it twice with the same file changes nothing. A sheet that was withdrawn stays withdrawn, an
/// erased one never comes back. What other sources say of the same practice stays.
package struct ImportPractices: BusinessAct {
    package static let act = Act.importPractices

    let feed: any PracticeFeed
    let original: ImportOriginal?
    let isDryRun: Bool
    let skipsRefused: Bool
    private let listener: ImportListener

    /// - Parameters:
    ///   - original: the file as received, kept beside the facts.
    ///   - isDryRun: does everything, then undoes it, so that the report is exact.
    ///   - skipsRefused: brings in the records that can be taken; otherwise one refused record stops the import.
    ///   - listener: told each record as it goes, because the report keeps the first ones only.
    package init(
        _ feed: any PracticeFeed, original: ImportOriginal?, isDryRun: Bool, skipsRefused: Bool = false,
        listener: ImportListener = .silent
    ) {
        self.feed = feed
        self.original = original
        self.isDryRun = isDryRun
        self.skipsRefused = skipsRefused
        self.listener = listener
    }

    /// - Throws: `Refusal.forbidden`; `.invalid` with the refused records when one of them stops the import; what the
    ///   feed throws of the file as a whole.
    package func perform(by viewer: Viewer, in world: World) throws -> ImportReport {
        try requireInstance(viewer)
        let teller = ImportTeller(listener)
        return try world.attempt(by: viewer, keepingIf: { _ in !isDryRun }) { transaction in
            teller.restart()
            var run = ImportRun(self, transaction, teller)
            return try run.perform()
        }
    }
}

/// A file as received, with what the list of imports says of it.
package struct ImportOriginal: Sendable {
    let bytes: [UInt8]
    let name: String?
    let type: String

    /// - Parameters:
    ///   - name: without its folder.
    ///   - type: media type, "text/csv".
    package init(_ bytes: [UInt8], name: String? = nil, type: String = "application/json") {
        self.bytes = bytes
        self.name = name
        self.type = type
    }
}
