import Glibc
import TestSupport

/// The program serving on a free port of the loopback; ended when the object goes away.
final class RunningSite: Sendable {
    let process: WatchedProcess
    let address: String
    let port: UInt16

    /// Starts on a folder that may hold data already.
    init(_ folder: DataFolder, _ options: [String] = []) throws {
        process = try Essaim.start(["serve", "--data", folder.path, "--port", "0"] + options)
        let said = try process.waitForOutput("127.0.0.1:", seconds: 120)
        guard let range = said.firstRange(of: "http://127.0.0.1:"), let line = said[range.lowerBound...].split(separator: "\n").first,
            let port = UInt16(line.drop { $0 != ":" }.dropFirst().drop { $0 != ":" }.dropFirst())
        else { throw SupportFailure("the site announced no address: \(said)") }
        address = String(line)
        self.port = port
    }

    /// A demonstration that no test may change: one for all the tests that only read.
    static func demonstration() throws -> RunningSite { try shared.get().site }

    private static let shared = Result {
        let folder = try DataFolder()
        return (folder: folder, site: try RunningSite(folder, ["--demo"]))
    }

    func get(_ path: String, _ fields: [String] = [], method: String = "GET") throws -> PlainAnswer {
        let client = try PlainClient(port: port)
        try client.send(([("\(method) \(path) HTTP/1.1"), "Host: essaim", "Connection: close"] + fields).joined(separator: "\r\n") + "\r\n\r\n")
        return try client.answer()
    }

    /// Asks it to stop and waits for its end.
    func stop() throws -> WatchedProcess.Ending {
        process.signal(SIGTERM)
        return try process.waitForEnd()
    }
}
