import FoundationEssentials
import Glibc

/// The wire to chromedriver: one JSON exchange per connection on the loopback.
///
/// A client of our own because chromedriver writes `Content-Length:249` without a space, which URLSession refuses.
struct WebDriver: Sendable {
    let port: UInt16

    /// The `value` of the answer; an error answer becomes `BrowserFailure.refused`.
    func call(_ method: String, _ path: String, _ body: JSONValue? = nil) throws -> JSONValue {
        let payload = try body.map { [UInt8](try JSONEncoder().encode($0)) } ?? []
        let head =
            "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nContent-Type: application/json; charset=utf-8\r\n"
            + "Content-Length: \(payload.count)\r\nConnection: close\r\n\r\n"
        let answer = try exchange(Array(head.utf8) + payload)
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(answer))["value"] ?? .null
        if let error = value["error"]?.string, value["stacktrace"] != nil {
            throw BrowserFailure.refused(error: error, message: value["message"]?.string ?? "")
        }
        return value
    }

    private func exchange(_ request: [UInt8]) throws(BrowserFailure) -> ArraySlice<UInt8> {
        let socket = try connectedSocket()
        defer { close(socket) }
        var sent = 0
        while sent < request.count {
            let rest = request[sent...]
            let count = rest.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw .unreachable(errno) }
            sent += count
        }
        return try receiveBody(from: socket)
    }

    private func connectedSocket() throws(BrowserFailure) -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .unreachable(errno) }
        var deadline = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &deadline, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else {
            close(descriptor)
            throw .unreachable(errno)
        }
        return descriptor
    }

    /// Reads until the announced length is there: chromedriver does not always close first.
    private func receiveBody(from socket: Int32) throws(BrowserFailure) -> ArraySlice<UInt8> {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var body: (start: Int, length: Int)?
        while true {
            if body == nil { body = Self.bodyBounds(of: received) }
            if let body, received.count >= body.start + body.length {
                return received[body.start..<body.start + body.length]
            }
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw .unreachable(count == 0 ? ECONNRESET : errno) }
            received += buffer[..<count]
        }
    }

    private static func bodyBounds(of received: [UInt8]) -> (start: Int, length: Int)? {
        let end: [UInt8] = [13, 10, 13, 10]
        // The head is short: looking again from its start for each piece costs nothing.
        guard let start = received.prefix(8_192).firstRange(of: end)?.upperBound else { return nil }
        let head = String(decoding: received[..<start], as: UTF8.self).lowercased()
        for line in head.split(whereSeparator: \.isNewline) where line.hasPrefix("content-length:") {
            return (start, Int(line.drop { !$0.isNumber }) ?? 0)
        }
        return (start, 0)
    }
}
