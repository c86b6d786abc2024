internal import CSodium

/// Random bytes, content hashes and comparisons that reveal nothing by their duration, all from libsodium.
package struct Secrets: Sendable {
    /// - Throws: `SecretsError.unavailable` when libsodium cannot start.
    package init() throws(SecretsError) {
        // Safe to call from several threads and more than once.
        if sodium_init() < 0 { throw .unavailable }
    }

    /// `count` bytes nobody can predict.
    package func random(_ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// BLAKE2b-256 of the bytes as 64 hexadecimal digits: the name of a file in the content-addressed store.
    package func fingerprint(_ bytes: [UInt8]) -> String {
        var hash = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), nil, 0)
        return Self.hexadecimal(hash)
    }

    /// True when both are equal; takes the same time wherever they differ.
    package func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        return sodium_memcmp(left, right, left.count) == 0
    }

    /// Lower-case hexadecimal digits, two a byte.
    package static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of an even number of hexadecimal digits; nil for anything else.
    package static func bytes(hexadecimal text: String) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

/// Why no secret can be made.
package enum SecretsError: Error, Sendable {
    case unavailable
}
