internal import French

/// The words of a command line, sorted into settings, options of the command and plain arguments.
struct Arguments {
    private(set) var settings: [String: String] = [:]
    private(set) var options: [String: String] = [:]
    /// Every value of an option, for those that may be given again.
    private(set) var values: [String: [String]] = [:]
    private(set) var words: [String] = []

    /// After "--" come plain arguments only.
    ///
    /// - Parameters:
    ///   - words: after the name of the command.
    ///   - command: says which options it takes.
    init(_ words: [String], of command: CommandEntry) throws(UsageError) {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                self.words += rest
                return
            }
            guard word.hasPrefix("--"), word.count > 2 else {
                self.words.append(word)
                continue
            }
            try read(word, &rest, command)
        }
    }

    func has(_ option: String) -> Bool { options[option] != nil }

    private mutating func read(
        _ word: String, _ rest: inout ArraySlice<String>, _ command: CommandEntry
    ) throws(UsageError) {
        let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        let inline = parts.count == 2 ? String(parts[1]) : nil
        let setting = Setting.all.first { $0.name == name }
        guard setting != nil || command.options[name] != nil else {
            let known = Setting.all.map(\.name) + command.options.keys.sorted()
            throw .unknownOption("--\(name)", nearest: French.nearest(name, among: known).map { "--\($0)" })
        }
        let isSwitch = setting?.isSwitch ?? (command.options[name] == .alone)
        let value = isSwitch ? inline ?? "true" : inline ?? rest.popFirst()
        guard let value, isSwitch || !value.hasPrefix("--") else { throw .missingValue(option: "--\(name)") }
        if setting != nil {
            settings[name] = value
        } else {
            options[name] = value
            values[name, default: []].append(value)
        }
    }
}
