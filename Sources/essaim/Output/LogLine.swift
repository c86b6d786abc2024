internal import Domain
internal import HTTP
internal import Routes
internal import SQL
internal import Site
internal import Texts

/// The line that one request leaves in the log: no address, no query, nothing of the visitor, no key.
struct LogLine: Sendable {
    enum Format: String, Sendable, CaseIterable {
        /// For people.
        case text
        /// One object a line, for a program that collects logs.
        case json
    }

    private let format: Format

    init(_ format: Format) { self.format = format }

    /// "2026-11-20T10:31:01Z 94fc8c3533a747dd GET /pratiques 200 15131B 14505us"
    func text(_ entry: AccessEntry, at microseconds: Int64) -> String {
        let (time, path) = (UTCMoment.text(microseconds), Route.logged(entry.path))
        switch format {
        case .text:
            return "\(time) \(entry.id) \(entry.method) \(path) \(entry.status) \(entry.bytes)B \(entry.microseconds)us"
        case .json:
            return Self.object(
                "request", time,
                [
                    ("id", .string(entry.id)), ("method", .string(entry.method)), ("path", .string(path)),
                    ("status", .integer(Int64(entry.status))), ("bytes", .integer(Int64(entry.bytes))),
                    ("microseconds", .integer(Int64(entry.microseconds))),
                ])
        }
    }

    /// "2026-11-20T10:31:01Z pages 1204 kept 388 made 97 held 3180544B", when the site stops.
    func text(_ counts: PageCounts, at microseconds: Int64) -> String {
        let time = UTCMoment.text(microseconds)
        switch format {
        case .text:
            return "\(time) pages \(counts.hits) kept \(counts.misses) made \(counts.pages) held \(counts.bytes)B"
        case .json:
            return Self.object(
                "pages", time,
                [
                    ("kept", .integer(Int64(counts.hits))), ("made", .integer(Int64(counts.misses))),
                    ("pages", .integer(Int64(counts.pages))), ("bytes", .integer(Int64(counts.bytes))),
                ])
        }
    }

    /// "2026-11-20T10:31:01Z slow 812345us SELECT id FROM practice WHERE slug = ?": what was put in is not known here.
    func slow(_ slow: WatchedDatabase.Slow, at microseconds: Int64) -> String {
        let time = UTCMoment.text(microseconds)
        switch format {
        case .text: return "\(time) slow \(slow.microseconds)us \(slow.text)"
        case .json:
            return Self.object(
                "slow", time, [("microseconds", .integer(Int64(slow.microseconds))), ("statement", .string(slow.text))])
        }
    }

    /// A fault behind a 500: its reference, and what happened, without data.
    func fault(_ reference: String, _ error: any Error, at microseconds: Int64) -> String {
        let time = UTCMoment.text(microseconds)
        switch format {
        case .text: return "\(time) \(reference) fault \(String(reflecting: error))"
        case .json:
            return Self.object(
                "fault", time, [("id", .string(reference)), ("error", .string(String(reflecting: error)))])
        }
    }

    private static func object(_ event: String, _ time: String, _ members: [(String, JSON)]) -> String {
        let all = [("time", JSON.string(time)), ("event", .string(event))] + members
        return String(decoding: JSON.object(all.map { JSON.Member($0, $1) }).encoded(), as: UTF8.self)
    }
}
