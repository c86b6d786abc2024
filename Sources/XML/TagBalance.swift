/// Checks that each start tag of a page has its end tag: libxml2 closes what is open without a word.
///
/// Stricter than the HTML standard: optional end tags (`</li>`, `</p>`) are wanted too.
struct TagBalance {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var open: [(name: String, line: Int)] = []
    private(set) var problems: [ParserError] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while index < bytes.count { step() }
        problems += open.map { ParserError(line: $0.line, reason: "<\($0.name)> is not closed") }
    }

    private mutating func step() {
        guard bytes[index] == UInt8(ascii: "<") else { return advance(1) }
        if starts(with: "<!--") { return skip(past: "-->") }
        if starts(with: "</") { return endTag() }
        guard index + 1 < bytes.count, bytes[index + 1].isLetter else { return advance(1) }
        startTag()
    }

    private mutating func startTag() {
        advance(1)
        let name = takeName()
        let isSelfClosed = skipAttributes()
        if HTMLNames.void.contains(name) || isSelfClosed { return }
        open.append((name, line))
        if HTMLNames.raw.contains(name) {
            while index < bytes.count && !starts(with: "</\(name)") { advance(1) }
        }
    }

    private mutating func endTag() {
        advance(2)
        let name = takeName()
        skip(past: ">")
        if open.last?.name == name {
            open.removeLast()
        } else if let last = open.last {
            problems.append(ParserError(line: line, reason: "</\(name)> where </\(last.name)> was expected"))
            if let match = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(match...) }
        } else {
            problems.append(ParserError(line: line, reason: "</\(name)> closes nothing"))
        }
    }
}

extension TagBalance {
    private mutating func advance(_ count: Int) {
        for _ in 0..<count where index < bytes.count {
            if bytes[index] == UInt8(ascii: "\n") { line += 1 }
            index += 1
        }
    }

    private mutating func takeName() -> String {
        let start = index
        while index < bytes.count, bytes[index].isLetter || (0x30...0x39).contains(bytes[index]) || bytes[index] == 0x2D
        {
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    }

    /// Goes past the `>` of a start tag; true when it was written `/>`.
    private mutating func skipAttributes() -> Bool {
        var quote: UInt8?
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") && quote == nil {
                advance(1)
                return bytes[index - 2] == UInt8(ascii: "/")
            }
            if byte == quote { quote = nil } else if quote == nil && (byte == 0x22 || byte == 0x27) { quote = byte }
            advance(1)
        }
        return false
    }

    private mutating func skip(past end: String) {
        while index < bytes.count && !starts(with: end) { advance(1) }
        advance(end.utf8.count)
    }

    private func starts(with prefix: String) -> Bool { bytes[index...].starts(with: prefix.utf8) }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
