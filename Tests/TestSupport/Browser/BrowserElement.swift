/// One element of the page a browser shows.
package struct BrowserElement: Sendable {
    private let session: BrowserSession
    private let id: String

    /// The key that the WebDriver standard gives to a reference to an element.
    private static let reference = "element-6066-11e4-a52e-4f735466cecf"

    init(_ session: BrowserSession, _ value: JSONValue) throws(BrowserFailure) {
        guard let id = value[Self.reference]?.string else { throw .unexpected("no element: \(value)") }
        self.session = session
        self.id = id
    }

    /// As a person sees it: hidden text is left out.
    package var text: String { get throws { try read("/text").string ?? "" } }
    package var tag: String { get throws { try read("/name").string ?? "" } }
    package var isShown: Bool { get throws { try read("/displayed").bool ?? false } }
    /// The name and the role that a screen reader says.
    package var accessibleName: String { get throws { try read("/computedlabel").string ?? "" } }
    package var role: String { get throws { try read("/computedrole").string ?? "" } }

    package func attribute(_ name: String) throws -> String? {
        try read("/attribute/\(name)").string
    }

    /// The computed value of a CSS property.
    package func style(_ property: String) throws -> String {
        try read("/css/\(property)").string ?? ""
    }

    package func click() throws {
        try session.call("POST", "/element/\(id)/click", [:])
    }

    package func clear() throws {
        try session.call("POST", "/element/\(id)/clear", [:])
    }

    /// Focuses the field and types; `Key` values may be part of the text.
    package func type(_ text: String) throws {
        try session.call("POST", "/element/\(id)/value", ["text": .string(text)])
    }

    private func read(_ path: String) throws -> JSONValue {
        try session.call("GET", "/element/\(id)\(path)")
    }
}
