internal import Domain
internal import French
internal import Texts

/// Reads a sheet that was taken away as a file with the grids, and says what its facts let suppose, with the reasons. It needs no
/// database, decides nothing, and replaces nobody's reading.
enum QualifyCommand {
    static func run(_ call: Call) throws {
        let path = try call.words("FILE")[0]
        let grids = try chosen(call)
        let sheet: ReadableSheet
        do {
            sheet = try ReadableSheet(file: try GridFile.bytes(path, call))
        } catch let fault as ReadableSheet.FileFault {
            throw call.refused(QualifyWords(call.texts).sentence(fault, file: path))
        }
        let readings = grids.map { SheetReading($0, sheet) }
        if call.arguments.has("json") { return call.answer(.array(readings.map(\.json))) }
        let words = QualifyWords(call.texts)
        call.output.line(sheet.title)
        for reading in readings {
            for line in words.lines(reading, isExplained: call.arguments.has("explain")) { call.output.line(line) }
        }
        call.output.line("")
        call.output.line(call.texts.qualify.ending)
    }

    private static func chosen(_ call: Call) throws -> [Grid] {
        let all = try call.arguments.options["grids"].map { try GridFile.read($0, call) } ?? Grid.shipped
        guard let code = call.arguments.options["grid"] else { return all }
        let chosen = all.filter { $0.code == code }
        if chosen.isEmpty {
            let nearest = French.nearest(code, among: all.map(\.code))
            throw UsageError.unknownValue(option: "--grid", value: code, nearest: nearest)
        }
        return chosen
    }
}

/// What the facts of a sheet let suppose with one grid.
struct SheetReading {
    let grid: Grid
    let criteria: [CriterionReading]
    let labels: [LabelReading]

    init(_ grid: Grid, _ sheet: ReadableSheet) {
        self.grid = grid
        let criteria = grid.readings(of: sheet)
        self.criteria = criteria
        labels = grid.labelReadings { code in criteria.filter { $0.criterion.code == code }.map(\.answer) }
    }

    var json: JSON {
        .object([
            JSON.Member("grid", .string(grid.code)), JSON.Member("version", .integer(Int64(grid.version))),
            JSON.Member(
                "criteria",
                .array(
                    criteria.map { reading in
                        .object([
                            JSON.Member("criterion", .string(reading.criterion.code)),
                            JSON.Member("answer", .string(reading.answer.rawValue)),
                            JSON.Member("fields", .array(reading.evidence.map { .string($0.field) })),
                        ])
                    })),
            JSON.Member(
                "labels",
                .array(
                    labels.map { reading in
                        .object([
                            JSON.Member("label", .string(reading.label.code)),
                            JSON.Member("field", .string(reading.label.field.rawValue)),
                            JSON.Member("suggested", .bool(reading.isSuggested)),
                            JSON.Member(
                                "missing",
                                .array(
                                    reading.reasons.filter { $0.standing != .met }.map { .string($0.criterion) })),
                        ])
                    })),
        ])
    }
}
