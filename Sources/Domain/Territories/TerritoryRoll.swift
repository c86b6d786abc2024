/// An official list of places once read: each with its line, what it is made of, and what could not be taken.
package struct TerritoryRoll: Sendable {
    /// What the list is about; the raw value names it in the log and in the sources.
    package enum Shape: String, Sendable, CaseIterable {
        case regions, departements, overseas = "collectivites-outre-mer"
        case municipalities = "communes", groups = "intercommunalites"
    }

    package struct Entry: Sendable, Equatable {
        package let place: OfficialPlace
        /// Line of the file, from 1.
        package let line: Int

        package init(place: OfficialPlace, line: Int) {
            self.place = place
            self.line = line
        }
    }

    package let shape: Shape
    /// What lies in something comes after what it lies in, when the list has both.
    package var entries: [Entry] = []
    /// Municipalities of each group, by code, with their lines.
    package var members: [String: [(code: String, line: Int)]] = [:]
    package var refusals: [TerritoryRefusal] = []
    /// Lines that are left out on purpose: delegated and associated municipalities, places in no group.
    package var skipped = 0

    package init(shape: Shape) { self.shape = shape }
}

/// One line or one shape that cannot be taken, with its place.
package struct TerritoryRefusal: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        case missing
        /// Not of the form that the column asks for; a spreadsheet may have dropped the zeros in front.
        case badCode(String, digits: Int)
        case unknownType(String)
        case duplicate(String, line: Int)
        case tooLong(limit: Int)
        case unknownPlace(String, nearest: String?)
        /// A group of municipalities names places that were not read yet.
        case noMunicipalities
        case badGeometry(JSONPath)
        /// Coordinates that are no degrees.
        case notDegrees
        case tooManyPoints(limit: Int)
        case noCode(known: [String])
        case more(Int)
    }

    /// "geometry.coordinates[0][3]".
    package typealias JSONPath = String

    /// Line of a table, number of a shape; 0 for the whole file.
    package let line: Int
    /// Column of a table, property of a shape.
    package let column: String
    package let reason: Reason

    package init(line: Int, column: String, reason: Reason) {
        self.line = line
        self.column = column
        self.reason = reason
    }
}
