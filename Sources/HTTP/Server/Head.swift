/// The head of a request as the C library read it, copied out of its buffer.
struct Head: Sendable {
    var method = ""
    var version = ""
    var target: [UInt8] = []
    var headers = Headers()
    /// Request line and fields, with their line ends.
    var size = 0
    /// True when the buffer shows what a strict parser would not have taken: see `HeadReader`.
    var isIrregular = false
    /// True when there are more fields than the limit; they are then not all here.
    var hasTooManyFields = false

    /// True when the client means to send a body after the head.
    var announcesBody: Bool {
        headers["Transfer-Encoding"] != nil || headers.all("Content-Length").contains { $0 != "0" }
    }
}
