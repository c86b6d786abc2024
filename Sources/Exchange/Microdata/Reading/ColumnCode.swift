internal import Domain
internal import French

/// Codes made from the names of columns and of values.
enum ColumnCode {
    private static let length = 48

    /// The last part of the name without accents nor signs, with a number after it when it is taken; takes it.
    static func made(_ name: String, unlike taken: inout Set<String>) -> String {
        let last = name.split(separator: "/").last.map(String.init) ?? name
        var code = ""
        for byte in French.folded(last).utf8 {
            let isKept = 0x30...0x39 ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
            if isKept { code.unicodeScalars.append(Unicode.Scalar(byte)) } else if !code.hasSuffix("_") { code += "_" }
        }
        code = String(code.drop { $0 == "_" }.prefix(length))
        while code.hasSuffix("_") { code.removeLast() }
        if code.utf8.first.map({ 0x30...0x39 ~= $0 }) ?? true || Variable.isReserved(code) { code = "v_" + code }
        var found = code
        var number = 2
        while !taken.insert(found).inserted {
            found = "\(code)_\(number)"
            number += 1
        }
        return found
    }

    /// What stands before the last `/`: the question of a column that is one of its choices.
    static func question(of header: String) -> String? {
        guard let slash = header.lastIndex(of: "/"), slash > header.startIndex else { return nil }
        return String(header[..<slash])
    }
}
