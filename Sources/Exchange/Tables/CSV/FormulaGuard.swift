/// Keeps a spreadsheet from computing a text that begins like a formula, and undoes it (OWASP, "CSV Injection").
///
/// A text of any number of apostrophes, then `=`, `+`, `-`, `@`, a tab or a line end, gets one apostrophe more;
/// reading takes one away from such a text. What had its own apostrophes so comes back with them.
enum FormulaGuard {
    private static let apostrophe = UInt8(ascii: "'")

    static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

    static func unguarded(_ text: String) -> String {
        text.utf8.first == apostrophe && isDangerous(text) ? String(text.dropFirst()) : text
    }

    private static func isDangerous(_ text: String) -> Bool {
        switch text.utf8.first(where: { $0 != apostrophe }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
