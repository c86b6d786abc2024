/// A response read off a socket.
struct RawResponse {
    let status: Int
    let fields: [(name: String, value: String)]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    subscript(name: String) -> String? {
        fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    func count(_ name: String) -> Int {
        fields.count { $0.name.lowercased() == name.lowercased() }
    }

    /// The response at the start of the bytes and its length, or nil when it is not complete.
    static func parse(_ bytes: [UInt8], isHead: Bool) -> (RawResponse, Int)? {
        guard let end = headEnd(bytes) else { return nil }
        let lines = String(decoding: bytes[..<(end - 4)], as: UTF8.self).components(separator: "\r\n")
        let status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
        let fields = lines.dropFirst().map { line in
            let colon = line.firstIndex(of: ":") ?? line.endIndex
            return (name: String(line[..<colon]), value: String(line[colon...].dropFirst().drop { $0 == " " }))
        }
        let announced = fields.first { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) } ?? 0
        let length = isHead || status == 304 || status == 204 || status == 100 ? 0 : announced
        guard bytes.count >= end + length else { return nil }
        let response = RawResponse(status: status, fields: Array(fields), body: Array(bytes[end..<(end + length)]))
        return (response, end + length)
    }

    private static func headEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        return (4...bytes.count).first { bytes[($0 - 4)..<$0].elementsEqual([13, 10, 13, 10]) }
    }
}

extension String {
    fileprivate func components(separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
