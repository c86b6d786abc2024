/// What the client sent after the head, as the route's `BodyPolicy` asked for it.
package enum RequestBody: Sendable, Equatable {
    case none
    case bytes([UInt8])
    /// The fields of a form sent as multipart/form-data, in order.
    case parts([FormPart])
    /// Announced as such a form, and none.
    case unreadable
    /// A file without a name, readable through this `/proc` path until the response is built and gone afterwards;
    /// `linkat` on that path keeps it without a copy when the destination is on the same file system.
    case file(path: String, size: Int)
}
