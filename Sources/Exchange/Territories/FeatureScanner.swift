internal import Domain

/// Walks over the features of a GeoJSON file one at a time, so that one of them is held as a tree, never all.
///
/// What stands between the features is read as strictly as the features themselves.
struct FeatureScanner {
    private let bytes: [UInt8]
    private var index = 0
    private(set) var hasFeatures = false
    private(set) var members: [String: JSON] = [:]

    /// Enough for a MultiPolygon with holes inside the members of a feature.
    private static let depth = 24

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Gives each feature with its number from 1; other members of the collection are in `members` afterwards.
    mutating func each(_ feature: (Int, JSON) throws -> Void) throws {
        try expect(UInt8(ascii: "{"))
        var isFirst = true
        while try !closes(UInt8(ascii: "}"), isFirst) {
            isFirst = false
            guard case .string(let name) = try value() else { throw fault(.unexpectedByte(bytes[index - 1])) }
            try expect(UInt8(ascii: ":"))
            if name == "features", !hasFeatures, peek == UInt8(ascii: "[") {
                hasFeatures = true
                try eachElement(feature)
            } else {
                guard members[name] == nil, name != "features" || !hasFeatures else { throw fault(.duplicateKey(name)) }
                members[name] = try value()
            }
        }
        skipBlanks()
        if index < bytes.count { throw fault(.trailingContent) }
    }

    private mutating func eachElement(_ feature: (Int, JSON) throws -> Void) throws {
        index += 1
        var number = 0
        while try !closes(UInt8(ascii: "]"), number == 0) {
            number += 1
            try feature(number, try value())
        }
    }

    /// The next value, parsed alone; faults say where they are in the file.
    private mutating func value() throws(BoundariesFileError) -> JSON {
        skipBlanks()
        let start = index
        skipValue()
        do {
            return try JSON.parse(Array(bytes[start..<index]), depthLimit: Self.depth)
        } catch {
            throw .invalidJSON(JSONFault(error.reason, at: start + error.offset, in: bytes))
        }
    }

    /// Up to the end of the value that begins here: brackets are counted outside texts.
    private mutating func skipValue() {
        var depth = 0
        var isText = false
        while index < bytes.count {
            let byte = bytes[index]
            if isText {
                if byte == UInt8(ascii: "\\") { index += 1 }
                isText = byte != UInt8(ascii: "\"")
                if !isText && depth == 0 {
                    index += 1
                    break
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isText = true
                case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: "}"), UInt8(ascii: "]"):
                    if depth == 0 { return }
                    depth -= 1
                    if depth == 0 {
                        index += 1
                        return
                    }
                case UInt8(ascii: ","), UInt8(ascii: ":"): if depth == 0 { return }
                default: break
                }
            }
            index += 1
        }
        index = min(index, bytes.count)
    }

    private mutating func closes(_ close: UInt8, _ isFirst: Bool) throws(BoundariesFileError) -> Bool {
        skipBlanks()
        if peek == close {
            index += 1
            return true
        }
        if !isFirst { try expect(UInt8(ascii: ",")) }
        return false
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func expect(_ byte: UInt8) throws(BoundariesFileError) {
        skipBlanks()
        guard let found = peek else { throw fault(.unexpectedEnd) }
        guard found == byte else { throw fault(.unexpectedByte(found)) }
        index += 1
        skipBlanks()
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private func fault(_ reason: JSONFault.Reason) -> BoundariesFileError {
        .invalidJSON(JSONFault(reason, at: index, in: bytes))
    }
}
