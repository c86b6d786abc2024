import Glibc
import TestSupport

/// The built program serving on a free port; stopped when the object goes away.
final class Site: Sendable {
    let process: WatchedProcess
    let port: UInt16
    /// Its data folder goes away with it, not before.
    private let instance: Instance

    init(_ instance: Instance, _ options: [String] = []) throws {
        self.instance = instance
        process = try instance.start(["serve", "--port", "0"] + options)
        let said = try process.waitForOutput("127.0.0.1:", seconds: 120)
        let digits = said.split(separator: "127.0.0.1:").last?.prefix { $0.isNumber } ?? ""
        guard let port = UInt16(digits) else { throw SupportFailure("the site announced no port: \(said)") }
        self.port = port
    }

    /// With the 22 sheets, for the tests that only read: one for all of them.
    static func demonstration() throws -> Site { try shared.get() }

    private static let shared = Result {
        try Site(try Instance(), ["--demo"])
    }

    /// One GET on a connection of its own.
    func get(_ target: String, fields: [String] = [], from source: String? = nil) throws -> Answer {
        let visitor = Visitor(port, from: source)
        let head = ["GET \(target) HTTP/1.1", "Host: localhost", "Connection: close"] + fields
        visitor.send(Array(head.joined(separator: "\r\n").utf8) + Array("\r\n\r\n".utf8))
        guard let answer = visitor.answer() else { throw SupportFailure("no answer to \(target)") }
        return answer
    }
}
