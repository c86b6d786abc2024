internal import Glibc

/// Runs another program of the machine, found on the search path, with nothing on its standard input.
package enum Command {
    /// Waits for the end; output goes to the null device. Throws when the program is absent or fails.
    package static func run(_ words: [String]) throws {
        let child = try start(words, standardInput: nil)
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        guard status == 0 else { throw SupportFailure("\(words.joined(separator: " ")): status \(status)") }
    }

    /// Starts without waiting, in a session of its own, reading from the descriptor given.
    static func start(_ words: [String], standardInput: Int32?) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let standardInput {
            posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
        } else {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        let arguments = words.map { strdup($0) } + [nil]
        defer { arguments.forEach { free($0) } }
        var child: pid_t = 0
        let result = posix_spawnp(&child, words[0], &actions, nil, arguments, environ)
        guard result == 0 else { throw SupportFailure("\(words[0]) cannot be started: error \(result)") }
        return child
    }
}
