/// Addresses of the yearly prizes.
package enum PrizesRoute: Sendable, Equatable {
    case list
    case new
    case prize(slug: String)
    case edit(slug: String)
    /// Where a sheet is put forward.
    case nominate(slug: String)
    /// What the jury reads of a candidate.
    ///
    /// - Parameter seat: of somebody without an account, whose reading is typed for them.
    case candidate(slug: String, id: Int64, seat: Int64? = nil)

    package var path: String {
        switch self {
        case .list: "/prix"
        case .new: "/prix/nouveau"
        case .prize(let slug): "/prix/\(PathText.encoded(slug))"
        case .edit(let slug): "/prix/\(PathText.encoded(slug))/modifier"
        case .nominate(let slug): "/prix/\(PathText.encoded(slug))/proposer"
        case .candidate(let slug, let id, let seat):
            "/prix/\(PathText.encoded(slug))/candidatures/\(id)\(seat.map { "?\(Self.seat)=\($0)" } ?? "")"
        }
    }

    private static let seat = "siege"

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard segments.first == "prix", segments.allSatisfy({ !$0.isEmpty }) else { return nil }
        switch (segments.count, segments.dropFirst(2).first) {
        case (1, _): self = .list
        case (2, _): self = segments[1] == "nouveau" ? .new : .prize(slug: segments[1])
        case (3, "modifier"): self = .edit(slug: segments[1])
        case (3, "proposer"): self = .nominate(slug: segments[1])
        case (4, "candidatures"):
            guard let id = Int64(segments[3]), id > 0, String(id) == segments[3] else { return nil }
            let seat = query.first { $0.name == Self.seat }.flatMap { Int64($0.value) }
            self = .candidate(slug: segments[1], id: id, seat: seat)
        default: return nil
        }
    }

    package static let examples: [PrizesRoute] = [
        .list, .new, .prize(slug: "exemple"), .edit(slug: "exemple"), .nominate(slug: "exemple"),
        .candidate(slug: "exemple", id: 1),
    ]

    var entry: RouteEntry {
        switch self {
        case .list: Route.page("prizes", "/prix")
        case .new: Route.page("prize-new", "/prix/nouveau", form: 49_152)
        case .prize: Route.page("prize", "/prix/:slug", form: 49_152)
        case .edit: Route.page("prize-edit", "/prix/:slug/modifier", form: 49_152)
        case .nominate: Route.page("prize-nominate", "/prix/:slug/proposer", form: 32_768)
        // Sixty criteria with their arguments, each letter perhaps written as nine bytes.
        case .candidate: Route.page("prize-candidate", "/prix/:slug/candidatures/:id", form: 1_048_576)
        }
    }
}
