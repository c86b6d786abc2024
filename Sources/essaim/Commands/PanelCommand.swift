internal import Analysis
internal import Domain
internal import Exchange
internal import Site
internal import Texts

/// Draws a panel by lot from a table of candidates and a table of targets. It needs no database.
enum PanelCommand {
    static func run(_ call: Call) throws {
        try call.run(["draw": draw, "lottery": lottery, "commitment": commitment])
    }

    /// What is published before the draw.
    private static func lottery(_ call: Call) throws {
        // Tickets are published before there is a seed.
        for option in ["seed", "without"] where call.arguments.has(option) {
            throw UsageError.unexpectedArgument("--\(option)")
        }
        let made = try made(call, "lottery")
        try write(made, nil, call)
        if call.arguments.has("json") { return call.answer(PanelReport(made).json) }
        for line in PanelWords(call.texts).lottery(made) { call.output.line(line) }
    }

    private static func draw(_ call: Call) throws {
        _ = try call.words("draw", "CANDIDATES", "TARGETS")
        guard let seed = call.arguments.options["seed"], !seed.isEmpty else {
            throw UsageError.missingValue(option: "--seed")
        }
        let made = try made(call, "draw")
        let drawn = try drawn(made, seed, call)
        try write(made, drawn, call)
        if call.arguments.has("json") { return call.answer(PanelReport(made).json(drawn)) }
        for line in PanelWords(call.texts).lines(made, drawn) { call.output.line(line) }
    }

    private static func commitment(_ call: Call) throws {
        call.output.line(PanelDraw.commitment(try call.words("commitment", "SEED")[1]))
    }

    private static func made(_ call: Call, _ verb: String) throws -> PanelDraw {
        let paths = try call.words(verb, "CANDIDATES", "TARGETS").dropFirst().map { $0 }
        let options = call.arguments.options
        guard let size = options["size"] else { throw UsageError.missingValue(option: "--size") }
        var question = PanelDraw.Question(
            candidates: paths[0], targets: paths[1], size: try number("--size", size, 1...PanelProblem.limit))
        if let tickets = options["tickets"] { question.tickets = try number("--tickets", tickets, 1...1_000_000) }
        if let rule = options["rule"] {
            guard let known = PanelRule(rawValue: rule) else {
                throw UsageError.unknownValue(option: "--rule", value: rule, nearest: nearest(rule))
            }
            question.rule = known
        }
        question.idColumn = options["id"]
        question.homeColumns = options["household"].map { $0.split(separator: ",").map(String.init) } ?? []
        do {
            return try PanelDraw(question)
        } catch let fault as PanelDraw.Fault {
            throw call.refused(PanelWords(call.texts).sentence(fault, question))
        }
    }

    private static func drawn(_ made: PanelDraw, _ seed: String, _ call: Call) throws -> DrawnPanel {
        do {
            return try DrawnPanel(made, seed: seed, leaving: leaving(made, call))
        } catch DrawnPanel.Fault.notDrawn(let person) {
            throw call.refused(call.texts.panel.notDrawn(id: made.candidates.ids[person]))
        } catch PanelDraw.Fault.panel(let fault, let targets, _) {
            throw call.refused(PanelWords(call.texts).replacing(fault, targets))
        }
    }

    /// Of the rules, the one that was perhaps meant.
    private static func nearest(_ rule: String) -> String? {
        PanelRule.allCases.map(\.rawValue).first { $0.first == rule.lowercased().first }
    }

    private static func number(_ option: String, _ text: String, _ range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw UsageError.badValue(option: option, value: text)
        }
        return number
    }

    /// The people who leave, round by round, as `--without` names them.
    private static func leaving(_ made: PanelDraw, _ call: Call) throws -> [[Int]] {
        var places: [String: Int] = [:]
        for (index, id) in made.candidates.ids.enumerated() { places[id] = index }
        return try (call.arguments.values["without"] ?? []).map { names in
            try names.split(separator: ",").map { name in
                guard let person = places[String(name)] else {
                    throw call.refused(call.texts.panel.unknownPerson(id: String(name)))
                }
                return person
            }
        }
    }

    /// The files of the draw, when a folder is given for them.
    private static func write(_ made: PanelDraw, _ drawn: DrawnPanel?, _ call: Call) throws {
        guard let folder = call.arguments.options["output"] else { return }
        try FileSink.makeFolder(folder)
        let result = SortitionResult(made.candidates)
        func file(_ name: String, _ write: (@escaping ([UInt8]) throws -> Void) throws -> Void) throws {
            let sink = try FileSink("\(folder)/\(name)")
            try write { try sink.write($0) }
        }
        try file("probabilities.csv") {
            try result.probabilities(made.distribution.probabilities, tickets: made.lottery.counts, into: $0)
        }
        try file("tickets.csv") { try result.tickets(made.lottery.tickets, into: $0) }
        guard let drawn else { return }
        let chosen = Set(drawn.panel)
        try file("selected.csv") { try result.people(drawn.panel, into: $0) }
        try file("remaining.csv") {
            try result.people(made.problem.people.indices.filter { !chosen.contains($0) }, into: $0)
        }
    }
}
