import Glibc
import TestSupport

/// A program of `bench` that writes without end and says what it wrote, until it is killed.
struct KilledWriter {
    static let threads = 4
    private let words: [String]

    /// - Parameter command: "write", "save" or "answer".
    init(_ command: String, _ instance: Instance, _ options: [String]) {
        words = [command, "--data", instance.data, "--threads", "\(Self.threads)"] + options
    }

    /// One life of it: what it acknowledged before it was killed.
    ///
    /// - Parameters:
    ///   - from: the number that it begins with.
    ///   - wanted: lines that it says before the pause and the end.
    ///   - pause: microseconds.
    func life(from: Int, after wanted: Int, pause: UInt32) throws -> [(thread: Int, number: Int)] {
        let writer = try WatchedProcess(
            try Built.program("bench"), words + ["--from", "\(from)"], environment: ["SWIFT_BACKTRACE": "enable=no"])
        let enough: Bool? = Patience.wait(seconds: 60) {
            !writer.isRunning || writer.output.utf8.count(where: { $0 == 10 }) >= wanted ? true : nil
        }
        usleep(pause)
        writer.signal(SIGKILL)
        let ending = try writer.waitForEnd()
        guard enough == true, ending.status == 128 + SIGKILL || ending.status == 137 else {
            throw SupportFailure("the writer ended by itself: \(ending.status) \(ending.errors)")
        }
        return Self.said(ending.output)
    }

    /// One life at a pace: to its end, or killed in its middle.
    func life(from: Int, rate: Int, seconds: Int, isCut: Bool) throws -> [(thread: Int, number: Int)] {
        let pace = ["--from", "\(from)", "--rate", "\(rate)", "--seconds", "\(seconds)", "--threads", "16"]
        let writer = try WatchedProcess(
            try Built.program("bench"), words + pace, environment: ["SWIFT_BACKTRACE": "enable=no"])
        if isCut {
            sleep(UInt32(seconds / 2))
            // A crowded machine begins late: something has been said before it is cut.
            let hasBegun: Bool? = Patience.wait(seconds: 60) {
                !writer.isRunning || writer.output.utf8.contains(10) ? true : nil
            }
            writer.signal(SIGKILL)
            guard hasBegun == true else { throw SupportFailure("the writer said nothing") }
        }
        let ending = try writer.waitForEnd(seconds: seconds * 4)
        let isAsExpected = isCut ? ending.status == 128 + SIGKILL : ending.status == 0
        guard isAsExpected else {
            throw SupportFailure("the writer ended by itself: \(ending.status) \(ending.errors)")
        }
        return Self.said(ending.output)
    }

    private static func said(_ output: String) -> [(thread: Int, number: Int)] {
        output.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ").compactMap { Int($0) }
            return words.count == 2 ? (words[0], words[1]) : nil
        }
    }
}
