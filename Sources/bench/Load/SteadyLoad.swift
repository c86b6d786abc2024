internal import Glibc

/// One reader who asks address after address on one connection, each as soon as the answer before is whole.
struct SteadyLoad {
    /// What came of it.
    struct Result {
        /// Milliseconds of each answer, sorted.
        fileprivate(set) var waits: [Double] = []
        /// Bytes of all the pages.
        fileprivate(set) var bytes = 0
        /// Those other than 200.
        fileprivate(set) var refused: [String] = []

        /// Milliseconds that so many thousandths of the answers took at most.
        func wait(_ thousandths: Int) -> Double {
            waits.isEmpty ? 0 : waits[min(waits.count - 1, waits.count * thousandths / 1_000)]
        }

        /// Milliseconds.
        var mean: Double { waits.reduce(0, +) / Double(max(1, waits.count)) }

        var pageBytes: Int { bytes / max(1, waits.count) }
    }

    let port: UInt16

    func run(_ paths: some Sequence<String>) throws(BenchFault) -> Result {
        guard let descriptor = Loopback.connected(to: port) else { throw .system("connect", errno: errno) }
        defer { close(descriptor) }
        var result = Result()
        for path in paths {
            let request = Array("GET \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8)
            let start = Moment.now()
            guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count,
                let answer = Self.answer(descriptor)
            else { throw .unreadable(path, said: "nothing, or half of it") }
            result.waits.append(Double(Moment.now() - start) / 1e6)
            result.bytes += answer.body
            if !answer.head.hasPrefix("HTTP/1.1 200") { result.refused.append(path) }
        }
        result.waits.sort()
        return result
    }

    /// The head and the length of the body of one answer.
    private static func answer(_ descriptor: Int32) -> (head: String, body: Int)? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var head: (text: String, length: Int?)?
        var start = 0
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count <= 0 { return nil }
            let searched = max(0, bytes.count - 3)
            bytes += chunk[..<count]
            if head == nil, let end = end(of: bytes, from: searched) {
                let text = String(decoding: bytes[..<end], as: UTF8.self)
                head = (text, value(of: "content-length", in: text).flatMap { Int($0) })
                start = end
            }
            guard let head else { continue }
            let body = bytes.count - start
            if let length = head.length {
                if body >= length { return (head.text, length) }
            } else if bytes.suffix(5).elementsEqual("0\r\n\r\n".utf8) {
                return (head.text, body)
            }
        }
    }

    /// Where the empty line after the head ends.
    private static func end(of bytes: [UInt8], from first: Int) -> Int? {
        let mark = Array("\r\n\r\n".utf8)
        guard bytes.count >= mark.count else { return nil }
        for index in first...(bytes.count - mark.count) where bytes[index] == mark[0] {
            if bytes[index..<(index + 4)].elementsEqual(mark) { return index + 4 }
        }
        return nil
    }

    private static func value(of name: String, in head: String) -> String? {
        head.split(separator: "\r\n").first { $0.lowercased().hasPrefix(name + ":") }
            .map { String($0.dropFirst(name.count + 1).drop { $0 == " " }) }
    }
}
