internal import CSQLite
internal import Glibc
internal import SQL

extension SQLiteDatabase {
    /// Copies one state of the live database into a new file of mode 0600, verifies the copy, then gives it its name.
    package func backup(to path: String) throws {
        guard access(path, F_OK) != 0 else { throw SQLError(.alreadyExists) }
        let partial = path + ".partial"
        unlink(partial)
        defer { unlink(partial) }
        try Self.createFile(partial)
        let target = try SQLiteHandle(SQLiteOptions(path: partial), path: partial)
        try withSource { try Self.copy(from: $0, to: target) }
        try Self.verify(target)
        try Self.giveName(path, to: partial)
    }

    /// One step for all pages: in WAL mode writers go on meanwhile, and the copy is of one state.
    private static func copy(from source: SQLiteHandle, to target: SQLiteHandle) throws {
        guard let copying = sqlite3_backup_init(target.db, "main", source.db, "main") else {
            throw SQLError(sqlite: target.db, statement: nil, isRunning: false)
        }
        var result = SQLITE_OK
        for attempt in 0..<50 where result != SQLITE_DONE {
            if attempt > 0 { usleep(100_000) }
            result = sqlite3_backup_step(copying, -1)
            guard [SQLITE_DONE, SQLITE_OK, SQLITE_BUSY, SQLITE_LOCKED].contains(result) else { break }
        }
        sqlite3_backup_finish(copying)
        guard result == SQLITE_DONE else { throw SQLError(sqlite: target.db, statement: nil, isRunning: false) }
    }

    /// The copy leaves WAL mode, so that it is one file that any program can read.
    private static func verify(_ copy: SQLiteHandle) throws {
        try copy.script("PRAGMA journal_mode = DELETE")
        try copy.run("PRAGMA integrity_check") { row in
            if try row.text(0) != "ok" { throw SQLError(.corrupt) }
            return true
        }
        try copy.run("PRAGMA foreign_key_check") { _ in throw SQLError(.corrupt) }
    }

    private static func giveName(_ path: String, to partial: String) throws {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) + "/" } ?? "."
        try synchronise(partial)
        guard link(partial, path) == 0 else {
            throw SQLError(errno == EEXIST ? .alreadyExists : .connection, message: String(cString: strerror(errno)))
        }
        try synchronise(folder)
    }

    private static func synchronise(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SQLError(.connection, message: String(cString: strerror(errno))) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw SQLError(.full, message: String(cString: strerror(errno))) }
    }
}
