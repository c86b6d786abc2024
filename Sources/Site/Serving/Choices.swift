internal import HTTP
internal import Texts
internal import Views

/// What a reader chose on the display page, kept in one cookie: "fr.dark.large".
struct Choices: Hashable {
    static let cookie = "essaim_affichage"
    private static let year = 365 * 86_400

    var language: Language
    var display: Display

    init(language: Language, display: Display) {
        self.language = language
        self.display = display
    }

    /// Anything unreadable in the cookie falls back to the default.
    init(cookie: String?, language: Language) {
        let parts = (cookie ?? "").split(separator: ".").map(String.init)
        self.language = parts.first.flatMap(Language.init) ?? language
        display = Display()
        guard parts.count == 3 else { return }
        display.theme = Display.Theme(rawValue: parts[1]) ?? .auto
        display.size = Display.Size(rawValue: parts[2]) ?? .normal
    }

    func setCookie(isSecure: Bool) -> SetCookie? {
        var cookie = SetCookie(
            name: Self.cookie,
            value: "\(language.rawValue).\(display.theme.rawValue).\(display.size.rawValue)")
        cookie?.maxAge = Self.year
        cookie?.isSecure = isSecure
        return cookie
    }
}
