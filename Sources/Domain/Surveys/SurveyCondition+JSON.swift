extension SurveyCondition {
    /// As it stands in the file of a questionnaire.
    package var json: JSON {
        switch self {
        case .answered(let code): Self.object(("answered", .string(code)))
        case .chosen(let code, let among): Self.object(("chosen", .string(code)), ("among", Self.texts(among)))
        case .marked(let code, let row, let among):
            Self.object(("marked", .string(code)), ("row", .string(row)), ("among", Self.texts(among)))
        case .missing(let code, let kind): Self.object(("missing", .string(code)), ("kind", .string(kind.rawValue)))
        case .count(let code, let comparison, let number):
            Self.object(
                ("count", .string(code)), ("is", .string(comparison.rawValue)), ("value", .string(String(number))))
        case .number(let code, let comparison, let number):
            Self.object(
                ("number", .string(code)), ("is", .string(comparison.rawValue)), ("value", .string(number.text)))
        case .date(let code, let comparison, let date):
            Self.object(("date", .string(code)), ("is", .string(comparison.rawValue)), ("value", .string(date.iso)))
        case .all(let parts): Self.object(("all", .array(parts.map(\.json))))
        case .any(let parts): Self.object(("any", .array(parts.map(\.json))))
        case .not(let part): Self.object(("not", part.json))
        }
    }

    private static func object(_ members: (String, JSON)...) -> JSON {
        .object(members.map { JSON.Member($0.0, $0.1) })
    }

    private static func texts(_ codes: [String]) -> JSON { .array(codes.map(JSON.string)) }
}
