extension French {
    /// The part of an address that names a thing: `[a-z0-9-]`, 1 to 80 characters, cut between two words when it can be.
    ///
    /// `fallback` (itself a slug) is used when nothing Latin is left, for a title in Arabic for instance.
    package static func slug(_ text: String, fallback: String = "sans-titre") -> String {
        let words = folded(text).utf8
            .split { !($0.isLowercaseLetter || $0.isDigit) }
        var slug: [UInt8] = []
        for word in words {
            if !slug.isEmpty && slug.count + 1 + word.count > slugLimit { break }
            if !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            slug.append(contentsOf: word.prefix(slugLimit))
        }
        return slug.isEmpty ? fallback : String(decoding: slug, as: UTF8.self)
    }

    private static let slugLimit = 80
}

extension UInt8 {
    var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
