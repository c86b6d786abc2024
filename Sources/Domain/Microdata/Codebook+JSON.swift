/// The codebook as JSON: what is empty or usual is left out, members are in one order; `CodebookReader` reads it back.
extension Codebook {
    package static let format = "essaim-codebook"

    package var json: JSON {
        .members(
            .init("format", .string(Self.format)), .init("version", .integer(1)), .init("code", .string(code)),
            .init("title", title.json), .texts("languages", languages), .text("questionnaire", version),
            .labels("universe", universe), since.map { .init("since", .string($0.iso)) },
            until.map { .init("until", .string($0.iso)) }, .texts("producers", producers),
            .text("licence", licence), .labels("disclaimer", disclaimer),
            isSynthetic ? .init("synthetic", .bool(true)) : nil, .init("levels", .array(levels.map(\.json))),
            groups.isEmpty ? nil : .init("groups", .array(groups.map(\.json))),
            .init("variables", .array(variables.map(\.json))))
    }
}

extension Codebook.Level {
    fileprivate var json: JSON {
        .members(.init("code", .string(code)), .init("label", label.json), .text("parent", parent ?? ""))
    }
}

extension Codebook.Group {
    fileprivate var json: JSON {
        .members(
            .init("code", .string(code)), .init("kind", .string(kind.rawValue)), .init("label", label.json),
            .labels("question", question), .labels("base", base))
    }
}

extension Variable {
    fileprivate var json: JSON {
        .members(
            .init("code", .string(code)), .init("kind", .string(kind.rawValue)), .init("label", label.json),
            .labels("question", question), .labels("base", base),
            role == .answer ? nil : .init("role", .string(role.rawValue)),
            level == Codebook.mainLevel ? nil : .init("level", .string(level)), .text("group", group ?? ""),
            .text("choice", choice ?? ""), values.isEmpty ? nil : .init("values", .array(values.map(\.json))),
            .init("missing", missing.json), .text("detailOf", detailOf ?? ""), .labels("unit", unit),
            decimals.map { .init("decimals", .integer(Int64($0))) },
            precision.map { .init("precision", .string($0.rawValue)) })
    }
}

extension Variable.Value {
    fileprivate var json: JSON {
        .members(
            .init("number", .integer(Int64(number))), .init("name", .string(name)), .init("label", label.json),
            weight.map { .init("weight", .number($0)) })
    }
}

extension MissingCodes {
    fileprivate var json: JSON {
        .object(Gap.missing.map { gap in .init(gap.name, .integer(Int64(code(of: gap) ?? 0))) })
    }
}

extension Labels {
    fileprivate var json: JSON { .object(entries.map { .init($0.language, .string($0.text)) }) }
}

extension JSON {
    fileprivate static func members(_ members: Member?...) -> JSON { .object(members.compactMap(\.self)) }
}

extension JSON.Member? {
    fileprivate static func text(_ name: String, _ text: String) -> JSON.Member? {
        text.isEmpty ? nil : JSON.Member(name, .string(text))
    }

    fileprivate static func labels(_ name: String, _ labels: Labels) -> JSON.Member? {
        labels.isEmpty ? nil : JSON.Member(name, labels.json)
    }

    fileprivate static func texts(_ name: String, _ texts: [String]) -> JSON.Member? {
        texts.isEmpty ? nil : JSON.Member(name, .array(texts.map(JSON.string)))
    }
}
