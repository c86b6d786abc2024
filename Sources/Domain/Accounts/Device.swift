/// The browser somebody signed in with, as roughly as helps to recognise it: "Firefox, Linux". Never a version.
package struct Device: Sendable, Equatable {
    /// Family and system; empty when the browser tells nothing that is known.
    package let text: String

    /// The first that is found names it: browsers also claim to be those that came before them.
    private static let families = [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"),
        ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Chromium", "Chromium"),
        ("Safari", "Safari"),
    ]
    private static let systems = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"),
        ("Mac OS X", "macOS"), ("Linux", "Linux"),
    ]

    /// - Parameter userAgent: what the browser says of itself.
    package init(userAgent: String?) {
        let said = userAgent ?? ""
        let family = Self.families.first { said.contains($0.0) }?.1
        let system = Self.systems.first { said.contains($0.0) }?.1
        text = [family, system].compactMap(\.self).joined(separator: ", ")
    }
}
