internal import CPQ
internal import Glibc
internal import SQL

extension PostgresLink {
    /// Opens a connection without ever blocking beyond the deadline (save for the resolution of the host's name).
    static func connect(_ string: String, _ deadline: Deadline) throws -> OpaquePointer {
        guard let connection = start(string) else { throw SQLError(.connection) }
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK {
            let event = state == PGRES_POLLING_READING ? POLLIN : POLLOUT
            guard PQstatus(connection) != CONNECTION_BAD, state != PGRES_POLLING_FAILED,
                wait(connection, event, deadline)
            else {
                defer { PQfinish(connection) }
                throw SQLError(postgres: connection)
            }
            state = PQconnectPoll(connection)
        }
        return connection
    }

    /// False when the deadline passes first.
    static func wait(_ connection: OpaquePointer, _ event: Int32, _ deadline: Deadline) -> Bool {
        var poll = pollfd(fd: PQsocket(connection), events: Int16(event), revents: 0)
        while true {
            let ready = Glibc.poll(&poll, 1, deadline.milliseconds)
            if ready > 0 { return true }
            if ready == 0 || errno != EINTR { return false }
        }
    }

    /// One round trip that also proves that the server answers.
    static func settings(_ options: PostgresOptions) -> String {
        let (seconds, attoseconds) = options.statementBudget.components
        let milliseconds = max(1, seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
        var text = """
            SET client_min_messages = warning; SET standard_conforming_strings = on; SET TimeZone = 'UTC';
            SET bytea_output = hex; SET extra_float_digits = 1; SET statement_timeout = \(milliseconds);
            """
        if let schema = options.schema {
            text +=
                "SET search_path TO \""
                + schema.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\";"
        }
        return text
    }

    private static func start(_ string: String) -> OpaquePointer? {
        let pairs = [("dbname", string), ("client_encoding", "UTF8"), ("fallback_application_name", "essaim")]
        let keywords = pairs.map { strdup($0.0) } + [nil]
        let values = pairs.map { strdup($0.1) } + [nil]
        defer { (keywords + values).forEach { free($0) } }
        return PQconnectStartParams(keywords.map { UnsafePointer($0) }, values.map { UnsafePointer($0) }, 1)
    }
}
