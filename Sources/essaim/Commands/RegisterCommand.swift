internal import Domain
internal import Exchange
internal import Texts
internal import Views

/// Writes the record of processing activities of the instance.
enum RegisterCommand {
    static func run(_ call: Call) throws {
        _ = try call.words()
        let register = ProcessingRegister(
            owner: try call.configuration.owner(), texts: call.texts, version: Version.current)
        let asked = call.arguments.options["format"] ?? "md"
        if asked == "md" { return try write(register, call) }
        let choice = try FileChoice(call)
        let file = ListFile(register.list)
        switch choice.format {
        case .csv: try file.csv(into: try choice.sink(call))
        case .json: try file.json(into: try choice.sink(call))
        case .xlsx: try file.xlsx(at: try choice.path(), created: Clock.now() / 1_000_000)
        }
        if let path = choice.output { call.output.line(call.texts.formats.written(file: path)) }
    }

    private static func write(_ register: ProcessingRegister, _ call: Call) throws {
        let zone = try TimeZone(named: call.configuration[.timeZone].text)
        let bytes = Array(register.markdown(day: zone.local(Int(Clock.now() / 1_000_000)).date.number).utf8)
        guard let output = call.arguments.options["output"] else { return call.output.bytes(bytes) }
        try FileSink(output).write(bytes)
        call.output.line(call.texts.formats.written(file: output))
    }
}
