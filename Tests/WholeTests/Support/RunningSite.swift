import Glibc
import TestSupport

/// The program serving on a free port of the loopback; ended when the object goes away.
final class RunningSite: Sendable {
    let process: WatchedProcess
    let address: String
    let port: UInt16
    /// Kept: it goes away with the last one who holds it.
    private let folder: DataFolder

    /// Starts on a folder that may hold data already.
    init(_ folder: DataFolder, _ options: [String] = []) throws {
        self.folder = folder
        process = try Essaim.start(["serve", "--data", folder.path, "--port", "0"] + options)
        let said = try process.waitForOutput("127.0.0.1:", seconds: 120)
        guard let range = said.firstRange(of: "http://127.0.0.1:"),
            let line = said[range.lowerBound...].split(separator: "\n").first,
            let port = UInt16(line.drop { $0 != ":" }.dropFirst().drop { $0 != ":" }.dropFirst())
        else { throw SupportFailure("the site announced no address: \(said)") }
        address = String(line)
        self.port = port
    }

    /// A demonstration that no test may change: one for all the tests that only read.
    static func demonstration() throws -> RunningSite { try shared.get() }

    private static let shared = Result { try RunningSite(try DataFolder(), ["--demo"]) }

    func get(_ path: String, _ fields: [String] = [], method: String = "GET") throws -> PlainAnswer {
        let client = try PlainClient(port: port)
        try client.send(
            ([("\(method) \(path) HTTP/1.1"), "Host: essaim", "Connection: close"] + fields).joined(separator: "\r\n")
                + "\r\n\r\n")
        return try client.answer()
    }

    /// Asks it to stop and waits for its end.
    func stop() throws -> WatchedProcess.Ending {
        process.signal(SIGTERM)
        return try process.waitForEnd()
    }
}
