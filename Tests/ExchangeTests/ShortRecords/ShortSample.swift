import Domain
import Exchange

/// The 114 short records that come with the program.
enum ShortSample {
    static let files = [EmbeddedData.practices2JSON, EmbeddedData.practices3JSON]

    static let records = files.flatMap { (try? JSON.parse(Array($0.utf8)))?.elements ?? [] }

    static func items() throws -> [FeedItem] { try read.get() }

    static func drafts() throws -> [PracticeDraft] {
        try items().compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
    }

    private static let read = Result {
        var items: [FeedItem] = []
        for file in files { try ShortFeed(Array(file.utf8)).read { items.append($0) } }
        return items
    }

    static func draft(_ title: String) throws -> PracticeDraft? { try drafts().first { $0.title == title } }

    /// What the program says of one record written by hand.
    static func items(_ json: String) throws -> [FeedItem] {
        var items: [FeedItem] = []
        try ShortFeed(Array("[\(json)]".utf8)).read { items.append($0) }
        return items
    }
}
