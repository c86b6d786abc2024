internal import Acts
internal import Domain
internal import Exchange

/// A practices file on its way to the act that imports it.
struct PracticesImport {
    private var feed: any PracticeFeed
    private let original: ImportOriginal
    var skipsRefused = false

    /// The documentary sheets that come with the program, a file after the other.
    static func demonstrations(_ vocabularies: Vocabularies) throws -> [PracticesImport] {
        try [EmbeddedData.fichesJSON, EmbeddedData.practices2JSON, EmbeddedData.practices3JSON].map { text in
            let bytes = Array(text.utf8)
            return PracticesImport(
                feed: try PracticeFeeds.json(bytes, vocabularies: vocabularies), original: ImportOriginal(bytes))
        }
    }

    /// - Parameter path: where the bytes are: a table is read from its file.
    init(original: [UInt8], path: String, vocabularies: Vocabularies) throws {
        feed = try PracticeFeeds.open(original, path: path, vocabularies: vocabularies)
        let name = path.split(separator: "/").last.map(String.init)
        self.original = ImportOriginal(original, name: name, type: feed.mediaType)
    }

    /// The sheets of the fictional département.
    ///
    /// - Parameter path: of the table that comes with the program, written where it can be read.
    init(territoryTable path: String, vocabularies: Vocabularies) throws {
        let document = Demonstration.document
        feed = try PracticeTableFeed(
            path: path, document: document, namespace: document.code, vocabularies: vocabularies)
        original = ImportOriginal(
            Array(EmbeddedData.demoAubrelleCSV.utf8), name: "aubrelle.csv", type: feed.mediaType)
    }

    var namespace: String { feed.namespace }

    private init(feed: any PracticeFeed, original: ImportOriginal) {
        self.feed = feed
        self.original = original
    }

    /// Cites another publication than the file does, or none; knows its title when the instance does.
    mutating func cite(_ source: String?, namespace: String?, in world: World) throws {
        if source == nil && namespace == nil { return }
        let document = try source.map { code in
            try ReadPublication(code).perform(by: .instanceOperator, in: world)
                ?? SourceDocument(
                    code: code, title: code, publisher: "", year: nil, address: nil,
                    locatorUnit: feed.document.locatorUnit)
        }
        feed = RenamedFeed(feed, document: document, namespace: namespace)
    }

    func perform(
        in world: World, isDryRun: Bool, listener: ImportListener = .silent
    ) throws -> ImportReport {
        try ImportPractices(
            feed, original: original, isDryRun: isDryRun, skipsRefused: skipsRefused, listener: listener
        ).perform(by: .instanceOperator, in: world)
    }
}
