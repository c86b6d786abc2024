/// Takes the accents off Latin letters and opens ligatures, letter by letter, already in lower case.
enum LatinFold {
    /// The ASCII letters for a Latin letter; `nil` for anything else.
    static func letters(for scalar: Unicode.Scalar) -> StaticString? {
        switch scalar.value {
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
        case 0x152, 0x153: "oe"
        case 0xDF, 0x1E9E: "ss"
        case 0xDE, 0xFE: "th"
        case 0x132, 0x133: "ij"
        case 0x14A, 0x14B: "ng"
        case 0x1C4...0x1C6, 0x1F1...0x1F3: "dz"
        case 0x1C7...0x1C9: "lj"
        case 0x1CA...0x1CC: "nj"
        case 0x222, 0x223: "ou"
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        case 0xFB05, 0xFB06: "st"
        default: nil
        }
    }

    /// The one ASCII letter under an accented Latin letter; `nil` for anything else.
    static func letter(for scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x41...0x5A: UInt8(scalar.value) + 32
        case 0x61...0x7A: UInt8(scalar.value)
        case 0xAA: UInt8(ascii: "a")
        case 0xBA: UInt8(ascii: "o")
        case 0xC0..<0x250: entry(of: latin, at: Int(scalar.value) - 0xC0)
        // The signs of kelvin and ångström, whose small letters are those of the alphabet.
        case 0x212A: UInt8(ascii: "k")
        case 0x212B: UInt8(ascii: "a")
        case 0x1E00..<0x1F00: entry(of: additional, at: Int(scalar.value) - 0x1E00)
        default: nil
        }
    }

    private static func entry(of table: StaticString, at index: Int) -> UInt8? {
        let byte = table.withUTF8Buffer { $0[index] }
        return byte == UInt8(ascii: ".") ? nil : byte
    }

    /// U+00C0…U+024F, 64 letters a line, from the canonical decompositions of Unicode 15.
    private static let latin: StaticString = """
        aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.y\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
        .llnnnnnnn..oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
        bbbb..occdddddeeeffgg.iikkl.mnnooo..ppr..s.ttttuuuvyyzzz........\
        .............aaiioouuuuuuuuuueaaaa..ggggkkoooozzj...gg..nnaa..oo\
        aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts\
        z..bu.eejjqqrryy
        """

    /// U+1E00…U+1EFF.
    private static let additional: StaticString = """
        aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
        mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
        wwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
        eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
        """
}
