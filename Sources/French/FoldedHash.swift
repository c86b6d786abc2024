/// The hash (FNV-1a) of a word as it is folded, and what it was one byte before: the plural is left out at the end.
struct FoldedHash {
    private static let prime: UInt64 = 0x100_0000_01B3
    private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    private var before: UInt64 = 0
    private var last: UInt8 = 0
    private var count = 0

    /// Without a final s or x, from four letters on.
    var value: UInt64 { count > 3 && (last == UInt8(ascii: "s") || last == UInt8(ascii: "x")) ? before : hash }

    mutating func append(_ scalar: Unicode.Scalar) {
        if let letter = LatinFold.letter(for: scalar) { return append(letter) }
        if scalar.isASCII { return append(UInt8(truncatingIfNeeded: scalar.value)) }
        // An accent that follows its letter counts for nothing.
        if scalar.properties.generalCategory == .nonspacingMark { return }
        var folder = Folder(capacity: 8)
        folder.append(scalar)
        for byte in folder.folded { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        before = hash
        hash = (hash ^ UInt64(byte)) &* Self.prime
        last = byte
        count += 1
    }
}
