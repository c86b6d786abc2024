internal import CSodium

/// SHA-256 of a stream piece by piece: what frozen data sets are known by, and anybody can compute again.
package final class DigestStream {
    private var state = crypto_hash_sha256_state()

    /// - Parameter secrets: proves that libsodium has started.
    package init(_ secrets: Secrets) { crypto_hash_sha256_init(&state) }

    package func add(_ bytes: some Collection<UInt8>) {
        let bytes = Array(bytes)
        crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    }

    /// 64 hexadecimal digits; nothing may be added afterwards.
    package func finish() -> String {
        var hash = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256_final(&state, &hash)
        return Secrets.hexadecimal(hash)
    }
}
