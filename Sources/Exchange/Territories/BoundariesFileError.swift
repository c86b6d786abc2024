package import Domain

/// Why a file is no collection of outlines; offsets count bytes from 0.
package enum BoundariesFileError: Error, Sendable, Equatable {
    case empty
    case tooBig(bytes: Int, limit: Int)
    case invalidJSON(JSONFault)
    /// No `"type": "FeatureCollection"` with an array `features`.
    case notACollection
    case noFeatures
    case tooManyFeatures(limit: Int)
    case tooManyPoints(limit: Int)
    /// Another system of coordinates than WGS 84.
    case otherCoordinates(String)
}
