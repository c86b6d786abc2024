internal import COpenSSL

/// The public half of somebody's key: says whether they signed something (RS256, RFC 7518 §3.3), by OpenSSL.
package struct RSAPublicKey: Sendable {
    /// Bits of the modulus: fewer are broken, more are only there to keep us busy.
    private static let strength = 2_048...8_192
    private let modulus: [UInt8]
    private let exponent: [UInt8]

    /// - Parameters: both as a JWK holds them (RFC 7518 §6.3.1), the most significant byte first.
    /// - Returns: nil for a key that is too weak, too long, or whose exponent is even or longer than 64 bits.
    package init?(modulus: [UInt8], exponent: [UInt8]) {
        let modulus = Array(modulus.drop { $0 == 0 })
        let exponent = Array(exponent.drop { $0 == 0 })
        guard let first = modulus.first, let last = exponent.last, exponent.count <= 8 else { return nil }
        let bits = modulus.count * 8 - first.leadingZeroBitCount
        guard Self.strength.contains(bits), last & 1 == 1, exponent != [1] else { return nil }
        self.modulus = modulus
        self.exponent = exponent
    }

    /// True when the holder of the other half signed these bytes: RSASSA-PKCS1-v1_5 with SHA-256.
    package func signed(_ bytes: [UInt8], _ signature: [UInt8]) -> Bool {
        guard signature.count == modulus.count, let key = opened(), let context = EVP_MD_CTX_new() else {
            return false
        }
        defer {
            EVP_MD_CTX_free(context)
            EVP_PKEY_free(key)
        }
        guard EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1 else { return false }
        return EVP_DigestVerify(context, signature, signature.count, bytes, bytes.count) == 1
    }

    private func opened() -> OpaquePointer? {
        let n = BN_bin2bn(modulus, Int32(modulus.count), nil)
        let e = BN_bin2bn(exponent, Int32(exponent.count), nil)
        let builder = OSSL_PARAM_BLD_new()
        let context = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil)
        defer {
            BN_free(n)
            BN_free(e)
            OSSL_PARAM_BLD_free(builder)
            EVP_PKEY_CTX_free(context)
        }
        guard let n, let e, let builder, let context, shim_push_rsa(builder, n, e) == 1,
            let parameters = OSSL_PARAM_BLD_to_param(builder)
        else { return nil }
        defer { OSSL_PARAM_free(parameters) }
        var key: OpaquePointer?
        guard EVP_PKEY_fromdata_init(context) == 1,
            EVP_PKEY_fromdata(context, &key, shim_public_key, parameters) == 1
        else { return nil }
        return key
    }
}
