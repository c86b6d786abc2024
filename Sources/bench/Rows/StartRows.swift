internal import Glibc

/// From the start of each server's process to its first answer.
struct StartRows {
    private let stage: Stage
    private let options: BenchOptions

    init(_ stage: Stage, _ options: BenchOptions) {
        self.stage = stage
        self.options = options
    }

    func measured() throws -> Section {
        let folder = stage.folder
        let data = try folder.folder("start")
        var first = Samples()
        first.add(try time { try EssaimServer.start(data: data, log: folder.file("start.log")) })
        var starts: [(name: String, samples: Samples)] = [("Essaim, data already there", Samples())]
        if stage.nginx != nil { starts.append(("nginx", Samples())) }
        if stage.python != nil { starts.append(("uvicorn, 2 workers", Samples())) }
        for _ in 0..<options.rounds {
            for index in starts.indices { starts[index].samples.add(try time { try start(index, data) }) }
        }
        var section = Section(
            title: "Start",
            about: """
                Milliseconds from the start of the process to its first answer, a page read from the database for \
                Essaim, a file for nginx, the rendered sheet for the peer in Python.
                """,
            command: ".build/release/bench --only start", columns: ["server", "ms", "against Essaim"])
        let reference = starts[0].samples.median
        for (name, samples) in starts {
            section.rows.append([
                name, "\(Figures.plain(samples.median)) [\(Figures.range(samples))]",
                Figures.ratio(samples.median, to: reference),
            ])
        }
        section.rows.append([
            "Essaim, first start: schema, vocabularies, 22 sheets", Figures.plain(first.median),
            Figures.ratio(first.median, to: reference),
        ])
        return section
    }

    private func start(_ index: Int, _ data: String) throws -> Contender {
        let folder = stage.folder
        switch index {
        case 0: return try EssaimServer.start(data: data, log: folder.file("start.log"))
        case 1 where stage.nginx != nil:
            let root = folder.file("root")
            return try NginxServer.start(try folder.folder("nginx-start"), root: root, log: folder.file("start.log"))
        default:
            return try PythonServer.start(
                parts: folder.file("parts.json"), database: "\(data)/database.sqlite", log: folder.file("start.log"))
        }
    }

    /// Milliseconds; the server is stopped again.
    private func time(_ start: () throws -> Contender) throws -> Double {
        let begin = Moment.now()
        let contender = try start()
        let path = contender.name == "Essaim" ? Stage.sheet : "/health"
        _ = try contender.process.wait { Loopback.get(path, port: contender.port) }
        let milliseconds = Double(Moment.now() - begin) / 1e6
        contender.process.stop()
        return milliseconds
    }
}
