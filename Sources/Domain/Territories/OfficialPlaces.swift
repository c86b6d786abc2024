/// The official places that come with the program: regions of today and of before 2016, départements, overseas
/// collectivities, with hexagons and land borders.
package struct OfficialPlaces: Sendable, Equatable {
    package let version: Int
    /// Where the list comes from, shown to whoever asks.
    package let source: String
    package let places: [OfficialPlace]

    /// Those of the program; empty only if the file is damaged, which the tests exclude.
    package static let shipped: OfficialPlaces =
        (try? parse(tsv: EmbeddedData.territoriesTSV)) ?? OfficialPlaces(version: 0, source: "", places: [])

    private static let header = "kind\tcode\tname\tparent\tcolumn\trow\tneighbours"

    /// Reads tab-separated kind, code, name, code of the region, column and row of the hexagon, and codes of the
    /// neighbours; `#territories VERSION SOURCE` on the second line, any other line that begins with `#` is a comment.
    package static func parse(tsv: String) throws(OfficialPlacesError) -> OfficialPlaces {
        let lines = tsv.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first.map(String.init) == header else { throw .header }
        let declared = (lines.dropFirst().first ?? "").split(separator: " ", maxSplits: 2)
        guard declared.count == 3, declared[0] == "#territories", let version = Int(declared[1]) else {
            throw .declaration
        }
        var places: [OfficialPlace] = []
        var seen: Set<OfficialKey> = []
        for (index, line) in lines.enumerated().dropFirst(2) where !line.isEmpty && !line.hasPrefix("#") {
            let place = try place(line, at: index + 1)
            guard seen.insert(place.key).inserted else { throw .duplicate(place.code, line: index + 1) }
            for parent in place.parents where !seen.contains(parent) {
                throw .unknownParent(parent.code, line: index + 1)
            }
            places.append(place)
        }
        return OfficialPlaces(version: version, source: String(declared[2]), places: places)
    }

    private static func place(_ line: Substring, at number: Int) throws(OfficialPlacesError) -> OfficialPlace {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 7 else { throw .columns(line: number, found: cells.count) }
        guard !cells[0].isEmpty, !cells[1].isEmpty, !cells[2].isEmpty else { throw .emptyCell(line: number) }
        var hexagon: HexagonCell?
        if !cells[4].isEmpty {
            guard let column = Int(cells[4]), let row = Int(cells[5]) else { throw .hexagon(line: number) }
            hexagon = HexagonCell(column: column, row: row)
        }
        return OfficialPlace(
            kind: cells[0], code: cells[1], name: cells[2],
            departement: Territory.mappedKinds.contains(cells[0]) ? cells[1] : nil,
            parents: cells[3].isEmpty ? [] : [OfficialKey(kind: "region", code: cells[3])], hexagon: hexagon,
            neighbours: cells[6].split(separator: " ").map(String.init))
    }
}

/// What is wrong with a file of official places; `line` counts from 1.
package enum OfficialPlacesError: Error, Sendable, Equatable {
    /// The first line does not name the seven columns.
    case header
    /// The second line does not say version and source.
    case declaration
    case columns(line: Int, found: Int)
    case emptyCell(line: Int)
    case hexagon(line: Int)
    case duplicate(String, line: Int)
    /// Regions stand before what lies in them.
    case unknownParent(String, line: Int)
}
