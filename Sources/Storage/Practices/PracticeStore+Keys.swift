internal import SQL

/// The keys by which imports find practices again.
extension PracticeStore {
    /// The first key of each practice with its namespace, "hcts-2021:1A"; practices that have none are left out.
    package func keys(of practices: [Int64]) throws -> [Int64: String] {
        var keys: [Int64: String] = [:]
        try connection.each(
            """
            SELECT practice, namespace, key FROM external_key WHERE practice \(anyOf: practices)
            ORDER BY namespace, key
            """
        ) { row in
            let practice = try row.integer(0)
            if keys[practice] == nil { keys[practice] = "\(try row.text(1)):\(try row.text(2))" }
        }
        return keys
    }

    /// Where the keys of a practice are from.
    package func namespaces(of practice: Int64) throws -> [String] {
        try connection.query(
            "SELECT DISTINCT namespace FROM external_key WHERE practice = \(practice) ORDER BY namespace"
        ) { try $0.text(0) }
    }
}
