internal import Glibc

/// Somebody who fills in forms: one connection kept alive, cookies that are kept, redirections that are followed.
final class FormBrowser {
    /// What came, once nothing leads further.
    struct Page {
        let path: String
        let status: Int
        let body: [UInt8]
    }

    /// What was asked and how long each answer took.
    private(set) var waits: [Double] = []
    private(set) var bytes = 0
    private let port: UInt16
    private var descriptor: Int32
    private var cookies: [String: String] = [:]
    /// Of the network that each person comes from, as a proxy tells it: one network may not answer a thousand times.
    private var household = UInt32.random(in: 0 ... .max)

    init(port: UInt16) throws(BenchFault) {
        self.port = port
        guard let descriptor = Loopback.connected(to: port) else { throw .system("connect", errno: errno) }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Another person on the same connection.
    func forget() {
        cookies = [:]
        household &+= 1
    }

    func get(_ path: String) throws(BenchFault) -> Page { try ask("GET", path, nil) }

    func post(_ path: String, _ fields: [(String, String)]) throws(BenchFault) -> Page {
        let body = fields.map { "\(FormText.encoded($0.0))=\(FormText.encoded($0.1))" }.joined(separator: "&")
        return try ask("POST", path, body)
    }

    private func ask(_ method: String, _ path: String, _ body: String?) throws(BenchFault) -> Page {
        var (method, path, body) = (method, path, body)
        for _ in 0..<5 {
            let start = Moment.now()
            let answer = try exchange(method, path, body)
            waits.append(Double(Moment.now() - start) / 1e6)
            bytes += answer.body.count
            guard answer.status == 303, let place = answer.location else {
                return Page(path: path, status: answer.status, body: answer.body)
            }
            (method, path, body) = ("GET", place, nil)
        }
        throw .unreadable(path, said: "a circle of redirections")
    }

    private func exchange(
        _ method: String, _ path: String, _ body: String?
    ) throws(BenchFault) -> (status: Int, location: String?, body: [UInt8]) {
        var head = "\(method) \(path) HTTP/1.1\r\nHost: localhost:\(port)\r\n"
        let parts = [16, 8, 0].map { String(household >> $0 & 255) }
        head += "X-Forwarded-For: 10.\(parts.joined(separator: "."))\r\n"
        if !cookies.isEmpty {
            head += "Cookie: " + cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ") + "\r\n"
        }
        if let body {
            head += "Origin: http://localhost:\(port)\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            head += "Content-Length: \(body.utf8.count)\r\n"
        }
        let request = Array((head + "\r\n" + (body ?? "")).utf8)
        guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count,
            let answer = AnswerReader.read(descriptor)
        else { throw .unreadable(path, said: "nothing, or half of it") }
        for line in answer.lines where line.name == "set-cookie" { keep(line.value) }
        if answer.lines.contains(where: { $0.name == "connection" && $0.value.lowercased() == "close" }) {
            close(descriptor)
            guard let fresh = Loopback.connected(to: port) else { throw .system("connect", errno: errno) }
            descriptor = fresh
        }
        return (answer.status, answer.lines.first { $0.name == "location" }?.value, answer.body)
    }

    private func keep(_ cookie: String) {
        let pair = cookie.prefix { $0 != ";" }
        guard let sign = pair.firstIndex(of: "=") else { return }
        cookies[String(pair[..<sign])] = String(pair[pair.index(after: sign)...])
    }
}

/// Reads one answer from a connection that stays.
enum AnswerReader {
    typealias Line = (name: String, value: String)

    static func read(_ descriptor: Int32) -> (status: Int, lines: [Line], body: [UInt8])? {
        var bytes: [UInt8] = []
        guard let end = fill(&bytes, from: descriptor, until: { FormText.find("\r\n\r\n", in: $0, from: 0) }) else {
            return nil
        }
        let head = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        guard let status = head.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return nil }
        let lines = head.dropFirst().compactMap { line -> Line? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (line[..<colon].lowercased(), String(line[line.index(after: colon)...].drop { $0 == " " }))
        }
        let start = end + 4
        if let length = lines.first(where: { $0.name == "content-length" }).flatMap({ Int($0.value) }) {
            guard fill(&bytes, from: descriptor, until: { $0.count >= start + length ? start : nil }) != nil else {
                return nil
            }
            return (status, lines, Array(bytes[start..<start + length]))
        }
        guard lines.contains(where: { $0.name == "transfer-encoding" }) else { return (status, lines, []) }
        guard
            let last = fill(
                &bytes, from: descriptor,
                until: { $0.suffix(5).elementsEqual("0\r\n\r\n".utf8) ? $0.count : nil })
        else { return nil }
        // The sizes of the chunks stay among the page: what is looked for in it is shorter than a chunk.
        return (status, lines, Array(bytes[start..<last]))
    }

    private static func fill(
        _ bytes: inout [UInt8], from descriptor: Int32, until found: ([UInt8]) -> Int?
    ) -> Int? {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            if let place = found(bytes) { return place }
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count <= 0 { return nil }
            bytes += chunk[..<count]
        }
    }
}
