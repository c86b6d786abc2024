internal import Acts
internal import Domain

/// The page of a lineage in a graph that grows: three links a sheet, one sheet that five hundred others name.
struct LineageRows {
    private struct Result {
        let sheets: Int
        let links: Int
        let ground: LineageGround
        let instance: BenchInstance
        var samples = [Samples](repeating: Samples(), count: 5)
    }

    private let folder: ScratchFolder
    private let options: BenchOptions

    init(_ folder: ScratchFolder, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    func measured() throws -> Section {
        var results: [Result] = []
        for sheets in options.isShort ? [30] : [100, 1_000, 10_000] { results.append(try made(sheets)) }
        defer { for result in results { result.instance.close() } }
        for round in 1...options.rounds {
            Terminal.say("bench: lineage, round \(round) of \(options.rounds)")
            for index in results.indices { try measure(&results[index]) }
        }
        return section(results)
    }

    private func made(_ sheets: Int) throws -> Result {
        Terminal.say("bench: \(sheets) sheets and their links")
        let path = try folder.folder("lineage-\(sheets)")
        let empty = try BenchInstance(path)
        try SheetWriter(empty.world, SheetMaker()).write(sheets)
        let ground = try LineageGround(empty.world)
        empty.close()
        // A database with sheets and without index gets its index when it is opened.
        return Result(sheets: sheets, links: ground.links, ground: ground, instance: try BenchInstance(path))
    }

    private func measure(_ result: inout Result) throws {
        let instance = result.instance
        let (near, hub) = (page(result.ground.near), page(result.ground.hub))
        let wide = [("voisinage", "2")]
        result.samples[0].add(try each { _ = try instance.ask(near) })
        result.samples[1].add(try each { _ = try instance.ask(near, wide) })
        result.samples[2].add(try each { _ = try instance.ask(hub) })
        result.samples[3].add(try each { _ = try instance.ask(hub, wide) })
        let read = ReadLineage(slug: result.ground.hub, isWide: true)
        result.samples[4].add(try each { _ = try read.perform(by: .anyone, in: instance.world) })
    }

    private func page(_ slug: String) -> String { "/pratiques/\(slug)/filiation" }

    /// Milliseconds a time.
    private func each(_ body: () throws -> Void) rethrows -> Double {
        let count = options.isShort ? 2 : 40
        return try Moment.seconds { for _ in 0..<count { try body() } } * 1e3 / Double(count)
    }

    private func section(_ results: [Result]) -> Section {
        var section = Section(
            title: "Lineage",
            about: """
                Made-up sheets with three links each to others, and one sheet that \(LineageGround.degree) of them name \
                (all of them, when there are fewer). The page of the lineage of a sheet that names it, and that of the \
                sheet itself, one step and two steps around it, in milliseconds on one thread without HTTP, nothing kept: \
                the links, the drawing, the list, and the sheets near it by what they share. The last column only reads. \
                The ratios are against the first row. Wanted: less than 50 ms with 10 000 sheets.
                """,
            command: ".build/release/bench --only lineage --update docs/benchmarks.md",
            columns: [
                "sheets", "links", "a sheet, ms", "two steps, ms", "the sheet most named, ms", "two steps, ms",
                "reading it, ms",
            ])
        guard let first = results.first else { return section }
        for result in results {
            section.rows.append(
                [Figures.grouped(result.sheets), Figures.grouped(result.links)]
                    + result.samples.indices.map { index in
                        let value = result.samples[index].median
                        return "\(Figures.plain(value)) (\(Figures.ratio(value, to: first.samples[index].median)))"
                    })
        }
        return section
    }
}
