/// Addresses of what is kept about somebody: to read, to take away, to erase.
package enum OwnDataRoute: Sendable, Equatable {
    case overview
    /// All of it as a file.
    case file
    /// Lines of the log; those before `before`.
    case journal(before: Int64?)
    case erasure
    /// Tokens of programs.
    case tokens

    package var path: String {
        switch self {
        case .overview: "/mon-compte/donnees"
        case .file: "/mon-compte/donnees.json"
        case .journal(let before): "/mon-compte/journal" + (before.map { "?avant=\($0)" } ?? "")
        case .erasure: "/mon-compte/suppression"
        case .tokens: "/mon-compte/jetons"
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.count == 2, segments[0] == "mon-compte" else { return nil }
        switch segments[1] {
        case "donnees": self = .overview
        case "donnees.json": self = .file
        case "journal":
            self = .journal(before: query.first { $0.name == "avant" }.flatMap { Int64($0.value) })
        case "suppression": self = .erasure
        case "jetons": self = .tokens
        default: return nil
        }
    }

    var entry: RouteEntry {
        switch self {
        case .overview: Route.page("own-data", "/mon-compte/donnees")
        case .file: Route.page("own-data-file", "/mon-compte/donnees.json")
        case .journal: Route.page("own-journal", "/mon-compte/journal")
        case .erasure: Route.page("account-erasure", "/mon-compte/suppression", form: 4_096)
        case .tokens: Route.page("own-tokens", "/mon-compte/jetons", form: 4_096)
        }
    }
}
