internal import Domain
internal import Routes

/// Prints every address of the site and what it accepts.
enum ShowRoutes {
    static func run(_ call: Call) throws {
        _ = try call.words()
        if call.arguments.has("json") {
            let rows = Route.table.map { entry in
                JSON.object([
                    JSON.Member("name", .string(entry.name)), JSON.Member("pattern", .string(entry.pattern)),
                    JSON.Member("methods", .array(entry.methods.map(JSON.string))),
                    JSON.Member("body", .integer(Int64(entry.bodyLimit))),
                ])
            }
            return call.output.bytes(JSON.array(rows).encoded() + [UInt8(ascii: "\n")])
        }
        for entry in Route.table {
            let methods = entry.methods.joined(separator: ",")
            let body = entry.bodyLimit > 0 ? "form \(entry.bodyLimit)" : "-"
            call.output.line(
                "\(Columns.padded(methods, 10))\(Columns.padded(entry.pattern, 20))\(Columns.padded(body, 11))"
                    + entry.name)
        }
    }
}
