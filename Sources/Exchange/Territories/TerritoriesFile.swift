package import Domain

/// Reads the official lists of the INSEE: code officiel géographique (regions, départements, overseas collectivities,
/// communes) and the composition of groups of municipalities, in CSV, XLSX or ODS.
///
/// Which list it is, its header says; titles above the header are passed over.
package enum TerritoriesFile {
    /// Rows above the header, at most.
    private static let titles = 10

    /// - Throws: `TableError` or `TerritoriesFileError` when the file as a whole cannot be read.
    package static func read(_ table: TableFile) throws -> TerritoryRoll {
        var missing: TerritoriesFileError?
        var found: [String] = []
        for sheet in table.sheets {
            do {
                if let roll = try read(sheet, of: table, &found) { return roll }
            } catch let error as TerritoriesFileError {
                missing = missing ?? error
            }
        }
        throw missing ?? .unknownHeader(found: found)
    }

    private struct NoHeader: Error {}

    private static func read(
        _ sheet: String, of table: TableFile, _ found: inout [String]
    ) throws -> TerritoryRoll? {
        var reader: TerritoryRowReader?
        var rows = 0
        var first: [String] = []
        do {
            try table.rows(of: sheet) { row in
                if reader != nil {
                    reader?.read(row)
                    return
                }
                rows += 1
                if let columns = try TerritoryColumns(row.cells) { reader = TerritoryRowReader(columns) }
                if first.isEmpty { first = row.cells }
                if reader == nil && rows >= titles { throw NoHeader() }
            }
        } catch is NoHeader {}
        if found.isEmpty { found = Array(first.prefix(12)) }
        guard let roll = reader?.finished() else { return nil }
        if roll.entries.isEmpty && roll.refusals.isEmpty { throw TerritoriesFileError.noPlaces }
        return roll
    }
}
