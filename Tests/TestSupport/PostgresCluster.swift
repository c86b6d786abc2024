internal import Glibc
internal import Synchronization

/// A throw-away PostgreSQL server for the tests of one process: own folder, Unix socket only, nothing synchronised.
///
/// A watching shell reads from a socket whose other end lives in this process: however the process ends, the socket
/// closes, and the shell stops the server and removes its folder.
package final class PostgresCluster: Sendable {
    private static let shared = Result { try PostgresCluster() }

    private let directory: String
    private let programs: String
    private let sequence = Atomic<Int>(0)
    private let free = Mutex<[String]>([])

    /// The server of this process, started at the first call.
    package static func running() throws -> PostgresCluster {
        try shared.get()
    }

    /// Lends an empty database and returns its name: one that another test has given back, or a new one, which takes
    /// the server ten times longer.
    package func lendDatabase() throws -> String {
        if let name = free.withLock({ $0.popLast() }) { return name }
        let name = "test\(sequence.add(1, ordering: .relaxed).newValue)"
        try Command.run([programs + "/createdb", "-h", directory, "-U", "app", name])
        return name
    }

    /// Empties a database whose test is over.
    package func takeBack(_ name: String) throws {
        let cut = """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """
        let empty = """
            DO $$ DECLARE name TEXT; BEGIN
            FOR name IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
            LOOP EXECUTE format('DROP SCHEMA %I CASCADE', name); END LOOP; END $$
            """
        try Command.run(
            [programs + "/psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", directory, "-U", "app", "-d", name]
                + ["-c", cut, "-c", empty, "-c", "CREATE SCHEMA public"])
        free.withLock { $0.append(name) }
    }

    /// A database of its own that holds what another does, which nobody is connected to; to be dropped.
    ///
    /// Copied as files: page by page, as the server does unless told, it takes three times longer.
    func copyDatabase(_ original: String) throws -> String {
        let name = "copy\(sequence.add(1, ordering: .relaxed).newValue)"
        try command("CREATE DATABASE \(name) TEMPLATE \(original) STRATEGY FILE_COPY")
        return name
    }

    /// Removes a copy whose test is over, whoever is still connected.
    func drop(_ name: String) throws { try command("DROP DATABASE \(name) WITH (FORCE)") }

    private func command(_ statement: String) throws {
        try Command.run([
            programs + "/psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", directory, "-U", "app", "-d", "postgres", "-c",
            statement,
        ])
    }

    /// The same for the settings of the program.
    package func address(_ name: String) -> String { "postgresql://app@/\(name)?host=\(directory)" }

    package func connectionString(_ name: String) -> String {
        "host=\(directory) user=app dbname=\(name)"
    }

    private init() throws {
        programs = try Self.findPrograms()
        directory = try Self.makeDirectory()
        let prefix = getuid() == 0 ? ["runuser", "-u", "postgres", "--"] : []
        try Self.watch(directory, stop: prefix + [programs + "/pg_ctl", "-D", directory + "/data", "-m", "immediate"])
        try Command.run(
            prefix + [
                programs + "/initdb", "-D", directory + "/data", "-U", "app", "--auth=trust", "-E", "UTF8",
                "--locale=C.UTF-8", "--no-sync",
            ])
        let settings = [
            "listen_addresses=''", "unix_socket_directories='\(directory)'", "fsync=off", "full_page_writes=off",
            "synchronous_commit=off", "max_connections=300", "shared_buffers=64MB",
        ]
        try Command.run(
            prefix + [
                programs + "/pg_ctl", "-D", directory + "/data", "-w", "-l", directory + "/log",
                "-o", settings.map { "-c " + $0 }.joined(separator: " "), "start",
            ])
    }

    private static func findPrograms() throws -> String {
        var found = glob_t()
        defer { globfree(&found) }
        let result = glob("/usr/lib/postgresql/*/bin/initdb", 0, nil, &found)
        guard result == 0, let last = found.gl_pathv[Int(found.gl_pathc) - 1] else {
            throw SupportFailure("These tests need PostgreSQL: install the Debian package postgresql-15.")
        }
        return String(String(cString: last).dropLast("/initdb".count))
    }

    /// Short, because a socket's path may not pass 107 bytes; owned by the user who runs the server.
    private static func makeDirectory() throws -> String {
        let root = getenv("TMPDIR").map { String(cString: $0) } ?? P_tmpdir
        let path = try TemporaryDirectory.make(root + "/pg")
        if getuid() == 0 {
            guard let user = getpwnam("postgres"), chown(path, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else {
                throw SupportFailure("The user postgres is missing: install the Debian package postgresql-15.")
            }
        }
        return path
    }

    private static func watch(_ directory: String, stop: [String]) throws {
        var ends: [Int32] = [0, 0]
        // Closed in every program that this process starts: only its own end counts.
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &ends) == 0 else { throw SupportFailure("no socket can be made") }
        let script = "trap '' INT TERM HUP; read end; \"$@\" stop; rm -rf '\(directory)'"
        _ = try Command.start(["setsid", "sh", "-c", script, "watch"] + stop, standardInput: ends[0])
        close(ends[0])
    }
}
