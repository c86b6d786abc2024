/// HTML that enters a page without any escaping: for bytes built by the product itself, such as its own SVG files.
///
/// Never for a text that a person wrote.
package struct RawHTML: Sendable {
    let unsafe: String

    package init(unsafe html: String) { unsafe = html }
}
