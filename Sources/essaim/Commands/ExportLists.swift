internal import Acts
internal import Domain
internal import Exchange
internal import Texts

/// Writes one list as a file: what anybody may read of it, and all of it.
enum ExportLists {
    private static let names = [
        "practices", "methods", "glossary", "territories", "organisations", "groups", "sources", "vocabulary",
    ]

    static func run(_ call: Call) throws {
        let listing = try listing(call)
        let format = try FileChoice(call)
        let instance = try Instance(call.configuration, for: .command)
        defer { instance.close() }
        try ExportList(listing) { list in
            let file = ListFile(list)
            switch format.format {
            case .csv: try file.csv(into: try format.sink(call))
            case .json: try file.json(into: try format.sink(call))
            case .xlsx: try file.xlsx(at: try format.path(), created: Clock.now() / 1_000_000)
            }
        }
        .perform(by: .instanceOperator, in: instance.world)
        if let path = format.output { call.output.line(call.texts.formats.written(file: path)) }
    }

    private static func listing(_ call: Call) throws -> ExportList.Listing {
        guard let name = call.arguments.words.first else { throw UsageError.missingArgument("LIST") }
        if name == "vocabulary" { return .vocabulary(try call.words("vocabulary", "CODE")[1]) }
        _ = try call.words("LIST")
        switch name {
        case "practices": return .practices(SheetSearch())
        case "methods": return .methods
        case "glossary": return .glossary
        case "territories": return .territories
        case "organisations": return .organisations
        case "groups": return .groups
        case "sources": return .sources
        default: throw UsageError.badValue(option: names.joined(separator: "|"), value: name)
        }
    }
}

/// The format and the file that a command was asked for.
struct FileChoice {
    let format: ListFormat
    /// Nil for the standard output.
    let output: String?

    init(_ call: Call) throws(UsageError) {
        let asked = call.arguments.options["format"] ?? "csv"
        guard let format = ListFormat(rawValue: asked) else { throw .badValue(option: "--format", value: asked) }
        self.format = format
        output = call.arguments.options["output"]
    }

    /// Where the pieces of a text file go.
    func sink(_ call: Call) throws(UsageError) -> ([UInt8]) throws -> Void {
        guard let output else { return { call.output.bytes($0) } }
        return try FileSink(output).write
    }

    /// A workbook is no text: it needs a file.
    func path() throws(UsageError) -> String {
        guard let output else { throw .missingArgument("--output FILE") }
        return output
    }
}
