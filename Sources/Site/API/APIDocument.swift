internal import Domain
internal import HTTP
internal import Routes

/// The description of the API that it serves itself (OpenAPI 3.1), made from the table of operations.
struct APIDocument {
    /// Of the program.
    let version: String

    var json: JSON {
        .object([
            .init("openapi", .string("3.1.0")),
            .init(
                "info",
                .object([
                    .init("title", .string("Essaim")), .init("version", .string("1")),
                    .init(
                        "description",
                        .string(
                            "Practices of social development, for programs. Additions do not change the version: readers "
                                + "ignore members they do not know. Served by Essaim \(version).")),
                    .init(
                        "license",
                        .object([.init("name", .string("MPL-2.0")), .init("identifier", .string("MPL-2.0"))])),
                ])),
            .init("servers", .array([.object([.init("url", .string("/"))])])),
            .init("paths", .object(paths)),
            .init(
                "components",
                .object([
                    .init("schemas", .object(APISchemas.all)),
                    .init(
                        "securitySchemes",
                        .object([
                            .init(
                                "token",
                                .object([.init("type", .string("http")), .init("scheme", .string("bearer"))]))
                        ])),
                ])),
        ])
    }

    private var paths: [JSON.Member] {
        var patterns: [String] = []
        for operation in APIOperation.all where !patterns.contains(operation.route.pattern) {
            patterns.append(operation.route.pattern)
        }
        return patterns.map { pattern in
            let operations = APIOperation.all.filter { $0.route.pattern == pattern }
            return .init(
                pattern, .object(operations.map { .init($0.method.rawValue.lowercased(), Self.operation($0)) }))
        }
    }

    private static func operation(_ operation: APIOperation) -> JSON {
        let token = JSON.object([.init("token", .array([]))])
        let members: [JSON.Member?] = [
            .init("operationId", .string(operation.id)), .init("summary", .string(operation.about)),
            .init("security", .array(operation.needsToken ? [token] : [.object([]), token])),
            .init("parameters", .array(parameters(operation))),
            operation.body.map { body in
                .init(
                    "requestBody",
                    .object([.init("required", .bool(true)), .init("content", content("application/json", body))]))
            },
            .init("responses", .object(responses(operation))),
        ]
        return .object(members.compactMap { $0 })
    }

    private static func parameters(_ operation: APIOperation) -> [JSON] {
        let pattern = operation.route.pattern
        var found = pattern.split(separator: "/").filter { $0.hasPrefix("{") }.map { part in
            parameter(
                String(part.dropFirst().dropLast()), in: "path", isRequired: true, "Of the address of its page.",
                .object([.init("type", .string("string")), .init("pattern", .string(APIParameters.codePattern))]))
        }
        found += operation.parameters.map { one in
            parameter(one.name, in: "query", isRequired: one.isRequired, one.about, APISchemas.schema(one))
        }
        if operation.writes {
            found.append(
                parameter(
                    "Idempotency-Key", in: "header", isRequired: false,
                    "The same request under the same key is carried out once; kept a day.",
                    .object([
                        .init("type", .string("string")), .init("minLength", .integer(1)),
                        .init("maxLength", .integer(255)), .init("pattern", .string("^[!-~]+$")),
                    ])))
        }
        if operation.problems.contains(412) {
            found.append(
                parameter(
                    "If-Match", in: "header", isRequired: operation.problems.contains(428), "The ETag that was read.",
                    .object([.init("type", .string("string")), .init("pattern", .string("^[!-~]+$"))])))
        }
        return found
    }

    private static func parameter(
        _ name: String, in place: String, isRequired: Bool, _ about: String, _ schema: JSON
    ) -> JSON {
        .object([
            .init("name", .string(name)), .init("in", .string(place)), .init("required", .bool(isRequired)),
            .init("description", .string(about)), .init("schema", schema),
        ])
    }

    private static func responses(_ operation: APIOperation) -> [JSON.Member] {
        let done = operation.answers.map { answer -> JSON.Member in
            var members: [JSON.Member] = [.init("description", .string(operation.about))]
            if let schema = answer.schema { members.append(.init("content", content("application/json", schema))) }
            return .init(String(answer.status), .object(members))
        }
        // An address, a head or a token that is not taken, and a server that is busy: anywhere.
        let statuses = Set(operation.problems).union([400, 401, 404, 414, 431, 500, 503]).sorted()
        return done
            + statuses.map { status in
                .init(
                    String(status),
                    .object([
                        .init("description", .string("Refused: see `type` and `detail`.")),
                        .init("content", content("application/problem+json", .problem)),
                    ]))
            }
    }

    private static func content(_ type: String, _ schema: APIOperation.Schema) -> JSON {
        let reference = JSON.object([.init("$ref", .string("#/components/schemas/\(schema.rawValue)"))])
        return .object([.init(type, .object([.init("schema", reference)]))])
    }
}
