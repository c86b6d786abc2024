/// A method of deciding together beside another program, in instances that grow: times, memory, and the same result.
struct MethodRows {
    private struct Side {
        var seconds = Samples()
        var memory = 0.0

        mutating func add(_ answer: MethodProcess.Answer) {
            seconds.add(answer.seconds)
            memory = max(memory, answer.memory)
        }

        /// A side that is slow has one turn.
        var isDone: Bool { seconds.most > 20 }
    }

    private struct Result {
        let trial: any MethodTrial
        var own = Side()
        var peer = Side()
        /// The other program had no answer in time.
        var isTooLong = false
        var words: String
    }

    private let method: Method
    private let folder: ScratchFolder
    private let options: BenchOptions

    init(_ method: Method, _ folder: ScratchFolder, _ options: BenchOptions) {
        (self.method, self.folder, self.options) = (method, folder, options)
    }

    /// Seconds that the other program has for an instance, its start included.
    private var patience: Int { options.isShort ? 60 : 300 }

    func measured() throws -> Section {
        let hasPeer = ScratchFolder.text(MethodProcess.tools + "/pins") != ""
        if !hasPeer {
            let fault = BenchFault.absent(method.peer, package: "scripts/fetch-peers")
            guard options.isShort else { throw fault }
            Terminal.say("bench: left out: \(fault)")
        }
        var results: [Result] = []
        for (place, trial) in method.trials(isShort: options.isShort).enumerated() {
            let isLost = results.contains { $0.isTooLong && $0.trial.series == trial.series }
            results.append(try measure(trial, place, asksPeer: hasPeer && !isLost))
        }
        return section(results)
    }

    private func measure(_ trial: any MethodTrial, _ place: Int, asksPeer: Bool) throws -> Result {
        Terminal.say("bench: \(method.rawValue), \(trial.label)")
        let instance = folder.file("\(method.rawValue)-\(place)")
        try trial.write(to: instance)
        var own = try MethodProcess.own(method, place, instance, isShort: options.isShort)
        var result = Result(trial: trial, words: try agreed(trial, own, nil))
        result.own.add(own)
        for round in 1...options.rounds {
            if round > 1, !result.own.isDone {
                own = try MethodProcess.own(method, place, instance, isShort: options.isShort)
                result.own.add(own)
            }
            guard asksPeer, let script = trial.peer, !result.isTooLong, !result.peer.isDone else { continue }
            guard let peer = try MethodProcess.peer(script, instance, seconds: patience) else {
                result.isTooLong = true
                continue
            }
            result.peer.add(peer)
            result.words = try agreed(trial, own, peer)
        }
        return result
    }

    private func agreed(
        _ trial: any MethodTrial, _ own: MethodProcess.Answer, _ peer: MethodProcess.Answer?
    ) throws -> String {
        let agreement = trial.agreement(own.json, peer?.json)
        guard agreement.isSame else { throw BenchFault.differs(trial.label, said: agreement.words) }
        return agreement.words
    }

    private func section(_ results: [Result]) -> Section {
        var section = Section(
            title: method.title, about: method.about + conditions,
            command: ".build/release/bench --only \(method.rawValue) --update docs/benchmarks.md",
            columns: [
                "instance", "Essaim, ms", "growth", "peak, MiB", "\(method.peer), ms", "growth", "peak, MiB",
                "Essaim is", "the result",
            ])
        for result in results {
            let first = results.first { $0.trial.series == result.trial.series } ?? result
            section.rows.append(
                [result.trial.label] + cells(result.own, first.own)
                    + (result.isTooLong ? ["more than \(patience) s", "–", "–"] : cells(result.peer, first.peer))
                    + [
                        Figures.times(result.peer.seconds.median, result.own.seconds.median), result.words,
                    ])
        }
        return section
    }

    private func cells(_ side: Side, _ first: Side) -> [String] {
        guard !side.seconds.values.isEmpty else { return ["–", "–", "–"] }
        return [
            Figures.plain(side.seconds.median * 1e3), Figures.ratio(side.seconds.median, to: first.seconds.median),
            Figures.plain(side.memory),
        ]
    }

    private var conditions: String {
        """
         Each answer comes from a process of its own, whose start and reading of files are not timed; its peak resident \
        memory (VmHWM) is that of the whole process. The two answers are compared in each round, and nothing is written \
        when they differ. The other program has \(patience) s for an instance; when that is not enough, it is not asked \
        for the larger ones of the series. Growth is against the first of the series.
        """
    }
}
