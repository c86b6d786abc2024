/// What of a date a number format shows.
enum DateFormat {
    case day
    case time
    case dayAndTime
    /// Hours that may be more than a day's.
    case duration

    /// The formats every spreadsheet knows by number (ECMA-376 part 1, §18.8.30).
    init?(builtIn id: Int) {
        switch id {
        case 14...17, 27...31, 34...36, 50...58: self = .day
        case 18...21, 32, 33, 45, 47: self = .time
        case 22: self = .dayAndTime
        case 46: self = .duration
        default: return nil
        }
    }

    /// A format written out (§18.8.31), such as `dd/mm/yyyy` or `[h]:mm`; nil when it shows a number.
    init?(code: String) {
        let letters = Self.letters(of: code)
        if letters.contains("[") {
            self = .duration
            return
        }
        // An m is a month, but minutes beside hours or seconds.
        let hasTime = letters.contains("h") || letters.contains("s")
        let hasDay = letters.contains("y") || letters.contains("d") || (letters.contains("m") && !hasTime)
        switch (hasDay, hasTime) {
        case (true, true): self = .dayAndTime
        case (true, false): self = .day
        case (false, true): self = .time
        case (false, false): return nil
        }
    }

    /// The letters y, m, d, h, s of the part for positive numbers, and "[" for hours, minutes or seconds in brackets.
    private static func letters(of code: String) -> Set<Character> {
        var letters: Set<Character> = []
        var rest = code[...]
        while let character = rest.popFirst(), character != ";" {
            switch character {
            case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*": rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }.lowercased()
                if !inside.isEmpty, inside.allSatisfy({ $0 == inside.first }), "hms".contains(inside.prefix(1)) {
                    letters.insert("[")
                }
                rest = rest.drop { $0 != "]" }.dropFirst()
            // "General" and "am/pm" hold none of the letters but this m, which needs an hour anyway.
            default: if "ymdhsYMDHS".contains(character) { letters.formUnion(character.lowercased()) }
            }
        }
        return letters
    }
}
