package import Domain

/// What is new, for feed readers: of a search, or of a place.
package struct FeedRoute: Sendable, Equatable {
    package enum Subject: Sendable, Equatable {
        case search(SheetSearch)
        case territory(slug: String)
    }

    package enum Format: String, Sendable, CaseIterable {
        /// RFC 4287.
        case atom
        /// JSON Feed 1.1.
        case json = "feed.json"
    }

    package var subject: Subject
    package var format: Format

    /// A feed has an order of its own: that of the search is left out.
    package init(_ subject: Subject, _ format: Format) {
        self.subject = subject
        if case .search(var search) = subject {
            search.order = nil
            self.subject = .search(search)
        }
        self.format = format
    }

    /// The feed at a path whose last segment ends with a format, nil when there is none.
    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        // Most addresses are no files, and every request is read here.
        guard let last = segments.last, last.utf8.contains(UInt8(ascii: ".")),
            let format = Format.allCases.first(where: { last.hasSuffix(".\($0.rawValue)") })
        else { return nil }
        let name = String(last.dropLast(format.rawValue.count + 1))
        switch (segments.dropLast(), name) {
        case ([], "pratiques"): self.init(.search(PracticesRoute(query).search), format)
        case (["territoires"], let slug) where !slug.isEmpty: self.init(.territory(slug: slug), format)
        default: return nil
        }
    }

    var path: String {
        switch subject {
        case .search(let search): "/pratiques.\(format.rawValue)\(PathText.query(search.parameters))"
        case .territory(let slug): "/territoires/\(PathText.encoded(slug)).\(format.rawValue)"
        }
    }
}
