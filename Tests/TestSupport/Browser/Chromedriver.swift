/// The one chromedriver of a test process, on a free port; it and its browsers end with the tests.
package final class Chromedriver: Sendable {
    let driver: WebDriver
    let chromium: String
    private let process: WatchedProcess

    /// Started at the first browser test. A failure to start is kept and thrown to every test that asks.
    package static func shared() throws -> Chromedriver { try started.get() }

    private static let started = Result { try Chromedriver() }

    private init() throws {
        chromium = try ProgramOnPath.find("chromium", package: "chromium")
        let program = try ProgramOnPath.find("chromedriver", package: "chromium-driver")
        process = try WatchedProcess(program, ["--port=0", "--log-level=SEVERE"], sweeping: true)
        let announcement = "started successfully on port "
        let said = try process.waitForOutput(announcement)
        guard let range = said.firstRange(of: announcement),
            let port = UInt16(said[range.upperBound...].prefix { $0.isNumber })
        else { throw BrowserFailure.unexpected("chromedriver announced no port: \(said)") }
        driver = WebDriver(port: port)
    }

    /// A place for one browser's profile, inside the directory that goes away with chromedriver.
    func profile() throws -> String {
        try TemporaryDirectory.make("\(process.directory)/profile-")
    }
}
