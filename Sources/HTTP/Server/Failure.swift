/// A refusal decided by the server before, or instead of, the site's answer; the site only words it.
///
/// Statuses: 400 malformed, 405, 411 (chunked body), 413, 414, 431, 500, 501 unknown method, 503 busy, 505.
package struct Failure: Sendable {
    package let status: Int
    package let requestID: String
    /// Nil when the target could not be read.
    package let path: String?
    /// The beginning of the target as it came, whatever it holds: tells programs from readers when nothing else can.
    package let target: String
    /// For the language of the page; empty when the head is malformed.
    package let headers: Headers

    package init(status: Int, requestID: String, path: String? = nil, target: String = "", headers: Headers = Headers())
    {
        self.status = status
        self.requestID = requestID
        self.path = path
        self.target = target
        self.headers = headers
    }
}
