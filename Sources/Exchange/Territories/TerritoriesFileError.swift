package import Domain

/// Why a table is no official list of places.
package enum TerritoriesFileError: Error, Sendable, Equatable {
    /// No line among the first names the columns of a known list; those that were found.
    case unknownHeader(found: [String])
    /// The list is recognised, one of its columns is not there.
    case missingColumn(String, nearest: String?, shape: TerritoryRoll.Shape)
    case noPlaces
}
