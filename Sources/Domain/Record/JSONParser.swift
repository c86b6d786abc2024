/// Reads strict RFC 8259 JSON and says where it stops being so.
///
/// Ours because `JSONDecoder` gives neither the line of an error nor the names that appear twice, keeps no order, and
/// reads 64-bit integers through its own types (measured five times slower, stack.md, section 8). Stricter than the
/// standard on three points: a name appears once in an object, integers fit 64 bits, other numbers are finite.
/// It lives here because revisions are read back with it.
struct JSONParser {
    let bytes: [UInt8]
    let depthLimit: Int
    var index = 0
    private var depth = 0

    init(_ bytes: [UInt8], depthLimit: Int) {
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    mutating func document() throws(JSONFault) -> JSON {
        let value = try value()
        skipBlanks()
        guard index == bytes.count else { throw fault(.trailingContent) }
        return value
    }

    /// Gives the elements of the array that the document is, each forgotten before the next is read.
    ///
    /// - Returns: false when the document is something else.
    /// - Throws: `JSONFault`, or what `each` throws.
    mutating func elements(_ each: (JSON) throws -> Void) throws -> Bool {
        skipBlanks()
        guard try peek() == UInt8(ascii: "[") else {
            _ = try document()
            return false
        }
        var isFirst = true
        try enter()
        while try !closes(with: UInt8(ascii: "]"), first: isFirst) {
            isFirst = false
            try each(try value())
        }
        skipBlanks()
        guard index == bytes.count else { throw fault(.trailingContent) }
        return true
    }

    func fault(_ reason: JSONFault.Reason, at offset: Int? = nil) -> JSONFault {
        JSONFault(reason, at: offset ?? index, in: bytes)
    }

    /// The next byte, not consumed.
    func peek() throws(JSONFault) -> UInt8 {
        guard index < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[index]
    }

    private mutating func value() throws(JSONFault) -> JSON {
        skipBlanks()
        switch try peek() {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case let byte: throw fault(.unexpectedByte(byte))
        }
    }

    private mutating func object() throws(JSONFault) -> JSON {
        var members: [JSON.Member] = []
        var names: Set<String> = []
        try enter()
        while try !closes(with: UInt8(ascii: "}"), first: members.isEmpty) {
            let start = index
            guard try peek() == UInt8(ascii: "\"") else { throw fault(.unexpectedByte(bytes[index])) }
            let name = try string()
            guard names.insert(name).inserted else { throw fault(.duplicateKey(name), at: start) }
            skipBlanks()
            try expect(UInt8(ascii: ":"))
            members.append(JSON.Member(name, try value()))
        }
        return .object(members)
    }

    private mutating func array() throws(JSONFault) -> JSON {
        var elements: [JSON] = []
        try enter()
        while try !closes(with: UInt8(ascii: "]"), first: elements.isEmpty) { elements.append(try value()) }
        return .array(elements)
    }

    /// Consumes the opening bracket.
    private mutating func enter() throws(JSONFault) {
        guard depth < depthLimit else { throw fault(.tooDeep(limit: depthLimit)) }
        depth += 1
        index += 1
    }

    /// True when the bracket closes here; otherwise the comma before the next element is consumed.
    private mutating func closes(with close: UInt8, first: Bool) throws(JSONFault) -> Bool {
        skipBlanks()
        if try peek() == close {
            index += 1
            depth -= 1
            return true
        }
        if !first {
            try expect(UInt8(ascii: ","))
            skipBlanks()
        }
        return false
    }

    private mutating func expect(_ byte: UInt8) throws(JSONFault) {
        let found = try peek()
        guard found == byte else { throw fault(.unexpectedByte(found)) }
        index += 1
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONFault) -> JSON {
        for offset in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[offset]) }
        return value
    }

    private mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            default: return
            }
        }
    }
}

extension JSON {
    /// The value that these bytes spell.
    /// - Throws: `JSONFault` with the place of the first thing that is not accepted.
    package static func parse(_ bytes: [UInt8], depthLimit: Int = 64) throws(JSONFault) -> JSON {
        var parser = JSONParser(bytes, depthLimit: depthLimit)
        return try parser.document()
    }

    /// Gives the elements of the array that these bytes spell, one after the other: what is in memory is the text and
    /// one element.
    ///
    /// - Returns: false when the bytes spell something else than an array.
    /// - Throws: `JSONFault`, or what `each` throws.
    package static func elements(
        of bytes: [UInt8], depthLimit: Int = 64, _ each: (JSON) throws -> Void
    ) throws -> Bool {
        var parser = JSONParser(bytes, depthLimit: depthLimit)
        return try parser.elements(each)
    }
}
