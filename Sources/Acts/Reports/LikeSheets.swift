internal import Domain
internal import French
internal import SQL
internal import Storage

/// Finds the sheets nearest to what somebody wrote, by its words.
struct LikeSheets {
    static let limit = 3
    /// Of the answer about the need and of the one about what is done: a search takes twelve words.
    private static let wordsOfEach = 6
    private static let shortest = 3
    private static let fields = ["territory", "years", "bearer", "description", "problem"]
    private let connection: any Connection
    private let viewer: Viewer
    private let world: World

    init(_ connection: any Connection, _ viewer: Viewer, _ world: World) {
        self.connection = connection
        self.viewer = viewer
        self.world = world
    }

    func find(_ entry: ReportEntry) throws -> [FoundSheet] {
        let words = Self.words(entry[.need]) + Self.words(entry[.what])
        if words.isEmpty { return [] }
        let search = SheetSearch(words: words.joined(separator: " ") + " ")
        let found = try SheetFinder(connection, viewer, world).find(search)
        return try FoundSheets(connection, viewer, world).read(
            found.page(offset: 0, limit: Self.limit), fields: Self.fields)
    }

    /// Without words of one or two letters and signs, which mean something else in a search.
    private static func words(_ text: String) -> [String] {
        var seen: Set<String> = []
        let all = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let plain = all.filter { $0.count >= shortest && $0 != "OU" && seen.insert($0.lowercased()).inserted }
        let telling = plain.filter { !French.words(of: $0, keepingStopWords: false).isEmpty }
        return Array(telling.prefix(wordsOfEach))
    }
}
