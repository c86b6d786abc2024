internal import Acts
internal import Domain
internal import Exchange
internal import Glibc
internal import Storage

/// Makes the ground of one size: Essaim's database, the rows that a visitor sees of it, the peer's database, addresses.
struct FindMaker {
    private let folder: String
    private let options: BenchOptions

    init(_ folder: String, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    func make(_ sheets: Int) throws -> FindGround.Making {
        Terminal.say("bench: making \(sheets) sheets")
        var making = FindGround.Making()
        making.sheets = sheets
        let empty = try BenchInstance("\(folder)/data", cacheSize: 64 << 20)
        making.writeSeconds = try Moment.seconds {
            if sheets == FindGround.real {
                try importReal(empty)
            } else {
                try SheetWriter(empty.world, SheetMaker()).write(sheets)
            }
        }
        empty.close()
        if sheets != FindGround.real { making.indexSeconds = try index() }
        let sample = try rows()
        making.visible = sample.sheets
        making.textMegabytes = Double(sample.size) / 1e6
        let mix = SearchMix(sample, count: options.isShort ? 50 : SearchMix.count)
        making.distinctAddresses = mix.distinct
        try write(mix.essaim, to: "essaim.txt")
        try write(mix.datasette, to: "datasette.txt")
        making.peerSeconds = try peer()
        making.essaimMegabytes = size(["data/database.sqlite", "data/database.sqlite-wal"])
        making.peerMegabytes = size(["find.db"])
        unlink("\(folder)/rows.jsonl")
        return making
    }

    private func importReal(_ instance: BenchInstance) throws {
        for text in [EmbeddedData.fichesJSON, EmbeddedData.practices2JSON, EmbeddedData.practices3JSON] {
            let bytes = Array(text.utf8)
            let feed = try PracticeFeeds.json(bytes, vocabularies: instance.world.vocabularies)
            _ = try ImportPractices(feed, original: ImportOriginal(bytes), isDryRun: false)
                .perform(by: .instanceOperator, in: instance.world)
        }
    }

    /// A database with sheets and without index gets its index when it is opened.
    private func index() throws -> Double {
        Terminal.say("bench: indexing")
        return try Moment.seconds { try BenchInstance("\(folder)/data", cacheSize: 64 << 20).close() }
    }

    private func rows() throws -> SheetSample {
        let instance = try BenchInstance("\(folder)/data", cacheSize: 64 << 20)
        defer { instance.close() }
        return try VisibleSheets(instance.world).write(to: "\(folder)/rows.jsonl")
    }

    private func peer() throws -> Double? {
        Terminal.say("bench: the same rows for datasette")
        let (rows, database) = ("\(folder)/rows.jsonl", "\(folder)/find.db")
        do {
            let seconds = try DatasetteServer.build(rows: rows, database: database)
            Terminal.say(try DatasetteServer.check(rows: rows, database: database))
            return seconds
        } catch BenchFault.absent(let program, let package) where options.isShort {
            Terminal.say("bench: left out: \(BenchFault.absent(program, package: package))")
            return nil
        }
    }

    private func write(_ lines: [String], to name: String) throws {
        try ScratchFolder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "\(folder)/\(name)")
    }

    private func size(_ names: [String]) -> Double {
        let bytes = names.map { name in
            var status = stat()
            return stat("\(folder)/\(name)", &status) == 0 ? Int(status.st_size) : 0
        }
        return Double(bytes.reduce(0, +)) / 1e6
    }
}
