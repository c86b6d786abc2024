/// A sheet as a file to take away: its path with the suffix of the format.
package struct SheetFileRoute: Sendable, Equatable {
    /// The raw value is the suffix.
    package enum Format: String, Sendable, CaseIterable {
        case pdf
        case markdown = "md"
        case json, csv
        /// A citation for reference managers.
        case ris
        /// schema.org as JSON-LD.
        case linkedData = "jsonld"
        case dublinCore = "dc.xml"
    }

    package var slug: String
    package var format: Format

    package init(_ slug: String, _ format: Format) {
        self.slug = slug
        self.format = format
    }

    /// The file at a name under the list of practices, nil when it ends with no format.
    init?(name: String) {
        guard name.utf8.contains(UInt8(ascii: ".")) else { return nil }
        let formats = Format.allCases.filter { name.hasSuffix(".\($0.rawValue)") && name.count > $0.rawValue.count + 1 }
        guard let format = formats.max(by: { $0.rawValue.count < $1.rawValue.count }) else { return nil }
        self.init(String(name.dropLast(format.rawValue.count + 1)), format)
    }

    var path: String { "/pratiques/\(PathText.encoded(slug)).\(format.rawValue)" }
}
