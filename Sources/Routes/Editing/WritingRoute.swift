/// Addresses where a sheet is written section by section, compared with what it said, and published.
package enum WritingRoute: Sendable, Equatable {
    /// What is there, what is missing, what readers do not see yet.
    case sheet(slug: String)
    case section(slug: String, name: String)
    /// Who saved what; `section` nil for all.
    case history(slug: String, section: String?, page: Int)
    /// What one save changed; since `old`, or else since the save it began from.
    case revision(slug: String, id: Int64, old: Int64?)
    case publication(slug: String)

    /// The parameters of the history.
    package static let sectionField = "rubrique"
    package static let oldField = "depuis"

    package var path: String {
        switch self {
        case .sheet(let slug): "/pratiques/\(PathText.encoded(slug))/ecrire"
        case .section(let slug, let name): "/pratiques/\(PathText.encoded(slug))/ecrire/\(PathText.encoded(name))"
        case .history(let slug, let section, let page):
            "/pratiques/\(PathText.encoded(slug))/historique"
                + PathText.query(
                    (page > 1 ? [(name: "page", value: String(page))] : [])
                        + (section.map { [(name: Self.sectionField, value: $0)] } ?? []))
        case .revision(let slug, let id, let old):
            "/pratiques/\(PathText.encoded(slug))/historique/\(id)"
                + PathText.query(old.map { [(name: Self.oldField, value: String($0))] } ?? [])
        case .publication(let slug): "/pratiques/\(PathText.encoded(slug))/publication"
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.count >= 3, segments[0] == "pratiques", !segments[1].isEmpty else { return nil }
        let slug = segments[1]
        func value(_ name: String) -> String? { query.first { $0.name == name }?.value }
        switch Array(segments.dropFirst(2)) {
        case ["ecrire"]: self = .sheet(slug: slug)
        case ["publication"]: self = .publication(slug: slug)
        case ["historique"]:
            let section = value(Self.sectionField).flatMap { $0.isEmpty ? nil : $0 }
            self = .history(slug: slug, section: section, page: value("page").flatMap { Int($0) } ?? 1)
        default:
            guard segments.count == 4, !segments[3].isEmpty else { return nil }
            if segments[2] == "ecrire" {
                self = .section(slug: slug, name: segments[3])
            } else if segments[2] == "historique", let id = Int64(segments[3]), String(id) == segments[3], id > 0 {
                self = .revision(slug: slug, id: id, old: value(Self.oldField).flatMap { Int64($0) })
            } else {
                return nil
            }
        }
    }

    package static let examples: [WritingRoute] = [
        .sheet(slug: "exemple"), .section(slug: "exemple", name: "way"),
        .history(slug: "exemple", section: nil, page: 1), .revision(slug: "exemple", id: 1, old: nil),
        .publication(slug: "exemple"),
    ]

    var entry: RouteEntry {
        switch self {
        case .sheet: Route.page("writing", "/pratiques/:slug/ecrire", form: 8_192)
        case .section: Route.page("writing-section", "/pratiques/:slug/ecrire/:section", form: 1_048_576)
        case .history: Route.page("history", "/pratiques/:slug/historique")
        case .revision: Route.page("history-save", "/pratiques/:slug/historique/:id", form: 8_192)
        case .publication: Route.page("publication", "/pratiques/:slug/publication", form: 8_192)
        }
    }
}
