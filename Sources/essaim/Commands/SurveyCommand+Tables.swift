internal import Acts
internal import Domain
internal import Exchange
internal import Site
internal import Texts

/// Tables of frozen data, and checks of tables that somebody else made. Nothing of it needs a database.
extension SurveyCommand {
    static func table(_ call: Call) throws {
        let paths = Array(call.arguments.words.dropFirst())
        if paths.isEmpty { throw UsageError.missingArgument("FILE") }
        let (order, decimals) = (try order(call), try number("decimals", in: 0...2, otherwise: 1, call))
        let telling = TableTelling(call.texts, decimals: decimals)
        let study: TableStudy
        do {
            study = try TableStudy(try read(paths, call).dataset, order, language: call.texts.language.rawValue)
        } catch let fault as TableOrder.Fault {
            throw call.refused(telling.sentence(fault))
        }
        let files = TableFiles(study, call.texts, decimals: decimals)
        if call.arguments.has("json") {
            call.answer(files.json)
        } else if call.arguments.has("csv"), !study.isWithheld {
            try files.csv { call.output.bytes($0) }
        } else {
            for line in telling.lines(study, floor: order.floor) { call.output.line(line) }
        }
        if study.isWithheld { throw Ended(status: 1) }
    }

    private static func order(_ call: Call) throws -> TableOrder {
        var order = TableOrder()
        let options = call.arguments.options
        order.only = call.arguments.values["only"] ?? []
        (order.by, order.weights) = (options["by"], options["weights"])
        for told in call.arguments.values["where"] ?? [] {
            let parts = told.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { throw UsageError.badValue(option: "--where", value: told) }
            order.filter.append((String(parts[0]), String(parts[1])))
        }
        order.floor = try number("floor", in: 0...1_000, otherwise: order.floor, call)
        return order
    }

    private static func number(
        _ option: String, in range: ClosedRange<Int>, otherwise usual: Int, _ call: Call
    ) throws -> Int {
        guard let told = call.arguments.options[option] else { return usual }
        guard let number = Int(told), range ~= number else {
            throw UsageError.badValue(option: "--\(option)", value: told)
        }
        return number
    }

    // MARK: Checks

    static func check(_ call: Call) throws {
        let telling = FigureTelling(call.texts)
        if let percent = call.arguments.options["percent"] { return try check(percent, telling, call) }
        let path = try call.words("check", "FILE")[1]
        let tables: PublishedTables
        do {
            tables = try FigureStudy.read(path)
        } catch FigureStudy.Fault.sheet(.table(.unreadable)) {
            throw UsageError.unreadable(path)
        } catch FigureStudy.Fault.sheet(let fault) {
            throw call.refused(telling.sentence(fault, file: path))
        } catch FigureStudy.Fault.file(let problem) {
            throw call.refused(call.texts.surveyQuestions.line(problem))
        }
        let findings = FigureCheck.findings(tables)
        if call.arguments.has("json") {
            call.answer(telling.json(tables, findings))
        } else {
            for line in telling.lines(tables, findings) { call.output.line(line) }
        }
        if findings.contains(where: { $0.isFault }) { throw Ended(status: 1) }
    }

    /// One percentage of one base, or of all those between two: `--base 209-218`.
    private static func check(_ told: String, _ telling: FigureTelling, _ call: Call) throws {
        _ = try call.words("check")
        guard let percent = WrittenFigure(told) else { throw UsageError.badValue(option: "--percent", value: told) }
        guard let base = call.arguments.options["base"] else { throw UsageError.missingArgument("--base") }
        let ends = base.split(separator: "-", omittingEmptySubsequences: false).map { WrittenFigure(String($0)) }
        let wholes = ends.compactMap { $0?.decimals == 0 ? $0?.units : nil }
        guard 1...2 ~= ends.count, wholes.count == ends.count, let least = wholes.first, let most = wholes.last,
            least > 0, least <= most
        else { throw UsageError.badValue(option: "--base", value: base) }
        let answer = telling.sentence(percent, of: least...most)
        call.output.line(answer.text)
        if !answer.isPossible { throw Ended(status: 1) }
    }
}
