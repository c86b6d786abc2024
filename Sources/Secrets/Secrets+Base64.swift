internal import CSodium

/// Bytes as tokens and passwords travel in requests, by libsodium; and the hash that such requests name them by.
extension Secrets {
    /// RFC 4648, section 5, without padding.
    package static func base64URL(_ bytes: [UInt8]) -> String {
        base64(bytes, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    }

    /// RFC 4648, section 4, with padding.
    package static func base64(_ bytes: [UInt8]) -> String { base64(bytes, sodium_base64_VARIANT_ORIGINAL) }

    /// Nil for another alphabet, padding, or bits left over: there is one spelling of each value.
    package static func bytes(base64URL text: some StringProtocol) -> [UInt8]? {
        let digits = Array(text.utf8)
        var bytes = [UInt8](repeating: 0, count: digits.count)
        var length = 0
        let result = digits.withUnsafeBytes { digits in
            sodium_base642bin(
                &bytes, bytes.count, digits.baseAddress?.assumingMemoryBound(to: CChar.self), digits.count, nil,
                &length, nil, sodium_base64_VARIANT_URLSAFE_NO_PADDING)
        }
        return result == 0 ? Array(bytes.prefix(length)) : nil
    }

    /// SHA-256, where a standard names it; our own digests are BLAKE2b.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
        return hash
    }

    private static func base64(_ bytes: [UInt8], _ variant: Int32) -> String {
        var text = [CChar](repeating: 0, count: sodium_base64_encoded_len(bytes.count, variant))
        sodium_bin2base64(&text, text.count, bytes, bytes.count, variant)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
