internal import Glibc

/// A program started by the bench, with its output in a file; it is ended when the bench ends, however that happens.
final class Child {
    let name: String
    let pid: pid_t
    private let log: String
    private var isEnded = false

    /// - Parameter log: a file that takes both outputs.
    init(_ name: String, _ words: [String], log: String) throws {
        self.name = name
        self.log = log
        pid = try Self.start(["setpriv", "--pdeathsig", "TERM", "--"] + words, log: log)
    }

    deinit { stop() }

    var said: String { ScratchFolder.text(log) }

    /// The last lines of what it said, which may be long.
    var saidLast: String { ScratchFolder.text(log, last: 2_048) }

    var isRunning: Bool {
        if isEnded { return false }
        isEnded = waitpid(pid, nil, WNOHANG) == pid
        return !isEnded
    }

    func stop() {
        guard isRunning else { return }
        kill(pid, SIGTERM)
        while waitpid(pid, nil, 0) < 0 && errno == EINTR {}
        isEnded = true
    }

    /// Waits for `answer` while the program runs, 30 s at most; asks again every millisecond.
    func wait<Answer>(for answer: () -> Answer?) throws -> Answer {
        let end = Moment.now() + 30_000_000_000
        while isRunning && Moment.now() < end {
            if let found = answer() { return found }
            usleep(1000)
        }
        throw BenchFault.ended(name, said: String(said.suffix(400)))
    }

    /// A program that was built beside this one.
    static func built(_ name: String) throws(BenchFault) -> String {
        guard let real = realpath("/proc/self/exe", nil) else { throw .system("realpath", errno: errno) }
        defer { free(real) }
        let path = String(cString: real)
        return "\(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])/\(name)"
    }

    /// Runs a program to its end and returns all it said.
    static func output(of words: [String], expecting expected: Int32 = 0) throws -> String {
        let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        let log = "\(root)/essaim-bench-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        defer { unlink(log) }
        let pid = try start(words, log: log)
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        let said = ScratchFolder.text(log)
        guard status >> 8 == expected else { throw BenchFault.ended(words[0], said: said) }
        return said
    }

    /// What a program took from its start to its end.
    struct Ending {
        let seconds: Double
        /// Peak resident memory, in MiB.
        let peakMemory: Double
    }

    /// Runs a program to its end, which must be a good one.
    static func measured(_ words: [String]) throws -> Ending {
        let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        let log = "\(root)/essaim-bench-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        defer { unlink(log) }
        var (status, usage) = (Int32(0), rusage())
        let seconds = try Moment.seconds {
            let pid = try start(words, log: log)
            while wait4(pid, &status, 0, &usage) < 0 && errno == EINTR {}
        }
        guard status == 0 else { throw BenchFault.ended(words[0], said: String(ScratchFolder.text(log).suffix(400))) }
        return Ending(seconds: seconds, peakMemory: Double(usage.ru_maxrss) / 1_024)
    }

    private static func start(_ words: [String], log: String) throws(BenchFault) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        let arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var pid: pid_t = 0
        let code = posix_spawnp(&pid, words[0], &actions, nil, arguments, environ)
        guard code == 0 else { throw .system("starting \(words[0])", errno: code) }
        return pid
    }
}
