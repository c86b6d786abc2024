package import Domain

/// A list as a file to take away: the path of the list with the suffix of the format.
package struct ExportRoute: Sendable, Equatable {
    package enum Listing: Sendable, Equatable {
        case practices(SheetSearch)
        case methods, glossary, territories, organisations, groups, sources
        case vocabulary(String)
        /// The sheets of a collection, by its slug.
        case collection(String)
    }

    package enum Format: String, Sendable, CaseIterable {
        case csv, xlsx, json
    }

    package var listing: Listing
    package var format: Format

    package init(_ listing: Listing, _ format: Format) {
        self.listing = listing
        self.format = format
    }

    /// The export at a path whose last segment ends with a format, nil when there is none.
    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard let last = segments.last, last.utf8.contains(UInt8(ascii: ".")), let dot = last.lastIndex(of: "."),
            let format = Format(rawValue: String(last[last.index(after: dot)...]))
        else { return nil }
        let name = String(last[..<dot])
        if segments.count == 2, segments[0] == "vocabulaires", !name.isEmpty {
            self.init(.vocabulary(name), format)
            return
        }
        if segments.count == 2, segments[0] == "collections", !name.isEmpty {
            self.init(.collection(name), format)
            return
        }
        guard segments.count == 1, let listing = Self.listing(name, query) else { return nil }
        self.init(listing, format)
    }

    private static func listing(_ name: String, _ query: [(name: String, value: String)]) -> Listing? {
        switch name {
        case "pratiques": .practices(PracticesRoute(query).search)
        case "demarches": .methods
        case "glossaire": .glossary
        case "territoires": .territories
        case "structures": .organisations
        case "groupes": .groups
        case "sources": .sources
        default: nil
        }
    }

    var path: String {
        switch listing {
        case .practices(let search): "/pratiques.\(format)\(PathText.query(search.parameters))"
        case .methods: "/demarches.\(format)"
        case .glossary: "/glossaire.\(format)"
        case .territories: "/territoires.\(format)"
        case .organisations: "/structures.\(format)"
        case .groups: "/groupes.\(format)"
        case .sources: "/sources.\(format)"
        case .vocabulary(let code): "/vocabulaires/\(PathText.encoded(code)).\(format)"
        case .collection(let slug): "/collections/\(PathText.encoded(slug)).\(format)"
        }
    }
}
