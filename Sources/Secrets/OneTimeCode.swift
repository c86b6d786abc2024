internal import COpenSSL

/// The six digits of a step of thirty seconds: HOTP (RFC 4226) over time (RFC 6238), with HMAC-SHA-1 by OpenSSL, which is
/// what every authenticator reads.
enum OneTimeCode {
    static func code(of secret: [UInt8], step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        var digest = [UInt8](repeating: 0, count: 20)
        var length: UInt32 = 0
        HMAC(EVP_sha1(), secret, Int32(secret.count), counter, counter.count, &digest, &length)
        let offset = Int(digest[19] & 15)
        let value = digest[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        let digits = String(value % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension InstanceCredentials {
    package func code(of secret: [UInt8], step: Int64) -> String { OneTimeCode.code(of: secret, step: step) }
}
