import Glibc
import Synchronization

/// One browser window of a test: opens pages, finds, types, looks. Always ended: `close()`, `deinit`, or the watch on
/// chromedriver when the tests die.
package final class BrowserSession: Sendable {
    private let chromedriver: Chromedriver
    private let id: String
    private let javaScript: Bool
    private let isClosed = Mutex(false)

    package init(_ options: BrowserOptions = BrowserOptions()) throws {
        chromedriver = try Chromedriver.shared()
        let profile = try chromedriver.profile()
        let wanted = options.capabilities(chromium: chromedriver.chromium, profile: profile)
        let answer = try chromedriver.driver.call("POST", "/session", wanted)
        guard let id = answer["sessionId"]?.string else {
            throw BrowserFailure.unexpected("chromedriver opened no session: \(answer)")
        }
        self.id = id
        javaScript = options.javaScript
        try allowScripts(javaScript)
        try look(width: options.width, height: options.height)
        try prefer(dark: options.dark)
    }

    deinit {
        close()
    }

    package func close() {
        let wasClosed = isClosed.withLock { closed in
            defer { closed = true }
            return closed
        }
        if !wasClosed { _ = try? call("DELETE", "") }
    }

    /// Waits until the page is loaded.
    package func open(_ url: String) throws {
        try call("POST", "/url", ["url": .string(url)])
    }

    package var url: String { get throws { try text(of: "/url") } }
    package var title: String { get throws { try text(of: "/title") } }
    package var source: String { get throws { try text(of: "/source") } }

    package func back() throws {
        try call("POST", "/back", [:])
    }

    /// The view in CSS pixels; narrower than a window may be, which is what 320 needs.
    package func look(width: Int, height: Int = 900) throws {
        let size: JSONValue = [
            "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": 1, "mobile": false,
        ]
        try chrome("Emulation.setDeviceMetricsOverride", size)
    }

    /// The colour scheme and, for paper, the medium; reduced motion keeps pictures the same from run to run.
    package func prefer(dark: Bool, print: Bool = false) throws {
        let scheme: JSONValue = ["name": "prefers-color-scheme", "value": dark ? "dark" : "light"]
        let motion: JSONValue = ["name": "prefers-reduced-motion", "value": "reduce"]
        try chrome("Emulation.setEmulatedMedia", ["media": print ? "print" : "", "features": [scheme, motion]])
    }

    /// The first element that matches; throws when there is none.
    package func find(_ css: String) throws -> BrowserElement {
        try BrowserElement(self, try call("POST", "/element", ["using": "css selector", "value": .string(css)]))
    }

    package func all(_ css: String) throws -> [BrowserElement] {
        let found = try call("POST", "/elements", ["using": "css selector", "value": .string(css)])
        return try found.array.map { try BrowserElement(self, $0) }
    }

    /// Runs the body of a function in the page and returns what it returns; works under a strict CSP.
    @discardableResult
    package func execute(_ script: String, _ arguments: [JSONValue] = []) throws -> JSONValue {
        try call("POST", "/execute/sync", ["script": .string(script), "args": .array(arguments)])
    }

    /// The same for a script that calls its last argument when it has finished.
    package func executeAndWait(_ script: String, _ arguments: [JSONValue] = []) throws -> JSONValue {
        try call("POST", "/execute/async", ["script": .string(script), "args": .array(arguments)])
    }

    /// One command of the DevTools protocol.
    @discardableResult
    package func chrome(_ command: String, _ parameters: JSONValue = [:]) throws -> JSONValue {
        try call("POST", "/goog/cdp/execute", ["cmd": .string(command), "params": parameters])
    }

    /// Our own scripts that need timers (axe-core), on a page that was loaded without any of its scripts.
    func withScripts<T>(_ body: () throws -> T) throws -> T {
        guard !javaScript else { return try body() }
        try allowScripts(true)
        let answer = Result { try body() }
        try allowScripts(false)
        return try answer.get()
    }

    private func allowScripts(_ allowed: Bool) throws {
        try chrome("Emulation.setScriptExecutionDisabled", ["value": .bool(!allowed)])
    }

    @discardableResult
    func call(_ method: String, _ path: String, _ body: JSONValue? = nil) throws -> JSONValue {
        try chromedriver.driver.call(method, "/session/\(id)\(path)", body)
    }

    private func text(of path: String) throws -> String {
        try call("GET", path).string ?? ""
    }
}
