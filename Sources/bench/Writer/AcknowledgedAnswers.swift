internal import Acts
internal import Domain
internal import Glibc
internal import Synchronization

/// Answers to a survey, each acknowledged once it is durable: for the tests that kill it, and to see how many a machine
/// takes.
///
/// `bench answer --data DIR [--database ADDRESS] [--threads N] [--from N] [--rate N --seconds N]`. Thread t sends its
/// answers n one after the other, without end or, with a rate, so many a second of all threads together; "ack t n" says
/// that the answer is kept. Its code is made of both numbers: a life that begins again sends the same once more. Without a
/// rate everything is sent twice, as a browser that lost the answer would.
struct AcknowledgedAnswers {
    private let options: WriterOptions
    private let survey = BenchSurvey()
    private static let attempts = 5

    init(_ words: ArraySlice<String>) throws(BenchFault) { options = try WriterOptions(words) }

    func run() throws -> Int32 {
        // Codes of an earlier life are known again: the key is the same one.
        let instance = try BenchInstance(
            options.data, database: options.database, key: [UInt8](repeating: 10, count: 32))
        try survey.open(in: instance.world)
        let world = instance.world
        guard let rate = options.rate else { return endless(world) }
        let pace = AnswerPace(rate: rate, seconds: options.seconds, threads: options.threads)
        let told = PacedAnswers()
        let begun = BenchInstance.now()
        ServerThreads.run(options.threads) { thread in
            for number in pace.numbers {
                let due = begun + pace.moment(thread, number)
                pace.wait(until: due)
                send(thread, options.first + number, due, told, world)
            }
        }
        Terminal.say(told.report(pace, took: BenchInstance.now() - begun))
        instance.close()
        return told.failure == nil ? 0 : 1
    }

    /// An answer that the database had no time for is sent again, as a browser does: it counts once.
    private func send(_ thread: Int, _ number: Int, _ due: Int64, _ told: PacedAnswers, _ world: World) {
        for attempt in 1...Self.attempts {
            do {
                try survey.answer(thread, number, twice: false, in: world)
                // From when it was due: a queue is part of the time.
                told.add(BenchInstance.now() - due)
                return Terminal.answer("ack \(thread) \(number)\n")
            } catch {
                told.fail(error, isLast: attempt == Self.attempts)
            }
        }
    }

    private func endless(_ world: World) -> Int32 {
        let failure = Mutex<String?>(nil)
        ServerThreads.run(options.threads) { thread in
            do {
                for number in options.first... {
                    try survey.answer(thread, number, twice: true, in: world)
                    Terminal.answer("ack \(thread) \(number)\n")
                }
            } catch {
                failure.withLock { $0 = String(describing: error) }
            }
        }
        Terminal.say("bench: \(failure.withLock { $0 } ?? "ended")")
        return 1
    }
}

/// When each answer of each thread is due.
private struct AnswerPace {
    let rate: Int
    let seconds: Int
    let threads: Int

    /// Those of one thread.
    var numbers: Range<Int> { 0..<max(1, rate * seconds / threads) }

    /// Microseconds after the first.
    func moment(_ thread: Int, _ number: Int) -> Int64 {
        Int64(number * threads + thread) * 1_000_000 / Int64(rate)
    }

    func wait(until moment: Int64) {
        let left = moment - BenchInstance.now()
        if left > 0 { usleep(UInt32(left)) }
    }
}

/// What became of the answers that were sent at a pace.
private final class PacedAnswers: Sendable {
    private struct State {
        /// Microseconds from when an answer was due to when it was kept.
        var times: [Int64] = []
        var again = 0
        var failure: String?
    }

    private let state = Mutex(State())

    var failure: String? { state.withLock { $0.failure } }

    func add(_ time: Int64) { state.withLock { $0.times.append(time) } }

    func fail(_ error: any Error, isLast: Bool) {
        state.withLock { state in
            state.again += 1
            if isLast { state.failure = String(describing: error) }
        }
    }

    func report(_ pace: AnswerPace, took: Int64) -> String {
        let (sorted, again, failure) = state.withLock { ($0.times.sorted(), $0.again, $0.failure) }
        func share(_ thousandths: Int) -> String {
            sorted.isEmpty ? "-" : "\(sorted[min(sorted.count - 1, sorted.count * thousandths / 1_000)] / 1_000) ms"
        }
        let reached = Int64(sorted.count) * 10_000_000 / max(1, took)
        return """
            answers \(sorted.count) in \(took / 1_000_000) s, \(reached / 10).\(reached % 10)/s of \(pace.rate)/s asked; \
            from due to kept: half \(share(500)), 95 % \(share(950)), 99 % \(share(990)), longest \(share(1_000)); \
            sent again \(again)\(failure.map { "; lost: \($0)" } ?? "")
            """
    }
}
