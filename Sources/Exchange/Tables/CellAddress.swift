/// Columns as letters and addresses of cells, as spreadsheets write them: the first column is A, the 28th AB.
enum CellAddress {
    /// - Parameters:
    ///   - column: from 0.
    ///   - row: from 1.
    static func text(column: Int, row: Int) -> String { "\(letters(column))\(row)" }

    static func letters(_ column: Int) -> String {
        var rest = column + 1
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    /// The column of an address, from 0; nil when it does not begin with one to three letters and end with digits.
    static func column(of address: String) -> Int? {
        var column = 0
        var letters = 0
        var digits = 0
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where digits == 0 && letters < 3:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
                letters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            default: return nil
            }
        }
        return letters > 0 && digits > 0 ? column - 1 : nil
    }
}
