import Glibc
import Synchronization

/// A program started by a test that cannot outlive it: a shell watches a socket held by the test process, and ends the
/// program when that socket closes, be it by `stop()`, by the end of the tests or by their violent death.
///
/// Output goes to files of a directory of its own, removed at the end, so that a talkative program never blocks.
/// Blocking calls: made for tests, not for the request path.
package final class WatchedProcess: Sendable {
    /// Private to this process and removed with it; a place for its data and profiles.
    package let directory: String
    package let pid: Int32
    private let shell: Int32
    private let state: Mutex<State>

    private struct State {
        var leash: Int32
        var ending: Ending?
    }

    /// What is known once the program has ended; a program ended by signal n has the status 128 + n.
    package struct Ending: Sendable {
        package let status: Int32
        package let output: String
        package let errors: String
    }

    /// `sweeping` also ends every process that names `directory` on its command line: a browser leaves such
    /// orphans behind. `environment` is added to the one of the tests.
    package init(
        _ program: String, _ arguments: [String] = [], environment: [String: String] = [:], sweeping: Bool = false
    ) throws {
        let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        directory = try TemporaryDirectory.make("\(root)/essaim-process-")
        let settings = environment.map { "\($0.key)=\($0.value)" }
        let words = ["sh", "-c", WatchScript.text, "watch", directory, sweeping ? "sweep" : "", "env"] + settings
        let spawned = try WatchedProcess.spawn(words + [program] + arguments)
        shell = spawned.shell
        state = Mutex(State(leash: spawned.leash, ending: nil))
        pid = try WatchedProcess.readPID(in: directory)
    }

    deinit {
        stop()
    }

    package var output: String { TextFile.read("\(directory)/out") ?? "" }
    package var errors: String { TextFile.read("\(directory)/err") ?? "" }

    /// False once the program has ended, even when nobody has collected its status yet.
    package var isRunning: Bool {
        guard let stat = TextFile.read("/proc/\(pid)/stat"), let name = stat.lastIndex(of: ")") else { return false }
        return stat[name...].dropFirst(2).first != "Z"
    }

    package func signal(_ number: Int32) {
        if isRunning { _ = kill(pid, number) }
    }

    /// Waits until the output holds `text` and returns the whole output; throws with all that was said otherwise.
    @discardableResult
    package func waitForOutput(_ text: String, seconds: Int = 30) throws(ProcessFailure) -> String {
        let said = Patience.wait(seconds: seconds) { () -> String? in
            let output = self.output
            return output.contains(text) || !self.isRunning ? output : nil
        }
        guard let said, said.contains(text) else { throw .silent(wanted: text, said: output + errors) }
        return said
    }

    /// Waits for the end that the program chooses; after `seconds` it is stopped and the failure says what it said.
    package func waitForEnd(seconds: Int = 30) throws(ProcessFailure) -> Ending {
        let ended: Bool? = Patience.wait(seconds: seconds) { self.isRunning ? nil : true }
        guard ended != nil else {
            let ending = stop()
            throw .endless(said: ending.output + ending.errors)
        }
        return stop()
    }

    /// Asks the program to end (SIGTERM, SIGKILL after 5 s), removes its directory; the same answer on later calls.
    @discardableResult
    package func stop() -> Ending {
        state.withLock { state in
            if let ending = state.ending { return ending }
            if isRunning { _ = kill(pid, SIGTERM) }
            let ended: Bool? = Patience.wait(seconds: 5) { self.isRunning ? nil : true }
            if ended == nil { _ = kill(pid, SIGKILL) }
            let output = self.output
            let errors = self.errors
            close(state.leash)
            var raw: Int32 = 0
            while waitpid(shell, &raw, 0) == -1 && errno == EINTR {}
            let status = raw & 0x7f == 0 ? (raw >> 8) & 0xff : 128 + (raw & 0x7f)
            let ending = Ending(status: status, output: output, errors: errors)
            state.ending = ending
            return ending
        }
    }

    private static func readPID(in directory: String) throws(ProcessFailure) -> pid_t {
        let pid = Patience.wait(seconds: 10) { () -> pid_t? in
            guard let line = TextFile.read("\(directory)/pid"), line.hasSuffix("\n") else { return nil }
            return pid_t(line.dropLast())
        }
        guard let pid else { throw .system("reading the process number", ETIMEDOUT) }
        return pid
    }

    /// The shell gets a group of its own, so that Ctrl-C ends the tests first and the socket does the rest.
    private static func spawn(_ words: [String]) throws(ProcessFailure) -> (shell: Int32, leash: Int32) {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .system("socketpair", errno) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        // The threads that run tests block signals; a program that inherits this would never see SIGTERM.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var pointers = words.map { strdup($0) } + [nil]
        var pid: pid_t = 0
        let code = posix_spawn(&pid, "/bin/sh", &actions, &attributes, &pointers, environ)
        pointers.forEach { free($0) }
        posix_spawn_file_actions_destroy(&actions)
        posix_spawnattr_destroy(&attributes)
        close(ends[0])
        guard code == 0 else {
            close(ends[1])
            throw .system("posix_spawn", code)
        }
        return (pid, ends[1])
    }
}
