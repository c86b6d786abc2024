internal import Domain

/// Our side of one trial, in a process of its own so that its memory is seen: `bench own METHOD NUMBER INSTANCE ANSWER`.
struct OwnMethod {
    private let trial: any MethodTrial
    private let instance: String
    private let answer: String

    init(_ words: ArraySlice<String>) throws(BenchFault) {
        let rest = words.filter { $0 != "--short" }
        guard rest.count == 4, let method = Method(rawValue: rest[0]), let place = Int(rest[1]) else {
            throw .usage("own METHOD NUMBER INSTANCE ANSWER")
        }
        let trials = method.trials(isShort: words.contains("--short"))
        guard trials.indices.contains(place) else { throw .usage("own \(method.rawValue) \(place)") }
        (trial, instance, answer) = (trials[place], rest[2], rest[3])
    }

    func run() throws -> Int32 {
        var clock = MethodClock()
        let found = try trial.answer(instance, &clock)
        let peak = MethodClock.peakMemory
        guard case .object(let members) = found else { throw BenchFault.unreadable(trial.label, said: "no object") }
        let measures = [JSON.Member("seconds", .number(clock.seconds)), JSON.Member("mebibytes", .number(peak))]
        try ScratchFolder.write(JSON.object(members + measures).encoded(), to: answer)
        return 0
    }
}
