/// Addresses of the pictures and documents of a sheet, and of those who sign it.
package enum FilesRoute: Sendable, Equatable {
    /// Those of the sheet, and one more.
    case list(slug: String)
    /// What is said of one, and what the persons on it agreed to.
    case file(slug: String, id: Int64)
    /// The form to print, on which a person agrees.
    case paper(slug: String, id: Int64)
    /// The file itself; of a picture, also small.
    case bytes(slug: String, id: Int64, isSmall: Bool)
    case cosigners(slug: String)

    /// Bytes of all the files that are sent at once.
    package static let limit = 16 << 20

    package var path: String {
        switch self {
        case .list(let slug): "/pratiques/\(PathText.encoded(slug))/photos-et-documents"
        case .file(let slug, let id): "/pratiques/\(PathText.encoded(slug))/photos-et-documents/\(id)"
        case .paper(let slug, let id): "/pratiques/\(PathText.encoded(slug))/photos-et-documents/\(id)/accord"
        case .bytes(let slug, let id, let isSmall):
            "/pratiques/\(PathText.encoded(slug))/\(isSmall ? "vignettes" : "fichiers")/\(id)"
        case .cosigners(let slug): "/pratiques/\(PathText.encoded(slug))/cosignataires"
        }
    }

    init?(_ segments: [String]) {
        guard (3...5).contains(segments.count), segments[0] == "pratiques", !segments[1].isEmpty else { return nil }
        let slug = segments[1]
        let id =
            segments.count > 3 ? Int64(segments[3]).flatMap { String($0) == segments[3] && $0 > 0 ? $0 : nil } : nil
        switch (segments[2], segments.count, id) {
        case ("photos-et-documents", 3, _): self = .list(slug: slug)
        case ("cosignataires", 3, _): self = .cosigners(slug: slug)
        case ("photos-et-documents", 4, let id?): self = .file(slug: slug, id: id)
        case ("fichiers", 4, let id?): self = .bytes(slug: slug, id: id, isSmall: false)
        case ("vignettes", 4, let id?): self = .bytes(slug: slug, id: id, isSmall: true)
        case ("photos-et-documents", 5, let id?) where segments[4] == "accord": self = .paper(slug: slug, id: id)
        default: return nil
        }
    }

    package static let examples: [FilesRoute] = [
        .list(slug: "exemple"), .file(slug: "exemple", id: 1), .paper(slug: "exemple", id: 1),
        .bytes(slug: "exemple", id: 1, isSmall: false), .bytes(slug: "exemple", id: 1, isSmall: true),
        .cosigners(slug: "exemple"),
    ]

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("files", "/pratiques/:slug/photos-et-documents", form: Self.limit)
        case .file: Route.page("file", "/pratiques/:slug/photos-et-documents/:id", form: 16_384)
        case .paper: Route.page("agreement-paper", "/pratiques/:slug/photos-et-documents/:id/accord")
        case .bytes(_, _, false): Route.page("file-bytes", "/pratiques/:slug/fichiers/:id")
        case .bytes(_, _, true): Route.page("file-small", "/pratiques/:slug/vignettes/:id")
        case .cosigners: Route.page("cosigners", "/pratiques/:slug/cosignataires", form: 8_192)
        }
    }
}
