/// The code that changes every thirty seconds (RFC 6238): what is agreed with the device that shows it.
package enum SecondFactor {
    /// Microseconds a code lasts.
    package static let period: Int64 = 30_000_000
    /// Clocks may be one step apart, either way.
    package static let tolerance: Int64 = 1
    package static let recoveryCodes = 10

    package static func step(at now: Int64) -> Int64 { now / period }

    /// What an authenticator reads from the square or from the link.
    ///
    /// - Parameters:
    ///   - issuer: the name of the instance.
    ///   - account: the address of the person.
    package static func address(issuer: String, account: String, secret: [UInt8]) -> String {
        let issuer = escaped(issuer)
        return "otpauth://totp/\(issuer):\(escaped(account))?secret=\(Base32.text(secret))&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=6&period=30"
    }

    /// The six digits of what was typed; nil for anything else. Spaces between them are how applications show them.
    package static func digits(_ typed: String) -> String? {
        let digits = typed.filter { !$0.isWhitespace }
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits
    }

    /// A recovery code as it is compared: letters and digits alone; nil when it cannot be one.
    package static func recoveryKey(_ typed: String) -> String? {
        let key = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
        return key.utf8.count == recoveryLength && key.utf8.allSatisfy(Base32.isDigit) ? key : nil
    }

    /// Twenty-four letters in groups of four, from fifteen bytes nobody can predict: 120 bits, so that a plain hash keeps
    /// them (ASVS 5.0, 6.5.2).
    package static func recoveryCode(_ bytes: some Sequence<UInt8>) -> String {
        Base32.groups(String(Base32.text(Array(bytes.prefix(15))).prefix(recoveryLength)))
    }

    private static let recoveryLength = 24

    private static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Bytes as letters and digits that are not mistaken for each other (RFC 4648, without padding).
package enum Base32 {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    package static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var held: UInt32 = 0
        var bits: UInt32 = 0
        for byte in bytes {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(digits[Int(held >> bits & 31)])
            }
        }
        if bits > 0 { text.append(digits[Int(held << (5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// By four, as people copy them.
    package static func groups(_ text: String, separator: String = "-") -> String {
        let letters = Array(text)
        return stride(from: 0, to: letters.count, by: 4)
            .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: separator)
    }

    static func isDigit(_ byte: UInt8) -> Bool { digits.contains(byte) }
}
