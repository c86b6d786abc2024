/// A file served from memory under a name that changes with its bytes: compressed once, cached for a year.
package struct StaticFile: Sendable {
    package let name: String
    package let contentType: String
    /// Strong, from the uncompressed bytes.
    package let entityTag: String
    let plain: FixedBytes
    let variants: [ContentCoding: FixedBytes]

    /// Compresses at the best quality, about one second a megabyte: once, at start-up.
    package init(name: String, contentType: String, bytes: [UInt8]) {
        self.name = name
        self.contentType = contentType
        let plain = FixedBytes(bytes)
        self.plain = plain
        entityTag = EntityTag.of(plain.bytes)
        guard ContentCoding.canShrink(type: contentType), bytes.count > ContentCoding.smallestShrunk else {
            variants = [:]
            return
        }
        var variants: [ContentCoding: FixedBytes] = [:]
        for coding in ContentCoding.allCases {
            variants[coding] = coding.compress(plain.bytes, effort: coding.fileEffort)
        }
        self.variants = variants
    }

    /// Sizes in bytes of what is sent, by content coding (`identity` included): for the log and the benchmarks.
    package var sizes: [String: Int] {
        var sizes = ["identity": plain.count]
        for (coding, bytes) in variants { sizes[coding.rawValue] = bytes.count }
        return sizes
    }

    /// Sixteen hexadecimal digits of the bytes, for a fingerprinted name.
    package static func fingerprint(of bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { Hexadecimal.sixteen(XXHash64.hash($0)) }
    }
}
