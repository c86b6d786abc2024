package import Domain
package import SQL

/// What a database says of itself without being changed.
package struct EngineLook {
    /// SQLite 3.40 and PostgreSQL 15 are what the tests run on.
    private static let least: (sqlite: Int, postgres: Int) = (3_040_000, 150_000)
    private let connection: any Connection

    package init(_ connection: any Connection) { self.connection = connection }

    package func version() throws -> Diagnosis {
        let text = try connection.first(connection.dialect.engineVersion) { try $0.text(0) } ?? ""
        switch connection.dialect {
        case .sqlite:
            let parts = text.split(separator: ".").compactMap { Int($0) } + [0, 0, 0]
            let number = parts[0] * 1_000_000 + parts[1] * 1_000 + parts[2]
            return Diagnosis(number < Self.least.sqlite ? .engineOld : .engineFine, "SQLite \(text)")
        case .postgres:
            let number = Int(text) ?? 0
            return Diagnosis(
                number < Self.least.postgres ? .engineOld : .engineFine,
                "PostgreSQL \(number / 10_000).\(number % 10_000)")
        }
    }

    /// How far the newest line of the log, or the newest job, is ahead of the clock.
    ///
    /// - Parameter now: microseconds since 1970-01-01 UTC.
    package func clock(at now: Int64) throws -> Diagnosis {
        let line = try connection.first("SELECT at FROM audit ORDER BY id DESC LIMIT 1") { try $0.integer(0) } ?? 0
        let job =
            try connection.first("SELECT created_at FROM job ORDER BY created_at DESC, id DESC LIMIT 1") {
                try $0.integer(0)
            } ?? 0
        let behind = Int((max(line, job) - now) / 1_000_000)
        // Machines that serve one database differ by a little.
        return behind > 60 ? Diagnosis(.clockBehind, number: behind) : Diagnosis(.clockFine)
    }

    /// Mails that should have left long ago.
    package func outbox(at now: Int64, patience: Int64) throws -> Diagnosis {
        let oldest = try connection.first(
            "SELECT send_after FROM message WHERE state = 'waiting' ORDER BY send_after, id LIMIT 1"
        ) { try $0.integer(0) }
        guard let oldest, oldest < now - patience else { return Diagnosis(.outboxFine) }
        let count = try connection.first(
            "SELECT COUNT(*) FROM message WHERE state = 'waiting' AND send_after < \(now - patience)"
        ) { try $0.int(0) }
        return Diagnosis(.outboxStuck, number: count ?? 0, needed: Int((now - oldest) / 3_600_000_000))
    }

    /// Jobs that were given up and are still listed.
    package func jobs() throws -> Diagnosis {
        let kinds = try connection.query(
            "SELECT kind FROM job WHERE state = 'failed' ORDER BY created_at DESC, id DESC LIMIT 50"
        ) { try $0.text(0) }
        return kinds.first.map { Diagnosis(.jobsFailed, $0, number: kinds.count) } ?? Diagnosis(.jobsFine)
    }
}
