internal import Acts
internal import Domain
internal import Texts
internal import Views

/// One sheet page, step by step, on one thread and without a socket: where the time of a request goes.
struct PageRows {
    private static let slug = "conferences-familiales-en-gironde"
    private let folder: ScratchFolder
    private let options: BenchOptions

    init(_ folder: ScratchFolder, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    func measured() throws -> Section {
        let instance = try BenchInstance(try folder.folder("page"))
        defer { instance.close() }
        _ = try instance.importPractices(try SyntheticPractices(copies: 1))
        guard case .sheet(let sheet) = try read(instance) else { throw BenchFault.usage(Self.slug) }
        let pages = options.isShort ? 20 : 500
        var samples = [Samples](repeating: Samples(), count: 4)
        for _ in 0..<options.rounds {
            samples[0].add(try each(pages) { _ = try instance.ask("/pratiques/\(Self.slug)") })
            samples[1].add(try each(pages) { _ = try read(instance) })
            samples[2].add(each(pages) { _ = render(sheet, .fr, instance) })
            samples[3].add(each(pages) { _ = render(sheet, .en, instance) })
        }
        return section(samples, size: render(sheet, .fr, instance).count)
    }

    private func section(_ samples: [Samples], size: Int) -> Section {
        let names = [
            "the whole answer", "reading the sheet from SQLite", "the page in French", "the page in English",
        ]
        var section = Section(
            title: "One sheet page, step by step",
            about: """
                Microseconds on one thread, without HTTP: the sheet of \(Self.slug), \(Figures.grouped(size)) bytes.
                """,
            command: ".build/release/bench --only page", columns: ["step", "µs", "of the whole"])
        for (name, sample) in zip(names, samples) {
            section.rows.append([
                name, "\(Figures.plain(sample.median)) [\(Figures.range(sample))]",
                Figures.ratio(sample.median, to: samples[0].median),
            ])
        }
        return section
    }

    private func read(_ instance: BenchInstance) throws -> ReadSheet.Outcome {
        try ReadSheet(slug: Self.slug).perform(by: .anyone, in: instance.world)
    }

    private func render(_ sheet: Sheet, _ language: Language, _ instance: BenchInstance) -> [UInt8] {
        let frame = Frame(
            texts: Texts(language), display: Display(), timeZone: instance.zone, otherLanguage: nil, canonical: nil)
        let world = instance.world
        return SheetPage(sheet, template: world.template, vocabularies: world.vocabularies, frame: frame).bytes
    }

    /// Microseconds a time.
    private func each(_ count: Int, _ body: () throws -> Void) rethrows -> Double {
        try Moment.seconds { for _ in 0..<count { try body() } } * 1e6 / Double(count)
    }
}
