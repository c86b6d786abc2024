internal import Domain
internal import Exchange
internal import Glibc
internal import Secrets
internal import Site
internal import Texts

/// Looks at a questionnaire as a whole, and takes the answers of a survey from one program to others. It needs no database.
enum SurveyCommand {
    static func run(_ call: Call) throws { try call.run(["form": form, "data": data, "table": table, "check": check]) }

    private static func form(_ call: Call) throws {
        let path = try call.words("form", "FILE")[1]
        let output = call.arguments.options["output"]
        if let output, !output.hasSuffix(".xlsx"), !output.hasSuffix(".json") {
            throw call.refused(call.texts.surveyCommand.badOutput(file: output))
        }
        let telling = FormTelling(call.texts)
        let study: FormStudy
        do {
            study = try FormStudy(path: path)
        } catch let fault as FormStudy.Fault {
            if case .table(.unreadable) = fault { throw UsageError.unreadable(path) }
            throw call.refused(telling.sentences(fault, file: path))
        }
        if let output { try write(study, output) }
        if call.arguments.has("json") { return call.answer(study.json) }
        for line in telling.lines(study) { call.output.line(line) }
        if let output { call.output.line(call.texts.surveyCommand.written(file: output)) }
    }

    private static func write(_ study: FormStudy, _ output: String) throws {
        if output.hasSuffix(".json") { return try FileSink(output).write(study.questionnaire.json.indented()) }
        do {
            try study.write(to: output)
        } catch is TableError {
            throw UsageError.unwritable(output)
        }
    }

    private static func data(_ call: Call) throws {
        let paths = Array(call.arguments.words.dropFirst())
        if paths.isEmpty { throw UsageError.missingArgument("FILE") }
        let study = try read(paths, call)
        for line in DataTelling(call.texts).lines(study) { call.output.line(line) }
        guard let folder = call.arguments.options["output"] else { return }
        let count = try write(study, to: folder, call)
        call.output.line(call.texts.surveyCommand.filesWritten(n: count, folder: folder))
    }

    /// - Throws: `Ended` with what is wrong already told.
    static func read(_ paths: [String], _ call: Call) throws -> DataStudy {
        let options = call.arguments.options
        do {
            return try DataStudy(
                paths: paths, codebook: options["codebook"], title: options["title"] ?? title(paths[0]),
                language: call.texts.language.rawValue, secrets: try Secrets())
        } catch let fault as DataStudy.Fault {
            throw call.refused(DataTelling(call.texts).sentences(fault, codebook: options["codebook"] ?? ""))
        }
    }

    /// What the data are called when nobody says: as their file, without its suffix.
    private static func title(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.split(separator: ".").first.map(String.init) ?? name
        return stem.isEmpty ? name : stem
    }

    private static func write(_ study: DataStudy, to folder: String, _ call: Call) throws -> Int {
        guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw UsageError.unwritable(folder) }
        let files = MicrodataFiles(study.dataset, nil, language: call.texts.language.rawValue).all
        for file in files {
            let sink = try FileSink("\(folder)/\(file.name)")
            try file.write { try sink.write($0) }
        }
        let workbook = "\(folder)/donnees.xlsx"
        do {
            try MicrodataWorkbook(study.dataset, nil, language: call.texts.language.rawValue).write(at: workbook)
        } catch {
            throw UsageError.unwritable(workbook)
        }
        return files.count + 1
    }
}

extension Call {
    /// Several sentences on the other output, then the end.
    func refused(_ sentences: [String]) -> Ended {
        for sentence in sentences.dropLast() { output.complaint(sentence) }
        return refused(sentences.last ?? "")
    }
}
