internal import French
internal import Glibc
internal import Texts

/// Chooses the command, runs it, and turns whatever goes wrong into one sentence and an exit status.
enum Program {
    /// - Returns: 0, 64 for a mistake of the person, 1 for anything else.
    static func run(_ words: [String]) -> Int32 {
        Memory.economise()
        // A reader that closes its end must not kill the program in the middle of a write.
        signal(SIGPIPE, SIG_IGN)
        // A limit on the size of files comes back as an error that is told, like a full disk.
        signal(SIGXFSZ, SIG_IGN)
        let output = Output()
        let environment = Environment.variables()
        var texts = Texts(language(in: words, environment))
        do {
            guard let name = commandName(in: words), name != "help" else {
                return try withoutCommand(words, texts, output)
            }
            let command = try command(name)
            var rest = words
            rest.remove(at: rest.firstIndex(of: name) ?? 0)
            let arguments = try Arguments(rest, of: command)
            if arguments.has("help") {
                output.line(command.help(texts.cli))
                return 0
            }
            let configuration = try Configuration(flags: arguments.settings, environment: environment)
            guard let language = Language(rawValue: configuration[.language].text) else {
                throw UsageError.badValue(option: "--lang", value: configuration[.language].text)
            }
            texts = Texts(language)
            try command.run(
                Call(arguments: arguments, configuration: configuration, texts: texts, output: output))
            return 0
        } catch {
            return Complaint(texts, output).explain(error)
        }
    }

    /// The first word that is neither an option nor the value of a setting.
    private static func commandName(in words: [String]) -> String? {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard word.hasPrefix("--") else { return word }
            if Setting.all.contains(where: { "--\($0.name)" == word && !$0.isSwitch }) { _ = rest.popFirst() }
        }
        return nil
    }

    private static func withoutCommand(_ words: [String], _ texts: Texts, _ output: Output) throws -> Int32 {
        let known = ["--help", "--version", "--lang", "--lang=fr", "--lang=en"]
        if let odd = words.first(where: { $0.hasPrefix("--") && !known.contains($0) }) {
            throw UsageError.unknownOption(odd, nearest: French.nearest(odd, among: known))
        }
        output.line(words.contains("--version") ? Version.current : texts.cli.help)
        return 0
    }

    private static func command(_ name: String) throws(UsageError) -> CommandEntry {
        if let command = CommandEntry.all.first(where: { $0.name == name }) { return command }
        throw .unknownCommand(name, nearest: French.nearest(name, among: CommandEntry.all.map(\.name)))
    }

    /// The language is needed before anything is parsed, for the sentences about what cannot be parsed.
    private static func language(in words: [String], _ environment: [String: String]) -> Language {
        var asked = environment[Setting.language.variable]
        for (index, word) in words.enumerated() {
            if word.hasPrefix("--lang=") { asked = String(word.dropFirst(7)) }
            if word == "--lang", index + 1 < words.count { asked = words[index + 1] }
        }
        return asked.flatMap(Language.init) ?? .fr
    }
}
