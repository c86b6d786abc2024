internal import SQL

/// What has changed since a reader last looked.
package struct RecordChanges: Sendable, Equatable {
    /// Practices whose text, readers, words or values may be others now.
    package fileprivate(set) var practices: Set<Int64> = []
    /// Everything else that changed: "vocabulary", "territories", "organisation"…
    package fileprivate(set) var others: Set<String> = []
    /// The number of the latest change, where to go on.
    package fileprivate(set) var latest: Int64

    package init(latest: Int64) { self.latest = latest }
}

extension LogStore {
    /// - Parameter last: the number of the latest change that the reader knows.
    package func changes(after last: Int64) throws -> RecordChanges {
        var changes = RecordChanges(latest: last)
        try connection.each("SELECT seq, kind, id FROM change WHERE seq > \(last) ORDER BY seq") { row in
            changes.latest = try row.integer(0)
            let kind = try row.text(1)
            if kind == "practice" { changes.practices.insert(try row.integer(2)) } else { changes.others.insert(kind) }
        }
        return changes
    }
}
