internal import Domain

/// A process that answers one instance and writes what it answered, how long it took and its greatest memory.
enum MethodProcess {
    /// What the other programs need; scripts/fetch-peers puts it in place.
    static let tools: String = ".build/tools/deciding"

    struct Answer {
        let json: JSON
        var seconds: Double { json["seconds"]?.double ?? 0 }
        /// In MiB.
        var memory: Double { json["mebibytes"]?.double ?? 0 }
    }

    /// Essaim: this program again, with the number of the trial.
    static func own(_ method: Method, _ place: Int, _ instance: String, isShort: Bool) throws -> Answer {
        let words = [try Child.built("bench"), "own", method.rawValue, String(place), instance, instance + ".own"]
        return try answer(words + (isShort ? ["--short"] : []), to: instance + ".own")
    }

    /// The other program; nil when it has no answer after so many seconds.
    static func peer(_ script: [String], _ instance: String, seconds: Int) throws -> Answer? {
        let words =
            [
                "env", "PYTHONPATH=\(tools)", "PYTHONPYCACHEPREFIX=.build/tools/pycache", "timeout", String(seconds),
                "python3", "Sources/bench/Peer/" + script[0], instance, instance + ".peer",
            ] + script.dropFirst() + ["again"]
        let begin = Moment.now()
        do {
            return try answer(words, to: instance + ".peer")
        } catch BenchFault.ended where Moment.now() - begin >= UInt64(seconds) * 1_000_000_000 {
            return nil
        }
    }

    private static func answer(_ words: [String], to path: String) throws -> Answer {
        _ = try Child.output(of: words)
        let text = ScratchFolder.text(path)
        guard let json = try? JSON.parse(Array(text.utf8)) else {
            throw BenchFault.unreadable(words.joined(separator: " "), said: String(text.prefix(400)))
        }
        return Answer(json: json)
    }

    /// The version of a program among what was fetched.
    static func version(_ name: String) -> String {
        let pins = ScratchFolder.text(tools + "/pins").split { $0 == " " || $0 == "\n" }
        let pin = pins.first { $0.hasPrefix(name + "==") }
        return pin.map { "\(name) \($0.dropFirst(name.count + 2))" } ?? name
    }
}
