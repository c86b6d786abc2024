/// The request methods the product answers; any other is refused: 405 when it is known to HTTP, 501 otherwise.
package enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case options = "OPTIONS"

    /// True for those that HTTP knows and no address here answers.
    static func isKnown(_ name: String) -> Bool { ["PATCH", "TRACE", "CONNECT", "QUERY"].contains(name) }
}
