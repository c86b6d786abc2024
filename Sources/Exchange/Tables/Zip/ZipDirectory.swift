/// The end of a zip file, looked at before libzip makes an object of each entry that is announced there.
///
/// PKWARE APPNOTE 6.3.9, §4.3.14 to §4.3.16. Any record that could be taken for the end counts, so that none can hide
/// another.
enum ZipDirectory {
    /// Bytes that an entry of the table of contents may take on average; the least is 46.
    private static let entrySize = 1 << 10

    static func check(_ path: String, _ limits: TableLimits) throws(TableError) {
        let file = try OpenedFile(path, limit: limits.bytes)
        // The end record, behind which a comment of 65,535 bytes may stand; 64 bit ones are before it.
        let start = max(0, file.size - 65_535 - 22 - 20)
        let tail = try file.bytes(at: start) + file.bytes(at: start + 1 << 16)
        let limit = UInt64(limits.parts * entrySize)
        for index in tail.indices.dropLast(19) where tail[index] == 0x50 && tail[index + 1] == 0x4B {
            switch (tail[index + 2], tail[index + 3]) {
            case (5, 6):
                let size = number(tail, index + 12, bytes: 4)
                guard size <= limit || size == 0xFFFF_FFFF else { throw .tooManyParts(limit: limits.parts) }
            case (6, 7):
                let place = Int(clamping: number(tail, index + 8, bytes: 8))
                let record = place < file.size ? try file.bytes(at: place) : []
                guard record.count >= 56 else { throw .damaged }
                guard number(record, 40, bytes: 8) <= limit else { throw .tooManyParts(limit: limits.parts) }
            default: break
            }
        }
    }

    /// A little-endian number.
    private static func number(_ bytes: [UInt8], _ offset: Int, bytes count: Int) -> UInt64 {
        bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
