/// Pages over HTTP: Essaim gives pages it keeps, frames them, or makes them from the database; nginx sends the same bytes
/// from a file, Jinja2 renders the same page.
struct ServingRows {
    private struct Row {
        let request: String
        let contender: Contender
        let path: String
        var name: String?
        var header: String?
    }

    private struct Result {
        var perSecond = Samples()
        var median = Samples()
        var slowest = Samples()
        var processor = Samples()
        var refused = 0
        var broken = 0
    }

    private let unchanged = "the sheet, unchanged (304)"
    private let stage: Stage
    private let options: BenchOptions

    init(_ stage: Stage, _ options: BenchOptions) {
        self.stage = stage
        self.options = options
    }

    func measured() throws -> Section {
        guard (try? Child.output(of: ["sh", "-c", "command -v wrk"])) != nil else { return try withoutLoad() }
        let rows = rows()
        var results = [Result](repeating: Result(), count: rows.count)
        for round in 1...options.rounds {
            Terminal.say("bench: serving, round \(round) of \(options.rounds)")
            for index in rows.indices { try measure(rows[index], into: &results[index]) }
        }
        var section = section()
        for (row, result) in zip(rows, results) {
            let reference = zip(rows, results).first { $0.0.request == row.request }?.1
            section.rows.append(line(row, result, reference ?? result))
        }
        section.remarks += memory() + trouble(rows, results)
        return section
    }

    private func rows() -> [Row] {
        let sheet = Stage.sheet
        let pages = [
            ("the sheet", sheet, nil), ("the sheet, gzip", sheet, "Accept-Encoding: gzip"),
            // wrk waits for a body after the Content-Length that a 304 may carry (RFC 9110, 8.6), so it cannot load it.
            (unchanged, sheet, "If-None-Match: \(stage.tag)"),
            ("the list", "/pratiques", nil), ("the home page", "/", nil), ("the style sheet", stage.style, nil),
            ("an address that is none (404)", "/absent", nil), ("/health", "/health", nil),
        ]
        return pages.flatMap { request, path, header in
            var rows = [Row(request: request, contender: stage.essaim, path: path, header: header)]
            if path == sheet {
                rows += [stage.framing, stage.bare].map {
                    Row(request: request, contender: $0, path: path, header: header)
                }
            }
            if let nginx = stage.nginx {
                let file = path == "/pratiques" ? "/pratiques.html" : path
                rows.append(Row(request: request, contender: nginx, path: file, header: tag(for: header, nginx)))
            }
            if let python = stage.python, request == "the sheet" { rows += renderings(request, python) }
            return rows
        }
    }

    private func renderings(_ request: String, _ python: Contender) -> [Row] {
        let slug = Stage.sheet.split(separator: "/").last ?? ""
        return [
            Row(request: request, contender: python, path: "/rendered/\(slug)", name: "Jinja2, no database read"),
            Row(request: request, contender: python, path: "/read/\(slug)", name: "Jinja2 + sqlite3, facts read"),
        ]
    }

    /// Each server knows its own entity tag only.
    private func tag(for header: String?, _ nginx: Contender) -> String? {
        guard let header, header.hasPrefix("If-None-Match") else { return header }
        let lines = Loopback.get(Stage.sheet, port: nginx.port)?.headers.split(separator: "\r\n") ?? []
        let tag = lines.first { $0.hasPrefix("ETag: ") }?.dropFirst("ETag: ".count) ?? ""
        return "If-None-Match: \(tag)"
    }

    private func measure(_ row: Row, into result: inout Result) throws {
        let before = row.contender.tree.processorTime
        let report = try load(row)
        let used = row.contender.tree.processorTime - before
        result.perSecond.add(report.perSecond)
        result.median.add(report.median)
        result.slowest.add(report.slowest99)
        result.processor.add(used * 1e6 / report.requests)
        result.refused += report.refused
        result.broken += report.broken
    }

    private func load(_ row: Row) throws -> LoadReport {
        if let header = row.header, row.request == unchanged {
            return try HeadLoad(connections: options.connections, seconds: options.seconds)
                .run(row.path, port: row.contender.port, header: header)
        }
        return try Wrk(connections: options.connections, seconds: options.seconds)
            .run(row.contender.address(row.path), header: row.header)
    }

    private func line(_ row: Row, _ result: Result, _ reference: Result) -> [String] {
        [
            row.request, row.name ?? row.contender.name,
            "\(Figures.plain(result.perSecond.median)) [\(Figures.range(result.perSecond))]",
            Figures.plain(result.median.median), Figures.plain(result.slowest.median),
            Figures.plain(result.processor.median),
            Figures.ratio(result.perSecond.median, to: reference.perSecond.median),
        ]
    }

    private func section() -> Section {
        let sizes = stage.sizes.sorted { $0.key < $1.key }
            .map { "`\($0.key)` \(Figures.grouped($0.value))" }.joined(separator: ", ")
        return Section(
            title: "Pages over HTTP",
            about: """
                wrk, 2 threads, \(options.connections) connections kept alive, \(options.seconds) s a turn (for the 304, \
                which wrk cannot read, as many threads of the bench, one connection each). Essaim keeps pages as \
                long as the record does not change, which it asks SQLite at each request; two more Essaim keep no \
                page: one puts the inside of the sheet, kept, into a page for each reader, as it does for readers \
                whose page has a frame of its own; the other reads and makes everything anew. nginx (2 workers, \
                open files cached) sends the same bytes from a file. The peer in Python (2 workers, uvloop, httptools, no access log) \
                writes the sheet page again from its \(stage.texts) texts, each escaped by Jinja2, with everything else \
                ready made; its second row also reads the facts of the sheet through sqlite3 first. Essaim and nginx \
                write an access log. Bytes of the pages: \(sizes).
                """,
            command: ".build/release/bench --only serve",
            columns: [
                "request", "server", "requests/s", "median, ms", "99 %, ms", "processor, µs a request",
                "against Essaim",
            ])
    }

    private func memory() -> [String] {
        [stage.essaim, stage.framing, stage.bare, stage.nginx, stage.python].compactMap { $0 }.map {
            "Peak resident memory, \($0.name): \(Figures.plain($0.tree.peakMemory)) MiB."
        }
    }

    private func trouble(_ rows: [Row], _ results: [Result]) -> [String] {
        zip(rows, results).filter { $1.broken > 0 || ($1.refused > 0 && !$0.request.contains("404")) }.map {
            row, result in
            "\(row.request), \(row.contender.name): \(result.refused) refused, \(result.broken) broken off."
        }
    }

    /// A machine for tests has no load generator: each page is asked for once.
    private func withoutLoad() throws -> Section {
        guard options.isShort else { throw BenchFault.absent("wrk", package: "wrk") }
        var section = Section(
            title: "Pages over HTTP", about: "Without wrk: each page asked for once.",
            command: ".build/release/bench --only serve", columns: ["request", "status"])
        for row in rows() where row.contender.name == stage.essaim.name {
            let status = Loopback.get(row.path, port: row.contender.port)?.status ?? 0
            section.rows.append([row.request, String(status)])
        }
        return section
    }
}
