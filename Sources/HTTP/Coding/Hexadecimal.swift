/// Fixed-width hexadecimal without Foundation.
enum Hexadecimal {
    /// Sixteen lowercase digits.
    static func sixteen(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
