import Glibc
import SQL
import SQLiteDriver
import TestSupport

/// The data folder of one test, the program that works on it, and its database seen from here.
final class Instance: Sendable {
    private let directory: TemporaryDirectory
    let data: String

    init() throws {
        directory = try TemporaryDirectory()
        data = directory.file("data")
    }

    func beside(_ name: String) -> String { directory.file(name) }

    func start(_ words: [String], environment: [String: String] = [:]) throws -> WatchedProcess {
        let plain = ["SWIFT_BACKTRACE": "enable=no", "ESSAIM_LANG": "en"].merging(environment) { $1 }
        return try WatchedProcess(try Built.program("essaim"), words + ["--data", data], environment: plain)
    }

    func run(_ words: String...) throws -> WatchedProcess.Ending { try start(words).waitForEnd(seconds: 120) }

    /// The practices file with this mark after every title, so that every sheet changes.
    func practices(marked mark: String) throws -> String {
        let path = beside("practices-\(mark).json")
        try TextFile.write(try MarkedPractices.bytes(mark), to: path)
        return path
    }

    func withDatabase<R>(_ body: (any Database) throws -> R) throws -> R {
        let database = try SQLiteDatabase(SQLiteOptions(path: "\(data)/database.sqlite"))
        defer { database.close() }
        return try body(database)
    }

    /// Titles of all sheets, in order.
    func titles() throws -> [String] {
        try withDatabase { database in
            try database.read { try $0.query("SELECT title FROM practice ORDER BY title, id") { try $0.text(0) } }
        }
    }
}
