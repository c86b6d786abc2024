internal import COpenSSL
internal import Secrets

/// A provider's key of the tests' own, with both halves.
package final class SigningKey: Sendable {
    // Made once and only read afterwards, which OpenSSL allows to several threads.
    nonisolated(unsafe) private let key: OpaquePointer
    package let name: String

    package init(_ name: String, bits: Int32 = 2_048) throws {
        self.name = name
        let context = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil)
        defer { EVP_PKEY_CTX_free(context) }
        var made: OpaquePointer?
        guard EVP_PKEY_keygen_init(context) == 1, EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits) == 1,
            EVP_PKEY_generate(context, &made) == 1, let made
        else { throw SupportFailure("no key of \(bits) bits") }
        key = made
    }

    deinit { EVP_PKEY_free(key) }

    /// The public half, as a provider publishes it.
    package var modulus: [UInt8] { number("n") }
    package var exponent: [UInt8] { number("e") }

    /// `{"kty":"RSA",…}`
    package var published: String {
        """
        {"kty":"RSA","use":"sig","alg":"RS256","kid":"\(name)","n":"\(Secrets.base64URL(modulus))",\
        "e":"\(Secrets.base64URL(exponent))"}
        """
    }

    package func signature(of bytes: [UInt8]) -> [UInt8] {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        var signature = [UInt8](repeating: 0, count: 1_024)
        var length = signature.count
        guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1,
            EVP_DigestSign(context, &signature, &length, bytes, bytes.count) == 1
        else { return [] }
        return Array(signature.prefix(length))
    }

    /// Head and claims as JSON, signed.
    package func token(_ head: String, _ claims: String) -> String {
        let signed = Secrets.base64URL(Array(head.utf8)) + "." + Secrets.base64URL(Array(claims.utf8))
        return signed + "." + Secrets.base64URL(signature(of: Array(signed.utf8)))
    }

    package func token(_ claims: String) -> String { token(#"{"alg":"RS256","typ":"JWT","kid":"\#(name)"}"#, claims) }

    private func number(_ name: String) -> [UInt8] {
        var number: OpaquePointer?
        guard EVP_PKEY_get_bn_param(key, name, &number) == 1, let number else { return [] }
        defer { BN_free(number) }
        var bytes = [UInt8](repeating: 0, count: 1_024)
        let length = BN_bn2bin(number, &bytes)
        return Array(bytes.prefix(Int(length)))
    }
}
