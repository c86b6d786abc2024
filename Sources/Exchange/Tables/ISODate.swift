/// Dates that a workbook stores as text (ISO 8601).
enum ISODate {
    /// Without a midnight that only says that there is no time: `2021-03-04T00:00:00` is a day.
    static func trimmed(_ text: String) -> String {
        let parts = text.split(separator: "T", maxSplits: 1)
        guard parts.count == 2 else { return text }
        return parts[1].utf8.allSatisfy(isOfMidnight) ? String(parts[0]) : text
    }

    private static func isOfMidnight(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "0"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "Z")].contains(byte)
    }

    /// `PT10H30M00S` as `10:30:00`; what is written otherwise stays as it is.
    static func time(_ duration: String) -> String {
        guard duration.hasPrefix("PT") else { return duration }
        var parts: [Character: Substring] = [:]
        var rest = duration.dropFirst(2)
        while let end = rest.firstIndex(where: { !$0.isNumber && $0 != "." }) {
            parts[rest[end]] = rest[..<end]
            rest = rest[rest.index(after: end)...]
        }
        let words = ["H", "M", "S"].map { String(parts[$0] ?? "0").split(separator: ".").first ?? "0" }
        guard rest.isEmpty, Set(parts.keys).isSubset(of: ["H", "M", "S"]), words.allSatisfy({ $0.count <= 6 }) else {
            return duration
        }
        return words.map { $0.count < 2 ? "0\($0)" : String($0) }.joined(separator: ":")
    }
}
