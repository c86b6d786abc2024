internal import SQL

extension SearchStore {
    /// Makes sure that no file of the database holds a term that no document has any more: an index forgets deleted
    /// terms only when its parts are merged.
    package func purge() throws {
        guard connection.dialect.parts(of: "search_text") != nil else { return }
        // The end of what is written before a savepoint is written down with it, as a part of its own.
        try connection.savepoint {
            var isFirst = true
            while try parts() > 1 {
                if let step = connection.dialect.purging("search_text", isFirst: isFirst) {
                    try connection.execute(step)
                }
                isFirst = false
            }
        }
    }

    private func parts() throws -> Int {
        guard let count = connection.dialect.parts(of: "search_text") else { return 0 }
        return try connection.first(count) { try $0.int(0) } ?? 0
    }
}
