/// Short names for the items of a practice, made from what they say and not from where they stand, so that a new
/// import of a reordered sheet finds the same items.
package enum ItemNames {
    /// One name for each key, unique and the same in whatever order the keys come; keys must differ.
    ///
    /// The first 6 characters of the base 32 spelling of FNV-1a 64 (Fowler, Noll and Vo); keys that share them all
    /// take the 13 that spell the whole hash, and a number after that if even the hashes are equal.
    package static func names(for keys: [String]) -> [String] {
        let spelled = keys.map { spelling(hash($0)) }
        let short = Dictionary(grouping: keys.indices, by: { spelled[$0].prefix(6) })
        var names = spelled.map { String($0.prefix(6)) }
        for group in short.values where group.count > 1 {
            var seen: [String: Int] = [:]
            for index in group.sorted(by: { keys[$0] < keys[$1] }) {
                let count = seen[spelled[index], default: 0]
                seen[spelled[index]] = count + 1
                names[index] = count == 0 ? spelled[index] : "\(spelled[index])-\(count + 1)"
            }
        }
        return names
    }

    static func hash(_ key: String) -> UInt64 {
        key.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    /// Thirteen digits of base 32, most significant first, in letters that are not mistaken for each other
    /// (Crockford's alphabet).
    private static func spelling(_ hash: UInt64) -> String {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        let digits = stride(from: 60, through: 0, by: -5).map { alphabet[Int(hash >> UInt64($0) & 31)] }
        return String(decoding: digits, as: UTF8.self)
    }
}
