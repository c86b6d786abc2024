/// The seconds of one answer and the greatest memory of the process; clock.py does the same for the other programs.
struct MethodClock {
    private(set) var seconds = 0.0

    /// Keeps the median of three times and half a second; nothing is done again after five seconds.
    mutating func measured<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
        var samples = Samples()
        let begin = Moment.now()
        while true {
            let start = Moment.now()
            let answer = try body()
            samples.add(Double(Moment.now() - start) / 1e9)
            let spent = Double(Moment.now() - begin) / 1e9
            guard spent <= 5, samples.values.count < 3 || spent <= 0.5 else {
                seconds = samples.median
                return answer
            }
        }
    }

    /// In MiB, of this process since it is this program.
    static var peakMemory: Double {
        let line = ScratchFolder.text("/proc/self/status").split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return (line.flatMap { Double($0.split { !$0.isNumber }.first ?? "") } ?? 0) / 1_024
    }
}
