internal import CPQ
internal import SQL

/// One row of a result in PostgreSQL's text format, which keeps 64-bit integers and doubles exact.
struct PostgresRow: Row {
    let result: OpaquePointer
    let number: Int32

    /// Object identifiers of the built-in types.
    private enum Types {
        static let bool: UInt32 = 16
        static let bytes: UInt32 = 17
        static let numeric: UInt32 = 1700
        static let integers: Set<UInt32> = [20, 21, 23]
        static let doubles: Set<UInt32> = [700, 701]
        static let texts: Set<UInt32> = [18, 19, 25, 705, 1042, 1043]
    }

    var columnCount: Int { Int(PQnfields(result)) }

    func columnName(_ index: Int) -> String {
        PQfname(result, Int32(index)).map { String(cString: $0) } ?? "\(index)"
    }

    func isNull(_ index: Int) -> Bool {
        PQgetisnull(result, number, Int32(index)) != 0
    }

    func integer(_ index: Int) throws -> Int64 {
        let type = PQftype(result, Int32(index))
        let string = try content(index)
        if type == Types.bool { return string == "t" ? 1 : 0 }
        guard Types.integers.contains(type) || type == Types.numeric, let value = Int64(string) else {
            throw unexpected(.integer, index)
        }
        return value
    }

    func double(_ index: Int) throws -> Double {
        let type = PQftype(result, Int32(index))
        let string = try content(index)
        guard Types.doubles.contains(type) || type == Types.numeric, let value = Double(string) else {
            throw unexpected(.double, index)
        }
        return value
    }

    func text(_ index: Int) throws -> String {
        let string = try content(index)
        guard Types.texts.contains(PQftype(result, Int32(index))) else { throw unexpected(.text, index) }
        return string
    }

    func blob(_ index: Int) throws -> [UInt8] {
        let digits = try bytes(index)
        guard PQftype(result, Int32(index)) == Types.bytes else { throw unexpected(.blob, index) }
        // `\x` then two digits a byte.
        var blob: [UInt8] = []
        blob.reserveCapacity(digits.count / 2)
        var position = 2
        while position + 1 < digits.count {
            blob.append(Self.nibble(digits[position]) << 4 | Self.nibble(digits[position + 1]))
            position += 2
        }
        return blob
    }

    private func content(_ index: Int) throws -> String {
        String(decoding: try bytes(index), as: UTF8.self)
    }

    private func bytes(_ index: Int) throws -> UnsafeRawBufferPointer {
        if isNull(index) { throw SQLError(.unexpectedNull(column: columnName(index))) }
        let count = Int(PQgetlength(result, number, Int32(index)))
        return UnsafeRawBufferPointer(start: PQgetvalue(result, number, Int32(index)), count: count)
    }

    private func unexpected(_ wanted: SQLType, _ index: Int) -> SQLError {
        SQLError(.unexpectedType(column: columnName(index), wanted: wanted))
    }

    private static func nibble(_ digit: UInt8) -> UInt8 {
        digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }
}
