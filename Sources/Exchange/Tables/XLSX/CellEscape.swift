/// Characters that XML cannot carry, as XLSX writes them: `_x000D_` (ECMA-376 part 1, §22.9.2.19, ST_Xstring).
enum CellEscape {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        var units: [UInt16] = []
        let written = Array(text.utf16)
        var index = 0
        while index < written.count {
            if let unit = unit(written, at: index) {
                units.append(unit)
                index += 7
            } else {
                units.append(written[index])
                index += 1
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// With carriage returns, which XML turns into line feeds, and with what would read as such a character.
    static func encoded(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x0D || $0 == UInt8(ascii: "_") }) else { return text }
        let written = Array(text.utf16)
        var units: [UInt16] = []
        for (index, one) in written.enumerated() {
            if one == 0x0D {
                units += Array("_x000D_".utf16)
            } else {
                units += unit(written, at: index) == nil ? [one] : Array("_x005F_".utf16)
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The character written at that place as `_xHHHH_`.
    private static func unit(_ text: [UInt16], at index: Int) -> UInt16? {
        let underscore = UInt16(UInt8(ascii: "_"))
        guard text[index] == underscore, index + 6 < text.count, text[index + 1] == UInt16(UInt8(ascii: "x")),
            text[index + 6] == underscore
        else { return nil }
        let digits = String(decoding: text[index + 2..<index + 6], as: UTF16.self)
        return digits.utf8.allSatisfy(\.isHexadecimal) ? UInt16(digits, radix: 16) : nil
    }
}

extension UInt8 {
    fileprivate var isHexadecimal: Bool {
        0x30...0x39 ~= self || UInt8(ascii: "a")...UInt8(ascii: "f") ~= self | 0x20
    }
}
