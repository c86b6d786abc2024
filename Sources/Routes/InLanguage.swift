internal import HTML

/// A page asked in a language, whatever the reader chose before.
package struct InLanguage: Sendable, LinkTarget {
    private let route: Route
    private let language: String

    /// The name of the parameter that carries the language.
    package static let field = "lang"

    /// - Parameter language: "fr" or "en".
    package init(_ route: Route, _ language: String) {
        self.route = route
        self.language = language
    }

    package var path: String {
        let path = route.path
        return path + (path.contains("?") ? "&" : "?") + "\(Self.field)=\(PathText.encoded(language))"
    }
}
