internal import Acts
internal import Domain
internal import Exchange
internal import Glibc
internal import Storage
internal import Texts

/// Writes the empty table that people fill in with their practices.
enum TemplateCommand {
    static func run(_ call: Call) throws {
        let words = try call.words("practices")
        guard words[0] == "practices" else { throw UsageError.unexpectedArgument(words[0]) }
        let choice = try FileChoice(call)
        let template = PracticeTemplate(try vocabularies(call), isFrench: call.texts.language == .fr)
        switch choice.format {
        case .csv: try template.csv(into: try choice.sink(call))
        case .xlsx: try template.xlsx(at: try choice.path(), created: Clock.now() / 1_000_000)
        case .json: throw UsageError.badValue(option: "--format", value: "json")
        }
        if let path = choice.output { call.output.line(call.texts.formats.written(file: path)) }
    }

    /// Those of the instance when there is one: its codes may be its own.
    private static func vocabularies(_ call: Call) throws -> Vocabularies {
        guard access(call.configuration.folder.path, F_OK) == 0 else { return Vocabularies(Vocabulary.shipped) }
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        return instance.world.vocabularies
    }
}
