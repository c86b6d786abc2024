internal import Domain

/// The shapes that the description of the API names. What is not named may come: readers ignore it.
enum APISchemas {
    static var all: [JSON.Member] {
        APIOperation.Schema.allCases.map { .init($0.rawValue, schema($0)) }
    }

    static func schema(_ parameter: APIParameter) -> JSON {
        let one: JSON =
            switch parameter.kind {
            case .text: .object([.init("type", .string("string")), .init("maxLength", .integer(400))])
            case .sentence: bounded(400)
            case .code:
                .object([.init("type", .string("string")), .init("pattern", .string(APIParameters.codePattern))])
            case .integer(let range):
                .object([
                    .init("type", .string("integer")), .init("minimum", .integer(Int64(range.lowerBound))),
                    .init("maximum", .integer(Int64(range.upperBound))),
                ])
            case .oneOf(let choices):
                .object([.init("type", .string("string")), .init("enum", .array(choices.map(JSON.string)))])
            }
        return parameter.repeats ? list(one, least: 0, most: Int64(APIParameter.most)) : one
    }

    private static func schema(_ schema: APIOperation.Schema) -> JSON {
        switch schema {
        case .index: object(["name": text, "version": text, "openapi": text, "links": list(text)])
        case .anything: object([:])
        case .me:
            object([
                "member": text, "token": text, "name": text, "writes": boolean, "until": moment, "roles": list(text),
            ])
        case .practicePage:
            page(
                of: object([
                    "id": text, "slug": text, "title": text, "address": text, "matched": list(text),
                ]), more: ["unknown": list(text)])
        case .practice: object(["format": text, "version": integer, "title": text, "address": text])
        case .state: object(["id": text, "slug": text, "state": text])
        case .page: page(of: object([:]))
        case .collectionPage: page(of: object(["slug": text, "title": text, "sheets": integer]))
        case .collection: collection
        case .vocabularyPage: page(of: object(["code": text, "version": integer]))
        case .reason: object(["reason": bounded(400)], isClosed: true)
        case .problem: object(["type": text, "title": text, "status": integer, "instance": text])
        }
    }

    /// As docs/formats/collections.md describes it.
    private static var collection: JSON {
        let entry = object(["fiche": bounded(400), "pourquoi": bounded(400)], isClosed: true)
        return object(
            [
                "adresse": .object([
                    .init("type", .string("string")), .init("pattern", .string("^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")),
                    .init("maxLength", .integer(80)),
                ]), "titre": bounded(160), "introduction": list(bounded(1_500), most: 6), "choisie_par": bounded(160),
                "fiches": list(entry, most: 200),
            ],
            optional: [
                "accueil": .object([
                    .init("type", .array([.string("integer"), .string("null")])), .init("minimum", .integer(1)),
                    .init("maximum", .integer(99)),
                ])
            ], isClosed: true)
    }

    private static let text = JSON.object([.init("type", .string("string"))])
    private static let integer = JSON.object([.init("type", .string("integer"))])
    private static let boolean = JSON.object([.init("type", .string("boolean"))])
    private static let moment = JSON.object([
        .init("type", .string("string")), .init("format", .string("date-time")),
    ])

    /// A text with something in it.
    private static func bounded(_ limit: Int64) -> JSON {
        .object([
            .init("type", .string("string")), .init("minLength", .integer(1)), .init("maxLength", .integer(limit)),
            .init("pattern", .string("\\S")),
        ])
    }

    private static func list(_ element: JSON) -> JSON {
        .object([.init("type", .string("array")), .init("items", element)])
    }

    private static func list(_ element: JSON, least: Int64 = 1, most: Int64) -> JSON {
        .object([
            .init("type", .string("array")), .init("items", element), .init("minItems", .integer(least)),
            .init("maxItems", .integer(most)),
        ])
    }

    private static func page(of item: JSON, more: [String: JSON] = [:]) -> JSON {
        object(
            [
                "items": list(item), "total": integer, "page": integer, "size": integer, "pages": integer,
            ].merging(more) { first, _ in first })
    }

    private static func object(
        _ members: [String: JSON], optional: [String: JSON] = [:], isClosed: Bool = false
    ) -> JSON {
        let all = members.merging(optional) { first, _ in first }.sorted { $0.key < $1.key }
        var shape: [JSON.Member] = [
            .init("type", .string("object")), .init("properties", .object(all.map { .init($0.key, $0.value) })),
            .init("required", .array(members.keys.sorted().map(JSON.string))),
        ]
        if isClosed { shape.append(.init("additionalProperties", .bool(false))) }
        return .object(shape)
    }
}
