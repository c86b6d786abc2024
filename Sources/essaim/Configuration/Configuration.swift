internal import Storage

/// Every setting with its value and where it comes from: flag, then environment, then file, then default.
struct Configuration: Sendable {
    enum Origin: String, Sendable {
        case flag, environment, file, standard = "default"
    }

    struct Value: Sendable {
        let text: String
        let origin: Origin
    }

    private var values: [String: Value] = [:]

    /// - Parameters:
    ///   - flags: by name of the setting.
    ///   - environment: the variables of the process.
    /// - Throws: `UsageError` when the file has a line that is no setting.
    init(flags: [String: String], environment: [String: String]) throws {
        for setting in Setting.all {
            if let text = flags[setting.name] {
                values[setting.name] = Value(text: text, origin: .flag)
            } else if let text = environment[setting.variable] {
                values[setting.name] = Value(text: text, origin: .environment)
            }
        }
        let file = try ConfigurationFile(path: "\(self[.data].text)/essaim.conf")
        for setting in Setting.all where values[setting.name] == nil {
            if let text = file.values[setting.name] {
                values[setting.name] = Value(text: text, origin: .file)
            }
        }
    }

    subscript(setting: Setting) -> Value {
        values[setting.name] ?? Value(text: setting.fallback, origin: .standard)
    }

    var isDemo: Bool { ["true", "yes", "1", "oui"].contains(self[.demo].text) }

    /// A whole number within limits.
    func number(_ setting: Setting, in range: ClosedRange<Int>) throws(UsageError) -> Int {
        guard let number = Int(self[setting].text), range.contains(number) else {
            throw .badValue(option: "--\(setting.name)", value: self[setting].text)
        }
        return number
    }

    var folder: DataFolder { DataFolder(path: self[.data].text) }
}
