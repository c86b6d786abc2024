/// The spelling of codes: columns of data sets and names of files take them as they are.
package enum SurveyCode {
    /// Of a question, a section, a branch, an aim: `q14`, `Q14_reason`.
    package static func isName(_ code: String) -> Bool {
        guard let first = code.utf8.first, isLetter(first), code.utf8.count <= SurveyLimits.code else { return false }
        return code.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == underscore } && !code.contains("__")
    }

    /// Of a choice or a row: may begin with a digit and have hyphens.
    package static func isChoice(_ code: String) -> Bool {
        guard let first = code.utf8.first, isLetter(first) || isDigit(first) else { return false }
        return code.utf8.count <= SurveyLimits.code && !code.contains("__")
            && code.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == underscore || $0 == UInt8(ascii: "-") }
    }

    /// Of a language: `fr`, `pt-BR`.
    package static func isLanguage(_ code: String) -> Bool {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, 2...3 ~= first.utf8.count, parts.count <= 3 else { return false }
        return first.utf8.allSatisfy { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
            && parts.dropFirst().allSatisfy {
                2...8 ~= $0.utf8.count && $0.utf8.allSatisfy { isLetter($0) || isDigit($0) }
            }
    }

    private static let underscore = UInt8(ascii: "_")

    private static func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }

    private static func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
}
