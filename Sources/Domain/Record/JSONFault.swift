/// Why some bytes are not the JSON we accept, and where.
package struct JSONFault: Error, Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        case unexpectedEnd
        case unexpectedByte(UInt8)
        case notUTF8
        case controlCharacter(UInt8)
        case invalidEscape
        case loneSurrogate
        case invalidNumber
        case numberOutOfRange
        case duplicateKey(String)
        case tooDeep(limit: Int)
        case trailingContent
    }

    package let reason: Reason
    /// Bytes before the fault.
    package let offset: Int
    /// Line and column as an editor counts them, from 1; a column is a character, not a byte.
    package let line: Int
    package let column: Int

    package init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
        self.reason = reason
        self.offset = offset
        let before = bytes[..<min(offset, bytes.count)]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        line = before.count { $0 == 0x0A } + 1
        column = before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1
    }
}
