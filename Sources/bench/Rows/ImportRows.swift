/// How long a table of practices takes to import with the built program, and how much memory: once, ten and a hundred
/// times a thousand, against csv and sqlite3 in Python.
struct ImportRows {
    private struct Result {
        let count: Int
        let megabytes: Double
        let essaim: Child.Ending
        let again: Child.Ending
        let python: Child.Ending
    }

    private let folder: ScratchFolder
    private let options: BenchOptions

    init(_ folder: ScratchFolder, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    func measured() throws -> Section {
        let counts = options.isShort ? [20, 40] : [1_000, 10_000, 100_000]
        return section(try counts.map(result))
    }

    private func result(_ count: Int) throws -> Result {
        Terminal.say("bench: importing a table of \(count) practices")
        let file = folder.file("table-\(count).csv")
        let size = try PracticesTable.write(count, to: file)
        let words = [
            try EssaimServer.program(), "import", "practices", file, "--apply", "--source", "bench", "--data",
            try folder.folder("import-\(count)"),
        ]
        let essaim = try Child.measured(words)
        let python = try Child.measured([
            "python3", "Sources/bench/Peer/import_peer.py", file, folder.file("peer-\(count).sqlite"),
        ])
        let again = try Child.measured(words)
        return Result(
            count: count, megabytes: Double(size) / 1e6, essaim: essaim, again: again, python: python)
    }

    private func section(_ results: [Result]) -> Section {
        var section = Section(
            title: "Import of a table",
            about: """
                A CSV file of made-up practices, fifteen columns and about fifteen facts each, imported by the built \
                program into an empty SQLite database: every cell checked against the vocabularies, places and bodies \
                found again, facts stored and published with their history, words and readers, one transaction, \
                durable. The peer is Python's csv and sqlite3 with one insertion a value into two bare tables, in \
                one transaction: no check, no index, no history. Time and peak resident memory (VmHWM) of the whole \
                process. Growth is against the first row.
                """,
            command: ".build/release/bench --only import",
            columns: [
                "practices", "file, MB", "import, s", "practices/s", "growth", "peak, MiB", "again, unchanged, s",
                "Python, s", "Python peak, MiB",
            ])
        guard let first = results.first else { return section }
        for result in results {
            section.rows.append([
                Figures.grouped(result.count), Figures.plain(result.megabytes), Figures.plain(result.essaim.seconds),
                Figures.plain(Double(result.count) / result.essaim.seconds),
                Figures.ratio(result.essaim.seconds, to: first.essaim.seconds),
                Figures.plain(result.essaim.peakMemory), Figures.plain(result.again.seconds),
                Figures.plain(result.python.seconds), Figures.plain(result.python.peakMemory),
            ])
        }
        return section
    }
}
