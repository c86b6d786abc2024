internal import SQL

extension FileIndex {
    /// Forgets originals that a later import replaced: a source names the last one only.
    ///
    /// - Returns: how many.
    package func forgetReplaced(before moment: Int64) throws -> Int {
        try connection.execute(
            """
            DELETE FROM file WHERE created_at < \(moment) AND \(fragment: Self.isUnnamed)
            """)
    }
}
