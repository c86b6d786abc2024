/// Tabs of one browser: they share what the device keeps.
extension BrowserSession {
    /// What names the tab that is looked at.
    package var tab: String { get throws { try call("GET", "/window").string ?? "" } }

    /// Opens another tab, of the size of the first, and looks at it.
    package func openTab(width: Int) throws {
        let opened = try call("POST", "/window/new", ["type": "tab"])
        guard let handle = opened["handle"]?.string else { throw BrowserFailure.unexpected("no tab: \(opened)") }
        try turn(to: handle)
        try look(width: width)
    }

    package func turn(to tab: String) throws {
        try call("POST", "/window", ["handle": .string(tab)])
    }
}
