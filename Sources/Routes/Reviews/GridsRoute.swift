/// Addresses of the grids that practices are read with.
package enum GridsRoute: Sendable, Equatable {
    case list
    /// - Parameter version: nil for the present one.
    case grid(code: String, version: Int?)
    /// To print, and to fill in by hand.
    case paper(code: String)
    case adapt(code: String)
    /// A team takes stock: answers stand in the address, and nowhere else.
    case selfCheck(slug: String?)

    package var path: String {
        switch self {
        case .list: "/grilles"
        case .grid(let code, let version):
            "/grilles/\(PathText.encoded(code))" + (version.map { "?version=\($0)" } ?? "")
        case .paper(let code): "/grilles/\(PathText.encoded(code))/papier"
        case .adapt(let code): "/grilles/\(PathText.encoded(code))/adapter"
        case .selfCheck(let slug): "/faire-le-point" + (slug.map { "?fiche=\(PathText.encoded($0))" } ?? "")
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        if segments == ["faire-le-point"] {
            self = .selfCheck(slug: query.first { $0.name == "fiche" }.map(\.value).flatMap { $0.isEmpty ? nil : $0 })
            return
        }
        guard segments.first == "grilles", segments.count <= 3 else { return nil }
        if segments.count == 1 {
            self = .list
            return
        }
        let code = segments[1]
        if code.isEmpty { return nil }
        switch segments.count == 3 ? segments[2] : nil {
        case nil:
            let version = query.first { $0.name == "version" }.flatMap { Int($0.value) }.flatMap { $0 > 0 ? $0 : nil }
            self = .grid(code: code, version: version)
        case "papier": self = .paper(code: code)
        case "adapter": self = .adapt(code: code)
        default: return nil
        }
    }

    package static let examples: [GridsRoute] = [
        .list, .grid(code: "exemple", version: nil), .paper(code: "exemple"), .adapt(code: "exemple"),
        .selfCheck(slug: nil),
    ]

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("grids", "/grilles")
        case .grid: Route.page("grid", "/grilles/:code")
        case .paper: Route.page("grid-paper", "/grilles/:code/papier")
        case .adapt: Route.page("grid-adapt", "/grilles/:code/adapter", form: 262_144)
        case .selfCheck: Route.page("self-check", "/faire-le-point")
        }
    }
}
