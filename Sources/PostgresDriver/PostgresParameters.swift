internal import SQL

/// The parameters of one run in PostgreSQL's binary format, with an explicit type each.
struct PostgresParameters {
    private(set) var types: [UInt32] = []
    private var bytes: [UInt8] = []
    /// Where each value begins in `bytes`; nil for NULL.
    private var offsets: [Int?] = []
    private var lengths: [Int32] = []

    init(_ values: [SQLValue]) throws {
        for value in values { try append(value) }
    }

    /// Gives libpq's three parallel arrays: values, lengths, formats.
    func withPointers<R>(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) throws -> R
    ) rethrows -> R {
        let formats = [Int32](repeating: 1, count: lengths.count)
        // One byte more, so that a lone empty value still has an address.
        return try (bytes + [0]).withUnsafeBytes { buffer in
            let start = buffer.assumingMemoryBound(to: CChar.self).baseAddress
            let values = offsets.map { offset in offset.flatMap { start?.advanced(by: $0) } }
            return try body(values, lengths, formats)
        }
    }

    private mutating func append(_ value: SQLValue) throws {
        let start = bytes.count
        types.append(Self.type(of: value))
        if case .null = value {
            offsets.append(nil)
            lengths.append(0)
            return
        }
        try encode(value)
        offsets.append(start)
        lengths.append(Int32(clamping: bytes.count - start))
    }

    private mutating func encode(_ value: SQLValue) throws {
        switch value {
        case .null: break
        case .integer(let number): appendBigEndian(number)
        case .double(let number):
            if number.isNaN { throw SQLError(.invalidValue, message: "NaN") }
            appendBigEndian(number.bitPattern)
        case .text(let string): try appendText(string)
        case .blob(let blob): bytes += blob
        case .integers(let numbers):
            appendArrayHead(count: numbers.count, element: .integer)
            for number in numbers {
                appendBigEndian(Int32(8))
                appendBigEndian(number)
            }
        case .texts(let strings):
            appendArrayHead(count: strings.count, element: .text)
            for string in strings {
                appendBigEndian(Int32(clamping: string.utf8.count))
                try appendText(string)
            }
        }
    }

    private mutating func appendText(_ string: String) throws {
        let start = bytes.count
        bytes += string.utf8
        if bytes[start...].contains(0) { throw SQLError(.invalidValue, message: "text with U+0000") }
    }

    /// Dimensions, "has no NULL", element type, then the length and lower bound of the only dimension.
    private mutating func appendArrayHead(count: Int, element: SQLType) {
        appendBigEndian(Int32(count == 0 ? 0 : 1))
        appendBigEndian(Int32(0))
        appendBigEndian(Self.type(of: .null(element)))
        guard count > 0 else { return }
        appendBigEndian(Int32(clamping: count))
        appendBigEndian(Int32(1))
    }

    private mutating func appendBigEndian(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.bigEndian) { bytes += $0 }
    }

    private static func type(of value: SQLValue) -> UInt32 {
        switch value {
        case .integer, .null(.integer): 20
        case .double, .null(.double): 701
        case .text, .null(.text): 25
        case .blob, .null(.blob): 17
        case .integers, .null(.integers): 1016
        case .texts, .null(.texts): 1009
        }
    }
}
