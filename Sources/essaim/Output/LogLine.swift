internal import Domain
internal import HTTP
internal import Routes
internal import Site
internal import Texts

/// The line that one request leaves in the log: no address, no query, nothing of the visitor, no key.
enum LogLine {
    /// "2026-11-20T10:31:01Z 94fc8c3533a747dd GET /pratiques 200 15131B 14505us"
    static func text(_ entry: AccessEntry, at microseconds: Int64) -> String {
        "\(UTCMoment.text(microseconds)) \(entry.id) \(entry.method) \(Route.logged(entry.path)) \(entry.status) \(entry.bytes)B "
            + "\(entry.microseconds)us"
    }

    /// "2026-11-20T10:31:01Z pages 1204 kept 388 made 97 held 3180544B", when the site stops.
    static func text(_ counts: PageCounts, at microseconds: Int64) -> String {
        "\(UTCMoment.text(microseconds)) pages \(counts.hits) kept \(counts.misses) made \(counts.pages) held "
            + "\(counts.bytes)B"
    }

    /// A fault behind a 500: its reference, and what happened, without data.
    static func fault(_ reference: String, _ error: any Error, at microseconds: Int64) -> String {
        "\(UTCMoment.text(microseconds)) \(reference) fault \(String(reflecting: error))"
    }
}
