internal import CLinux
internal import Glibc

/// Another program, run on bytes given to it and kept within limits: the way to libraries that are no C libraries.
///
/// It gets bytes on its standard input, an environment of four variables and nothing else of ours: no file descriptor, no
/// secret of the environment. It is killed with everything it started when it takes too long or says too much.
package struct Program: Sendable {
    package struct Limits: Sendable {
        /// From start to end.
        package var time: Duration = .seconds(30)
        /// Bytes that it may write.
        package var output = 32 << 20
        /// Bytes of address space.
        package var memory = 2 << 30

        package init() {}
    }

    private static let shell = "/bin/sh"
    private let path: String
    private let arguments: [String]
    private let limits: Limits

    /// - Parameter path: absolute.
    package init(_ path: String, _ arguments: [String] = [], limits: Limits = Limits()) {
        self.path = path
        self.arguments = arguments
        self.limits = limits
    }

    package var isThere: Bool { access(path, X_OK) == 0 }

    /// Runs it and waits for its end; the calling thread does nothing else meanwhile.
    ///
    /// - Returns: what it wrote on its standard output.
    package func run(_ input: [UInt8]) throws(ProgramFault) -> [UInt8] {
        guard isThere else { throw .missing }
        var talk = try Conversation(input, limit: limits.output)
        defer { talk.close() }
        let child = try start(talk)
        let end = ContinuousClock.now + limits.time
        let outcome = talk.run(until: end)
        if outcome != .ended { kill(-child, SIGKILL) }
        let status = Self.status(of: child, until: end)
        // The group, so that nothing it started lives on.
        kill(-child, SIGKILL)
        switch outcome {
        case .late: throw .tooSlow
        case .tooLong: throw .tooLong
        case .ended: break
        }
        guard let status else { throw .tooSlow }
        guard status == 0 else { throw .failed(status: status, complaint: talk.complaint) }
        return talk.output
    }

    /// A shell sets the limits and becomes the program: nothing of ours runs between the fork and its start.
    private func start(_ talk: Conversation) throws(ProgramFault) -> pid_t {
        let limit = "ulimit -c 0; ulimit -v \(limits.memory >> 10); exec \"$0\" \"$@\""
        let words = [Self.shell, "-c", limit, path] + arguments
        let settings = ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "HOME=/dev/null"]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (mine, its) in zip(talk.inherited, [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]) {
            posix_spawn_file_actions_adddup2(&actions, mine, its)
        }
        // Descriptors that a library of ours opened without saying that they are not to be inherited.
        posix_spawn_file_actions_addclosefrom_np(&actions, 3)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var child = pid_t()
        let status = Self.withCStrings(words) { words in
            Self.withCStrings(settings) { posix_spawn(&child, Self.shell, &actions, &attributes, words, $0) }
        }
        talk.closeInherited()
        if status != 0 { throw .system(errno: status) }
        return child
    }

    /// The status of a child that ends before the deadline; it is killed after it, and then nil.
    private static func status(of child: pid_t, until end: ContinuousClock.Instant) -> Int32? {
        var status: Int32 = 0
        while true {
            let ended = waitpid(child, &status, WNOHANG)
            if ended == child { break }
            if ended < 0 && errno != EINTR { return nil }
            if ContinuousClock.now >= end {
                kill(-child, SIGKILL)
                while waitpid(child, &status, 0) < 0 && errno == EINTR {}
                return nil
            }
            usleep(2_000)
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    private static func withCStrings<Answer>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Answer
    ) -> Answer {
        let pointers = strings.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
