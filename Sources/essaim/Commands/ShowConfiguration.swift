internal import Domain

/// Prints every setting, its value and where it comes from; secrets are not printed.
enum ShowConfiguration {
    static func run(_ call: Call) throws {
        _ = try call.words()
        let rows = Setting.all.map { setting in
            (setting, shown(setting, call.configuration[setting]), call.configuration[setting].origin.rawValue)
        }
        if call.arguments.has("json") {
            let members = rows.map { setting, value, origin in
                JSON.Member(
                    setting.name,
                    .object([JSON.Member("value", .string(value)), JSON.Member("from", .string(origin))]))
            }
            return call.output.bytes(JSON.object(members).encoded() + [UInt8(ascii: "\n")])
        }
        for (setting, value, origin) in rows {
            call.output.line("\(Columns.padded(setting.name, 26))\(Columns.padded(value, 28))\(origin)")
        }
    }

    /// The kind of database is no secret, where it is and how it is reached may be.
    private static func shown(_ setting: Setting, _ value: Configuration.Value) -> String {
        guard setting.isSecret, value.origin != .standard, value.text != setting.fallback else { return value.text }
        return "••••"
    }
}

/// Text in columns.
enum Columns {
    static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
