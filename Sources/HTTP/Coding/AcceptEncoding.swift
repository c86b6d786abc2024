/// Chooses the content coding from the client's `Accept-Encoding` (RFC 9110 §12.5.3).
enum AcceptEncoding {
    /// The accepted coding of highest weight, brotli first on a tie; nil means identity, also when the client is silent
    /// or prefers identity.
    static func choose(from header: String?) -> ContentCoding? {
        guard let header else { return nil }
        let weights = weights(header)
        let star = weights["*"] ?? 0
        let identity = weights["identity"] ?? 0
        var best: (coding: ContentCoding, weight: Int)?
        for coding in ContentCoding.allCases {
            let weight = weights[coding.rawValue] ?? star
            if weight > max(best?.weight ?? 0, 0), weight >= identity { best = (coding, weight) }
        }
        return best?.coding
    }

    /// Weights in thousandths; a malformed weight counts as 0, so that doubt sends identity.
    private static func weights(_ header: String) -> [String: Int] {
        var weights: [String: Int] = [:]
        for item in header.utf8.split(separator: UInt8(ascii: ",")).prefix(20) {
            let parts = item.split(separator: UInt8(ascii: ";"))
            guard let first = parts.first else { continue }
            let name = String(decoding: ASCII.trimmed(first).map(ASCII.lowercased), as: UTF8.self)
            weights[name == "x-gzip" ? "gzip" : name] = parts.count > 1 ? weight(parts[1]) : 1000
        }
        return weights
    }

    private static func weight(_ part: Substring.UTF8View) -> Int {
        let text = ASCII.trimmed(part)
        guard text.first.map(ASCII.lowercased) == UInt8(ascii: "q"), text.dropFirst().first == UInt8(ascii: "=") else {
            return 0
        }
        let digits = Array(text.dropFirst(2))
        guard let unit = digits.first, unit == 0x30 || unit == 0x31, digits.count <= 5,
            digits.count == 1 || digits[1] == UInt8(ascii: "."),
            digits.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) })
        else { return 0 }
        let fraction = (digits.dropFirst(2) + [0x30, 0x30, 0x30]).prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return min(1000, Int(unit - 0x30) * 1000 + fraction)
    }
}
