/// An accented small letter of French: one of àâçèéêëîïôùû, the only ones the stemmer knows.
struct FrenchLetter {
    private let value: UInt8

    /// The letter, small or capital; `nil` for any other.
    init?(_ scalar: Unicode.Scalar) {
        guard 0xC0...0xFF ~= scalar.value else { return nil }
        let small = UInt8(scalar.value) | 0x20
        guard Self.all.contains(small) else { return nil }
        value = small
    }

    /// A small letter and the accent that follows it.
    init?(_ letter: UInt8, _ accent: Unicode.Scalar) {
        let value: UInt8? =
            switch (Unicode.Scalar(letter), accent.value) {
            case ("a", 0x300): 0xE0
            case ("a", 0x302): 0xE2
            case ("c", 0x327): 0xE7
            case ("e", 0x300): 0xE8
            case ("e", 0x301): 0xE9
            case ("e", 0x302): 0xEA
            case ("e", 0x308): 0xEB
            case ("i", 0x302): 0xEE
            case ("i", 0x308): 0xEF
            case ("o", 0x302): 0xF4
            case ("u", 0x300): 0xF9
            case ("u", 0x302): 0xFB
            default: nil
            }
        guard let value else { return nil }
        self.value = value
    }

    var utf8: [UInt8] { [0xC3, value & 0x3F | 0x80] }

    private static let all: Set<UInt8> = [
        0xE0, 0xE2, 0xE7, 0xE8, 0xE9, 0xEA, 0xEB, 0xEE, 0xEF, 0xF4, 0xF9, 0xFB,
    ]
}
