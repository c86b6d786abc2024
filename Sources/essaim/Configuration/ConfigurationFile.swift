internal import Glibc
internal import Storage

/// `essaim.conf` in the data folder: one `name = value` a line, `#` begins a comment.
struct ConfigurationFile {
    private(set) var values: [String: String] = [:]

    /// - Throws: `UsageError.badLine` for a line that names no setting; an absent file is an empty one.
    init(path: String) throws {
        guard access(path, F_OK) == 0 else { return }
        let bytes: [UInt8]
        do {
            bytes = try DurableFile.read(path, limit: 1 << 20)
        } catch {
            throw UsageError.unreadable(path)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let text = Self.trimmed(Self.withoutComment(line))
            if text.isEmpty { continue }
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts.first.map(Self.trimmed) ?? ""
            // The folder is where this file was found, so it cannot be said inside it.
            guard parts.count == 2, name != Setting.data.name, Setting.all.contains(where: { $0.name == name }) else {
                throw UsageError.badLine(file: path, line: index + 1)
            }
            values[name] = Self.trimmed(parts[1])
        }
    }

    /// A `#` begins a comment at the start of a line or after a space: an address may hold one.
    private static func withoutComment(_ line: Substring) -> Substring {
        var isAfterSpace = true
        for index in line.indices {
            if line[index] == "#" && isAfterSpace { return line[..<index] }
            isAfterSpace = line[index].isWhitespace
        }
        return line
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        let inner = text.drop(while: \.isWhitespace)
        guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(inner[...last])
    }
}
