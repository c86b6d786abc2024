internal import Analysis
internal import Exchange
internal import French
internal import Site
internal import Storage
internal import Texts

/// Counts the votes of a shared budget. It needs no database and decides nothing.
enum BudgetCommand {
    static func run(_ call: Call) throws {
        try call.run(["count": count])
    }

    private static func count(_ call: Call) throws {
        let path = try call.words("count", "FILE")[1]
        let options = try options(call)
        var question = BudgetQuestion(file: try CountedFile.bytes(path, call))
        question.options = options
        question.rivals = try call.arguments.options["rivals"].map { try CountedFile.bytes($0, call) }
        question.overrides = try call.arguments.options["overrides"].map { try CountedFile.bytes($0, call) }
        let words = BudgetWords(call.texts)
        let answer: BudgetAnswer
        do {
            answer = try question.answer()
        } catch {
            guard let sentence = words.sentence(error) else { throw error }
            throw call.refused(sentence)
        }
        if let output = call.arguments.options["output"] { try FileSink(output).write(answer.marked) }
        if call.arguments.has("json") { return call.answer(answer.json) }
        for line in words.lines(answer, isExplained: call.arguments.has("explain")) { call.output.line(line) }
        if let output = call.arguments.options["output"] {
            call.output.line(call.texts.formats.written(file: output))
        }
    }

    private static func options(_ call: Call) throws -> BudgetOptions {
        var options = BudgetOptions()
        options.rule = try call.choice(
            "rule", among: [("equal-shares", .equalShares), ("greedy", .greedy)], otherwise: .equalShares)
        options.completion = try call.choice(
            "completion", among: BudgetOptions.Completion.allCases.map { ($0.rawValue, $0) }, otherwise: .add1)
        options.worth = try call.choice(
            "utility", among: BudgetOptions.Worth.allCases.map { ($0.rawValue, $0) }, otherwise: .cost)
        options.start = try call.choice(
            "start", among: BudgetOptions.Start.allCases.map { ($0.rawValue, $0) }, otherwise: .exact)
        let ties: [(String, BudgetOptions.TieBreak)] = [
            ("votes", .votes), ("cheapest", .cheapest), ("dearest", .dearest), ("identifier", .rank),
        ]
        options.ties = try call.choices("ties", among: ties, otherwise: [.rank])
        return options
    }
}

/// A file given to be counted.
enum CountedFile {
    /// Its size is checked before it is read.
    static func bytes(_ path: String, _ call: Call) throws -> [UInt8] {
        let limit = 256 << 20
        do {
            return try DurableFile.read(path, limit: limit)
        } catch {
            guard error.isTooBig else { throw UsageError.unreadable(path) }
            throw call.refused(call.texts.collections.tooBig(limit: limit))
        }
    }
}

extension Call {
    /// The value of an option that is one of a list.
    func choice<Value>(
        _ option: String, among known: [(String, Value)], otherwise value: Value
    ) throws(UsageError) -> Value {
        guard let given = arguments.options[option] else { return value }
        return try chosen(given, option, known)
    }

    /// The values of an option that are some of a list, with commas between them.
    func choices<Value>(
        _ option: String, among known: [(String, Value)], otherwise value: [Value]
    ) throws(UsageError) -> [Value] {
        guard let given = arguments.options[option] else { return value }
        var values: [Value] = []
        for word in given.split(separator: ",") { values.append(try chosen(String(word), option, known)) }
        if values.isEmpty { throw .badValue(option: "--\(option)", value: given) }
        return values
    }

    private func chosen<Value>(
        _ given: String, _ option: String, _ known: [(String, Value)]
    ) throws(UsageError) -> Value {
        if let value = known.first(where: { $0.0 == given })?.1 { return value }
        let names = known.map(\.0)
        throw .unknownValue(
            option: "--\(option)", value: given,
            nearest: French.nearest(given, among: names) ?? names.joined(separator: ", "))
    }
}
