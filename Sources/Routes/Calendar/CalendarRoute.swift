package import Domain

/// Addresses of the months of social development and of what happens in them.
package enum CalendarRoute: Sendable, Equatable {
    case months
    case newMonth
    case month(MonthRoute)
    /// For calendars of other programs.
    case monthFile(slug: String)
    case editMonth(slug: String)
    case propose(slug: String)
    case event(id: Int64)
    case eventFile(id: Int64)
    case editEvent(id: Int64)
    case decision(id: Int64)
    case cancellation(id: Int64)

    private static let suffix = ".ics"

    package var path: String {
        switch self {
        case .months: "/mois"
        case .newMonth: "/mois/\(Month.reserved)"
        case .month(let month): "/mois/\(PathText.encoded(month.slug))\(month.query)"
        case .monthFile(let slug): "/mois/\(PathText.encoded(slug))\(Self.suffix)"
        case .editMonth(let slug): "/mois/\(PathText.encoded(slug))/modifier"
        case .propose(let slug): "/mois/\(PathText.encoded(slug))/proposer"
        case .event(let id): "/rendez-vous/\(id)"
        case .eventFile(let id): "/rendez-vous/\(id)\(Self.suffix)"
        case .editEvent(let id): "/rendez-vous/\(id)/modifier"
        case .decision(let id): "/rendez-vous/\(id)/decision"
        case .cancellation(let id): "/rendez-vous/\(id)/annulation"
        }
    }

    init?(_ segments: [String], _ query: [(name: String, value: String)]) {
        guard let first = segments.first, first == "mois" || first == "rendez-vous" else { return nil }
        if segments == ["mois"] {
            self = .months
            return
        }
        guard 2...3 ~= segments.count, !segments[1].isEmpty else { return nil }
        let part = segments.count == 3 ? segments[2] : nil
        let found = first == "mois" ? Self.month(segments[1], part, query) : Self.event(segments[1], part)
        guard let found else { return nil }
        self = found
    }

    private static func month(
        _ name: String, _ part: String?, _ query: [(name: String, value: String)]
    ) -> CalendarRoute? {
        switch part {
        case nil where name == Month.reserved: return .newMonth
        case nil:
            guard let slug = file(name) else { return .month(MonthRoute(name, query)) }
            return slug.isEmpty ? nil : .monthFile(slug: slug)
        case "modifier": return .editMonth(slug: name)
        case "proposer": return .propose(slug: name)
        default: return nil
        }
    }

    private static func event(_ name: String, _ part: String?) -> CalendarRoute? {
        let file = file(name)
        let digits = file ?? name
        guard let id = Int64(digits), id > 0, String(id) == digits, file == nil || part == nil else { return nil }
        switch part {
        case nil: return file == nil ? .event(id: id) : .eventFile(id: id)
        case "modifier": return .editEvent(id: id)
        case "decision": return .decision(id: id)
        case "annulation": return .cancellation(id: id)
        default: return nil
        }
    }

    /// What a file is named after; nil for what is no file.
    private static func file(_ name: String) -> String? {
        name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : nil
    }

    package static let examples: [CalendarRoute] = [
        .months, .newMonth, .month(MonthRoute("exemple")), .monthFile(slug: "exemple"), .editMonth(slug: "exemple"),
        .propose(slug: "exemple"), .event(id: 1), .eventFile(id: 1), .editEvent(id: 1), .decision(id: 1),
        .cancellation(id: 1),
    ]

    var entry: RouteEntry {
        switch self {
        case .months: Route.page("months", "/mois")
        case .newMonth: Route.page("month-new", "/mois/nouveau", form: 32_768)
        case .month: Route.page("month", "/mois/:slug")
        case .monthFile: Route.page("month-file", "/mois/:slug.ics")
        case .editMonth: Route.page("month-edit", "/mois/:slug/modifier", form: 32_768)
        case .propose: Route.page("event-new", "/mois/:slug/proposer", form: 65_536)
        case .event: Route.page("event", "/rendez-vous/:id")
        case .eventFile: Route.page("event-file", "/rendez-vous/:id.ics")
        case .editEvent: Route.page("event-edit", "/rendez-vous/:id/modifier", form: 65_536)
        case .decision: Route.page("event-decision", "/rendez-vous/:id/decision", form: 8_192)
        case .cancellation: Route.page("event-cancellation", "/rendez-vous/:id/annulation", form: 8_192)
        }
    }
}

/// One edition, with what narrows its list.
package struct MonthRoute: Sendable, Equatable {
    package static let kindField = "genre"
    package static let placeField = "territoire"
    package var slug: String
    /// Nil for all.
    package var kind: Event.Kind?
    /// The address of a place; nil for all.
    package var place: String?

    package init(_ slug: String, kind: Event.Kind? = nil, place: String? = nil) {
        self.slug = slug
        self.kind = kind
        self.place = place
    }

    init(_ slug: String, _ query: [(name: String, value: String)]) {
        self.slug = slug
        kind = query.first { $0.name == Self.kindField }.flatMap { Event.Kind(rawValue: $0.value) }
        place = query.first { $0.name == Self.placeField && !$0.value.isEmpty }?.value
    }

    var query: String {
        var parameters: [(name: String, value: String)] = []
        if let kind { parameters.append((Self.kindField, kind.rawValue)) }
        if let place { parameters.append((Self.placeField, place)) }
        return PathText.query(parameters)
    }
}
