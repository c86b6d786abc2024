internal import Glibc

/// A loopback TCP client that sends the bytes it is given and nothing else; reads give up after ten seconds.
final class RawClient {
    private let descriptor: Int32
    private var received: [UInt8] = []

    init(_ port: UInt16, from source: String? = nil) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        if let source { _ = Self.withAddress(source, 0) { bind(descriptor, $0, $1) } }
        _ = Self.withAddress("127.0.0.1", port) { connect(descriptor, $0, $1) }
    }

    deinit { close(descriptor) }

    /// False when the other side no longer takes bytes.
    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.send(
                    descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// The next response, or nil when the connection ends before one. `isHead`: no body follows.
    func response(isHead: Bool = false) -> RawResponse? {
        while true {
            if let (response, length) = RawResponse.parse(received, isHead: isHead) {
                received.removeFirst(length)
                return response
            }
            guard readMore() else { return nil }
        }
    }

    /// True when the server ends the connection and sends nothing more.
    func isEnded() -> Bool { received.isEmpty && !readMore() && lastReadWasEnd }

    /// Reads until the end; false when the server keeps the connection open.
    func drain() -> Bool {
        while readMore() {}
        return lastReadWasEnd
    }

    private var lastReadWasEnd = false

    private func readMore() -> Bool {
        var room = [UInt8](repeating: 0, count: 65_536)
        let count = recv(descriptor, &room, room.count, 0)
        lastReadWasEnd = count == 0 || (count < 0 && errno == ECONNRESET)
        guard count > 0 else { return false }
        received += room[..<count]
        return true
    }

    private static func withAddress(
        _ text: String, _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, text, &address.sin_addr)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
