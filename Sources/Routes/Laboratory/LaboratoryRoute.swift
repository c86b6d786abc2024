/// The methods that anybody may try on a file of their own.
package enum LaboratoryMethod: String, Sendable, CaseIterable {
    case opinion = "carte-des-avis"
    case panel = "tirage-au-sort"
    case budget = "budget-partage"
    case ballots = "bulletins"
    case verbatims = "paroles"
}

/// Addresses where methods of deciding together are tried: a file is given, the result is seen, nothing is kept.
package enum LaboratoryRoute: Sendable, Equatable {
    case methods
    /// - Parameter example: the way of counting whose example is shown; "" for the first one.
    case method(LaboratoryMethod, example: String? = nil)
    /// One of the files that examples are made from.
    case file(LaboratoryMethod, name: String)

    /// Bytes of a form with its files.
    package static let limit = 4 << 20
    private static let example = "exemple"

    package var path: String {
        switch self {
        case .methods: "/laboratoire"
        case .method(let method, let example):
            "/laboratoire/\(method.rawValue)\(example.map { "?\(Self.example)=\(PathText.encoded($0))" } ?? "")"
        case .file(let method, let name): "/laboratoire/\(method.rawValue)/\(PathText.encoded(name))"
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.first == "laboratoire" else { return nil }
        if segments.count == 1 {
            self = .methods
            return
        }
        guard let method = LaboratoryMethod(rawValue: segments[1]) else { return nil }
        switch segments.count {
        case 2: self = .method(method, example: query.first { $0.name == Self.example }?.value)
        case 3 where !segments[2].isEmpty: self = .file(method, name: segments[2])
        default: return nil
        }
    }

    package static let examples: [LaboratoryRoute] = [
        .methods, .method(.opinion), .file(.opinion, name: "votes.csv"),
    ]

    var entry: RouteEntry {
        switch self {
        case .methods: Route.page("laboratory", "/laboratoire")
        case .method: Route.page("laboratory-method", "/laboratoire/:method", form: Self.limit)
        case .file: Route.page("laboratory-file", "/laboratoire/:method/:file")
        }
    }
}
