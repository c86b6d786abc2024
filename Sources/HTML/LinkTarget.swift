/// Something that prints the path of one of our pages: the route enums conform, nothing else should.
package protocol LinkTarget: Sendable {
    /// An absolute path, percent-encoded, with its query when there is one: `/pratiques?theme=logement`.
    var path: String { get }
}
