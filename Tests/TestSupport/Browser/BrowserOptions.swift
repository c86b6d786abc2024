/// How a visitor of the tests looks at the pages.
package struct BrowserOptions: Sendable {
    /// CSS pixels; 320, 390 and 1280 are the widths every page is judged at.
    package var width: Int
    package var height: Int
    package var javaScript: Bool
    package var dark: Bool
    /// What the browser asks for in Accept-Language.
    package var language: String

    package init(
        width: Int = 1280, height: Int = 900, javaScript: Bool = true, dark: Bool = false, language: String = "fr"
    ) {
        self.width = width
        self.height = height
        self.javaScript = javaScript
        self.dark = dark
        self.language = language
    }

    func capabilities(chromium: String, profile: String) -> JSONValue {
        let flags = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
            "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-component-update",
            "--user-data-dir=\(profile)", "--window-size=\(max(width, 500)),\(height)", "--lang=\(language)",
        ]
        let chrome: JSONValue = [
            "binary": .string(chromium), "args": .array(flags.map(JSONValue.string)),
            "prefs": ["intl.accept_languages": .string(language)],
        ]
        return ["capabilities": ["alwaysMatch": ["browserName": "chrome", "goog:chromeOptions": chrome]]]
    }
}
