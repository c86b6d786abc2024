import Glibc
import TestSupport
import Testing

/// Opens a page once, then looks at it in every width, colour and size that people have.
struct PageLook {
    /// One way of looking.
    struct Way: CustomStringConvertible {
        let width: Int
        let dark: Bool
        /// Those of axe-core that are asked; nil where only what sticks out is.
        let rules: AxeRules?
        var description: String { "\(width) \(dark ? "dark" : "light")" }
    }

    let browser: BrowserSession
    let language: String

    private var isWhole: Bool { getenv("ESSAIM_HOSTILE") != nil }

    /// Both colours at each width in both languages where time is no matter. Otherwise the narrowest light and the widest
    /// dark, asked there what width and colour may change; a phone of 390 pixels obeys the same lines of the style sheet as
    /// one of 320, and English the same as French: longer words may stand out on the narrowest, which is all that is asked.
    private var ways: [Way] {
        if isWhole {
            return Looks.widths.flatMap { width in [false, true].map { Way(width: width, dark: $0, rules: .all) } }
        }
        if language != "fr" { return [Way(width: 320, dark: true, rules: nil)] }
        return [Way(width: 320, dark: false, rules: .all), Way(width: 1280, dark: true, rules: .looks)]
    }

    func look(at address: String, _ page: String) throws {
        try browser.open(address + (address.contains("?") ? "&" : "?") + "lang=\(language)")
        for way in ways {
            try browser.look(width: way.width)
            try browser.prefer(dark: way.dark)
            try expectClean(way.rules, "\(page) \(language) \(way)")
        }
        if isWhole || language == "fr" { try lookLarger(page) }
    }

    /// The largest letters in the colours that the reader chose against those of the machine; as the server would write
    /// them, which DisplayFormTests proves.
    private func lookLarger(_ page: String) throws {
        let dark = language == "fr"
        try browser.look(width: 320)
        try browser.prefer(dark: !dark)
        try browser.execute(
            "Object.assign(document.documentElement.dataset, { theme: arguments[0], size: 'larger' })",
            [dark ? "dark" : "light"])
        try expectClean(.looks, "\(page) \(language) larger")
    }

    private func expectClean(_ rules: AxeRules?, _ place: String) throws {
        if let rules { #expect(try browser.axe(rules).map(\.description) == [], "\(place)") }
        #expect(try browser.sidewaysOverflow() == 0, "\(place)")
    }
}

/// What a page asks of scripts: without any, a browser that runs none shows the same page.
enum ScriptsOfPage {
    static func none(in html: String) -> Bool {
        html.matches(of: /<script(?![^>]*application\/ld\+json)/).isEmpty && html.firstMatch(of: /<noscript/) == nil
    }
}
