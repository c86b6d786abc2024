extension BrowserSession {
    /// Fills fields in by their identifiers and presses a button; comes back on the page that answers.
    package func send(_ values: [(String, String)], _ button: String) throws {
        for (name, value) in values { try find("#\(name)").type(value) }
        try press(button)
    }

    /// Presses what leads to another page, and waits until that page is there.
    package func press(_ button: String) throws {
        try execute("document.documentElement.dataset.before = '1'")
        try find(button).click()
        let isNew: Bool? = try Patience.wait(seconds: 30) {
            try execute(
                "return document.readyState === 'complete' && document.documentElement.dataset.before !== '1'"
            ).bool == true ? true : nil
        }
        if isNew != true { throw BrowserFailure.unexpected("\(button) of \(try url) led nowhere") }
    }
}

/// What a browser sends with each request, so that another may be the same person.
package struct BrowserCookie: Sendable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

extension BrowserSession {
    /// The cookie of this name for the page shown; scripts of the page may not read it.
    package func cookie(_ name: String) throws -> BrowserCookie? {
        let all = try chrome("Network.getCookies")["cookies"]?.array ?? []
        return all.first { $0["name"]?.string == name }.map {
            BrowserCookie(name: name, value: $0["value"]?.string ?? "")
        }
    }

    /// Forgets every cookie, then holds these for an address.
    package func hold(_ cookies: [BrowserCookie], at address: String) throws {
        try chrome("Network.clearBrowserCookies")
        for cookie in cookies {
            try chrome(
                "Network.setCookie",
                ["name": .string(cookie.name), "value": .string(cookie.value), "url": .string(address)])
        }
    }
}
