internal import Acts

/// How the cost of an import and of the pages grows with the number of sheets.
struct ScaleRows {
    private struct Result {
        let copies: Int
        let facts: Int
        let instance: BenchInstance
        let load: Double
        var again = Samples()
        var list = Samples()
        var words = Samples()
        var sheet = Samples()
        var home = Samples()
    }

    private static let slug = "/pratiques/conferences-familiales-en-gironde"
    private let folder: ScratchFolder
    private let options: BenchOptions

    init(_ folder: ScratchFolder, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    func measured() throws -> Section {
        var results: [Result] = []
        for copies in options.isShort ? [1, 2] : [1, 10, 100] { results.append(try loaded(copies)) }
        defer { for result in results { result.instance.close() } }
        for round in 1...options.rounds {
            Terminal.say("bench: growth, round \(round) of \(options.rounds)")
            for index in results.indices { try measure(&results[index]) }
        }
        return section(results)
    }

    private func loaded(_ copies: Int) throws -> Result {
        Terminal.say("bench: importing \(copies * 22) sheets")
        let instance = try BenchInstance(try folder.folder("scale-\(copies)"))
        let file = try SyntheticPractices(copies: copies)
        var facts = 0
        let seconds = try Moment.seconds {
            facts = try instance.importPractices(file).facts
        }
        return Result(copies: copies, facts: facts, instance: instance, load: seconds)
    }

    private func measure(_ result: inout Result) throws {
        let instance = result.instance
        result.list.add(try each { _ = try instance.ask("/pratiques") })
        result.words.add(try each { _ = try instance.ask("/pratiques", [("q", "famille")]) })
        result.sheet.add(try each { _ = try instance.ask(Self.slug) })
        result.home.add(try each { _ = try instance.ask("/") })
        let file = try SyntheticPractices(copies: result.copies)
        result.again.add(try Moment.seconds { _ = try instance.importPractices(file) })
    }

    /// Microseconds a time.
    private func each(_ body: () throws -> Void) rethrows -> Double {
        let count = options.isShort ? 3 : 50
        return try Moment.seconds { for _ in 0..<count { try body() } } * 1e6 / Double(count)
    }

    private func section(_ results: [Result]) -> Section {
        var section = Section(
            title: "Growth",
            about: """
                The 22 sheets once, ten and a hundred times over: the same records under other keys and titles, read \
                from JSON, checked and stored in one transaction on SQLite. Then the pages, in microseconds on one \
                thread without HTTP. The ratios are against 22 sheets.
                """,
            command: ".build/release/bench --only scale",
            columns: [
                "sheets", "facts", "import, s", "facts/s", "import again, s", "list, µs", "list of a word, µs",
                "sheet, µs", "home, µs",
            ])
        guard let first = results.first else { return section }
        for result in results {
            func cell(_ path: KeyPath<Result, Samples>) -> String {
                let value = result[keyPath: path].median
                return "\(Figures.plain(value)) (\(Figures.ratio(value, to: first[keyPath: path].median)))"
            }
            section.rows.append([
                Figures.grouped(result.copies * 22), Figures.grouped(result.facts), Figures.plain(result.load),
                Figures.plain(Double(result.facts) / result.load), Figures.plain(result.again.median), cell(\.list),
                cell(\.words), cell(\.sheet), cell(\.home),
            ])
        }
        return section
    }
}
