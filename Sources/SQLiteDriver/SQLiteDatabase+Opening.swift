internal import Glibc
internal import SQL

extension SQLiteDatabase {
    /// Every connection: foreign keys, small cache (many connections share the machine), nothing trusted in the schema.
    private static let commonPragmas = """
        PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;
        PRAGMA cache_size = -2000; PRAGMA mmap_size = 0; PRAGMA synchronous = FULL;
        """

    static func writerPragmas(_ options: SQLiteOptions) -> String {
        if options.isInMemory { return "" }
        return "PRAGMA journal_mode = WAL; PRAGMA cache_size = -\(options.cacheSize >> 10);"
            + (options.checkpoint == .byThread ? "PRAGMA wal_autocheckpoint = 0;" : "")
    }

    static func open(_ options: SQLiteOptions, pragmas: String) throws -> SQLiteHandle {
        let handle = try SQLiteHandle(options, path: options.path)
        try handle.script(commonPragmas + pragmas)
        return handle
    }

    /// SQLite would create the file readable by others; its companions (-wal, -shm) take the mode of the file.
    static func createFile(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw SQLError(.connection, message: String(cString: strerror(errno)))
        }
        Glibc.close(descriptor)
    }
}
