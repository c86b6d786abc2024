/// The 512 bytes before each file of a tar archive (POSIX.1-1988 ustar; GNU tar's numbers beyond eight gigabytes).
struct TarHeader {
    static let length = 512
    private static let plainFile = UInt8(ascii: "0")
    private static let pathRoom = 100
    private static let sizePlace = 124..<136
    private static let sumPlace = 148..<156
    let path: String
    let size: Int

    init(path: String, size: Int) {
        self.path = path
        self.size = size
    }

    /// Nil when this is no header of ours.
    init?(_ block: [UInt8]) {
        guard block.count == Self.length, Array(block[257..<263]) == Array("ustar\0".utf8),
            block[156] == Self.plainFile,
            Self.octal(block[Self.sumPlace]) == Self.sum(of: block), let size = Self.size(block[Self.sizePlace])
        else { return nil }
        path = String(decoding: block[..<Self.pathRoom].prefix { $0 != 0 }, as: UTF8.self)
        self.size = size
    }

    /// Zeros that fill the last block of the file.
    static func padding(after size: Int) -> Int { (length - size % length) % length }

    /// Nil when the path is too long for the format.
    var bytes: [UInt8]? {
        guard path.utf8.count <= Self.pathRoom else { return nil }
        var block = [UInt8](repeating: 0, count: Self.length)
        func put(_ text: String, at place: Int) {
            for (index, byte) in text.utf8.enumerated() { block[place + index] = byte }
        }
        put(path, at: 0)
        put("0000600", at: 100)
        put("0000000", at: 108)
        put("0000000", at: 116)
        block.replaceSubrange(Self.sizePlace, with: Self.field(size))
        put("00000000000", at: 136)
        block[156] = Self.plainFile
        put("ustar", at: 257)
        put("00", at: 263)
        put(Self.octal(Self.sum(of: block), digits: 6) + "\0 ", at: 148)
        return block
    }

    private static func field(_ size: Int) -> [UInt8] {
        if size < 1 << 33 { return Array(octal(size, digits: 11).utf8) + [0] }
        return [0x80, 0, 0, 0] + (0..<8).reversed().map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) }
    }

    private static func size(_ field: ArraySlice<UInt8>) -> Int? {
        if field.first != 0x80 { return octal(field) }
        let size = field.dropFirst(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(exactly: size)
    }

    /// Of all bytes, with spaces where the sum itself stands.
    private static func sum(of block: [UInt8]) -> Int {
        block.enumerated().reduce(0) { $0 + (sumPlace.contains($1.offset) ? 0x20 : Int($1.element)) }
    }

    private static func octal(_ number: Int, digits: Int) -> String {
        let text = String(number, radix: 8)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.prefix { $0 != 0 && $0 != 0x20 }
        return Int(String(decoding: digits, as: UTF8.self), radix: 8)
    }
}
