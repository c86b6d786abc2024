/// One line of the access log: no address, no query, nothing of the visitor.
package struct AccessEntry: Sendable, Equatable {
    package let id: String
    /// As it came; "-" when the head was refused unread.
    package let method: String
    /// Decoded, without query; "-" when the head was refused unread.
    package let path: String
    /// 499 when the client left before an answer, 408 when it was too slow.
    package let status: Int
    /// Of the body sent.
    package let bytes: Int
    /// From the request line to the last byte handed to the kernel.
    package let microseconds: Int

    package init(id: String, method: String, path: String, status: Int, bytes: Int, microseconds: Int) {
        self.id = id
        self.method = method
        self.path = path
        self.status = status
        self.bytes = bytes
        self.microseconds = microseconds
    }
}
