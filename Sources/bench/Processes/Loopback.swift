internal import Glibc

/// The loopback interface: a free port, and one request.
enum Loopback {
    /// A port nobody listens on at this moment.
    static func freePort() throws(BenchFault) -> UInt16 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        var address = address(port: 0)
        let port: UInt16? = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard bind(descriptor, address, size) == 0, getsockname(descriptor, address, &size) == 0 else {
                    return nil
                }
                return pointer.pointee.sin_port.bigEndian
            }
        }
        guard let port else { throw .system("bind", errno: errno) }
        return port
    }

    /// The answer to one GET on a connection of its own, nil when nobody answers.
    static func get(_ path: String, port: UInt16) -> (status: Int, headers: String, body: [UInt8])? {
        guard let descriptor = connected(to: port) else { return nil }
        defer { close(descriptor) }
        let head = "GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\nConnection: close\r\n\r\n"
        let asked = Array(head.utf8)
        guard send(descriptor, asked, asked.count, Int32(MSG_NOSIGNAL)) == asked.count else { return nil }
        return answer(in: readAll(descriptor))
    }

    /// A connection that the caller closes, nil when nobody listens.
    static func connected(to port: UInt16) -> Int32? {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = address(port: port)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if isConnected { return descriptor }
        close(descriptor)
        return nil
    }

    private static func answer(in bytes: [UInt8]) -> (status: Int, headers: String, body: [UInt8])? {
        let mark = Array("\r\n\r\n".utf8)
        guard let end = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return nil }
        let headers = String(decoding: bytes[..<end], as: UTF8.self)
        guard let status = headers.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        return (status, headers, Array(bytes[(end + mark.count)...]))
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count <= 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    private static func address(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
        return address
    }
}
