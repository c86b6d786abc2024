internal import CSodium
internal import Domain

/// Passwords, tokens and sealed secrets of one instance, by libsodium.
package final class InstanceCredentials: Credentials {
    /// How much work one password costs (OWASP Password Storage: argon2id, 19 MiB, two passes).
    package struct Cost: Sendable {
        let passes: UInt64
        let memory: Int

        package static let normal = Cost(passes: 2, memory: 19 << 20)
        /// For tests, which hash many.
        package static let least = Cost(
            passes: UInt64(crypto_pwhash_OPSLIMIT_MIN), memory: Int(crypto_pwhash_MEMLIMIT_MIN))
    }

    package static let keyLength = 32
    private let secrets: Secrets
    private let key: [UInt8]
    private let cost: Cost
    /// Compared with when there is no hash, so that an unknown account takes as long as a known one.
    private let nobody: String
    private let turns = HashingTurns(2)

    /// - Parameter key: 32 bytes kept outside the database.
    /// - Throws: `SecretsError.unavailable` when the key has another length or there is no memory for one password.
    package init(_ secrets: Secrets, key: [UInt8], cost: Cost = .normal) throws(SecretsError) {
        guard key.count == Self.keyLength else { throw .unavailable }
        self.secrets = secrets
        self.key = key
        self.cost = cost
        nobody = try Self.hash(Secrets.hexadecimal(secrets.random(16)), cost)
    }

    package func newToken() -> String { Secrets.hexadecimal(secrets.random(32)) }

    package func digest(of token: String) -> String { secrets.fingerprint(Array(token.utf8)) }

    package func hash(password: String) throws -> String {
        try turns.take { try Self.hash(password, cost) }
    }

    package func matches(_ password: String, hash: String?) -> Bool {
        turns.take {
            let isEqual = Self.verify(password, hash ?? nobody)
            return isEqual && hash != nil
        }
    }

    package func isOld(hash: String) -> Bool {
        hash.withCString { crypto_pwhash_str_needs_rehash($0, cost.passes, cost.memory) != 0 }
    }

    package func areEqual(_ left: String, _ right: String) -> Bool {
        secrets.areEqual(Array(left.utf8), Array(right.utf8))
    }

    /// BLAKE2b-256 with the key of the instance.
    package func keyedDigest(of text: String, for label: String) -> String {
        let bytes = Array("\(label)\0\(text)".utf8)
        var hash = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&hash, hash.count, bytes, UInt64(bytes.count), key, key.count)
        return Secrets.hexadecimal(hash)
    }

    package func sha256(_ write: ((_ piece: [UInt8]) -> Void) throws -> Void) rethrows -> String {
        let digest = DigestStream(secrets)
        try write { digest.add($0) }
        return digest.finish()
    }

    package func newSecret() -> [UInt8] { secrets.random(20) }

    /// XChaCha20-Poly1305: a random nonce, then the sealed bytes, in hexadecimal digits.
    package func seal(_ bytes: [UInt8]) -> String {
        let nonce = secrets.random(Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES))
        var sealed = [UInt8](repeating: 0, count: bytes.count + Int(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        crypto_aead_xchacha20poly1305_ietf_encrypt(
            &sealed, nil, bytes, UInt64(bytes.count), nil, 0, nil, nonce, key)
        return Secrets.hexadecimal(nonce + sealed)
    }

    package func open(_ sealed: String) -> [UInt8]? {
        let head = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        let tail = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
        guard let bytes = Secrets.bytes(hexadecimal: sealed), bytes.count >= head + tail else { return nil }
        let body = Array(bytes[head...])
        var opened = [UInt8](repeating: 0, count: body.count - tail)
        let result = crypto_aead_xchacha20poly1305_ietf_decrypt(
            &opened, nil, nil, body, UInt64(body.count), nil, 0, Array(bytes[..<head]), key)
        return result == 0 ? opened : nil
    }

    private static func hash(_ password: String, _ cost: Cost) throws(SecretsError) -> String {
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        let bytes = Array(password.utf8CString)
        let result = crypto_pwhash_str(&text, bytes, UInt64(bytes.count - 1), cost.passes, cost.memory)
        if result != 0 { throw .unavailable }
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func verify(_ password: String, _ hash: String) -> Bool {
        let bytes = Array(password.utf8CString)
        return hash.withCString { crypto_pwhash_str_verify($0, bytes, UInt64(bytes.count - 1)) == 0 }
    }
}
