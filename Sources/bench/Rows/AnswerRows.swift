internal import Synchronization

/// People who answer a survey over HTTP, page after page, from Essaim and from the same form written with Flask.
struct AnswerRows {
    private struct Side {
        let contender: Contender
        var perSecond = Samples()
        var median = Samples()
        var slowest = Samples()
        var processor = Samples()
        var answers = 0
        var requests = 0
        var bytes = 0
        var pages = 0
    }

    private struct Run {
        var answers = 0
        var pages = 0
        var bytes = 0
        var waits: [Double] = []
        var failure: BenchFault?
    }

    private let folder: ScratchFolder
    private let options: BenchOptions

    init(_ folder: ScratchFolder, _ options: BenchOptions) {
        self.folder = folder
        self.options = options
    }

    /// At most as many as the peer has threads.
    private var people: Int { options.isShort ? 4 : 16 }

    func measured() throws -> Section {
        let ground = try SurveyGround(folder)
        var sides = [
            Side(
                contender: try EssaimServer.start(
                    data: ground.data, log: folder.file("survey-essaim.log"),
                    environment: ["ESSAIM_TRUSTED_PROXY=127.0.0.1"], isDemo: false))
        ]
        if let peer = try peer(ground) { sides.append(Side(contender: peer)) }
        for round in 1...options.rounds {
            Terminal.say("bench: answering, round \(round) of \(options.rounds)")
            for index in sides.indices { try measure(&sides[index]) }
        }
        let memory = sides.map {
            "Peak resident memory, \($0.contender.name): \(Figures.plain($0.contender.tree.peakMemory)) MiB."
        }
        for side in sides { side.contender.process.stop() }
        try ground.check(own: sides[0].answers, peer: sides.count > 1 ? sides[1].answers : nil)
        return section(sides, memory)
    }

    private func peer(_ ground: SurveyGround) throws -> Contender? {
        guard FlaskServer.isThere else {
            let fault = BenchFault.absent("Flask", package: "scripts/prepare-bench-peer")
            guard options.isShort else { throw fault }
            Terminal.say("bench: left out: \(fault)")
            return nil
        }
        return try FlaskServer.start(
            questionnaire: ground.questionnaire, database: ground.database, log: folder.file("survey-peer.log"))
    }

    private func measure(_ side: inout Side) throws {
        let (before, start) = (side.contender.tree.processorTime, Moment.now())
        let end = start + UInt64(options.seconds) * 1_000_000_000
        let port = side.contender.port
        let shared = Mutex(Run())
        ServerThreads.run(people) { _ in
            let own = Self.answer(port, until: end)
            shared.withLock { all in
                all.answers += own.answers
                all.pages = max(all.pages, own.pages)
                all.bytes += own.bytes
                all.waits += own.waits
                all.failure = all.failure ?? own.failure
            }
        }
        let seconds = Double(Moment.now() - start) / 1e9
        let run = shared.withLock { $0 }
        if let failure = run.failure { throw failure }
        let waits = run.waits.sorted()
        guard run.answers > 0 else { throw BenchFault.unreadable(side.contender.name, said: "no answer in time") }
        side.perSecond.add(Double(run.answers) / seconds)
        side.median.add(waits[waits.count / 2])
        side.slowest.add(waits[waits.count * 99 / 100])
        side.processor.add((side.contender.tree.processorTime - before) * 1e3 / Double(run.answers))
        side.answers += run.answers
        side.requests += waits.count
        side.bytes += run.bytes
        side.pages = run.pages
    }

    /// One person after the other; whoever began goes to the end.
    private static func answer(_ port: UInt16, until end: UInt64) -> Run {
        var run = Run()
        do throws(BenchFault) {
            let browser = try FormBrowser(port: port)
            while Moment.now() < end {
                run.pages = try SurveyVisit.run(browser)
                run.answers += 1
            }
            (run.waits, run.bytes) = (browser.waits, browser.bytes)
        } catch {
            run.failure = error
        }
        return run
    }

    private func section(_ sides: [Side], _ memory: [String]) -> Section {
        var section = Section(
            title: "A survey answered", about: about(sides),
            command: ".build/release/bench --only answer --update docs/benchmarks.md",
            columns: [
                "server", "answers/s", "requests/s", "median, ms", "99 %, ms", "processor, ms an answer",
                "bytes an answer", "against Essaim",
            ])
        for side in sides {
            let each = Double(side.requests) / Double(max(1, side.answers))
            section.rows.append([
                side.contender.name, "\(Figures.plain(side.perSecond.median)) [\(Figures.range(side.perSecond))]",
                Figures.plain(side.perSecond.median * each), Figures.plain(side.median.median),
                Figures.plain(side.slowest.median), Figures.plain(side.processor.median),
                Figures.grouped(side.bytes / max(1, side.answers)),
                Figures.ratio(side.perSecond.median, to: sides[0].perSecond.median),
            ])
        }
        section.remarks += memory
        return section
    }

    private func about(_ sides: [Side]) -> String {
        let each = sides[0].requests / max(1, sides[0].answers)
        return """
            \(people) people at once, each on one connection: the start page and its consent, \(sides[0].pages) pages of \
            questions, the page to read again, the receipt; \(each) requests an answer. They follow the forms as they are \
            served, fields and tokens included, and say the same; every acknowledged answer is found afterwards, once, in \
            both databases, and equal. The peer is the same questionnaire written for this bench with Flask, Jinja2 and \
            sqlite3, under gunicorn with two workers of sixteen threads: the same pages, checks and routing, a signed \
            cookie, a token in each form, one row an answer, a commit on disk for each page (both: WAL, \
            `synchronous=FULL`). It has no relays, no counts in parts, no languages, no accounts, and much smaller pages. \
            Essaim writes an access log and counts how often each network begins, as the \
            people come through a proxy; the peer does neither.
            """
    }
}
