internal import HTML

/// The hidden field that proves that a form came from our own page.
package struct HiddenToken: Sendable {
    /// Its name.
    package static let field = "jeton"
    private let masked: String

    /// - Parameter masked: made anew for each response.
    package init(_ masked: String) { self.masked = masked }

    var input: Markup { "<input type=\"hidden\" name=\"\(Self.field)\" value=\"\(masked)\">" }
}
