import Domain
import Testing

@Suite struct SecondFactorTests {
    /// RFC 4648 §10, without padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ]) func `bytes become the letters of the standard`(_ text: String, _ expected: String) {
        #expect(Base32.text(Array(text.utf8)) == expected)
    }

    @Test func `letters are shown by four`() {
        #expect(Base32.groups("MZXW6YTBOI") == "MZXW-6YTB-OI")
        #expect(Base32.groups("", separator: " ").isEmpty)
    }

    @Test func `a code is six figures, spaces aside`() {
        #expect(SecondFactor.digits(" 123 456") == "123456")
        for typed in ["12345", "1234567", "12345a", "１２３４５６", "", "-12345"] {
            #expect(SecondFactor.digits(typed) == nil)
        }
    }

    @Test func `a recovery code is read however it is typed, and never taken for a code`() {
        let code = SecondFactor.recoveryCode(Array(0...19))
        #expect(code.count == 29 && code == SecondFactor.recoveryCode(Array(0...14)))
        #expect(SecondFactor.recoveryKey(code.lowercased().replacing("-", with: " ")) == code.replacing("-", with: ""))
        for typed in ["123456", "AAAA-BBBB-CCCC", "AAAA-BBBB-CCCC-DDD1", ""] {
            #expect(SecondFactor.recoveryKey(typed) == nil, "\(typed)")
        }
    }

    @Test func `authenticators read the name of the instance, the address and the secret`() {
        let address = SecondFactor.address(
            issuer: "Ville d’Aubrelle", account: "a+b@x.example", secret: Array("foobar".utf8))
        #expect(
            address == "otpauth://totp/Ville%20d%E2%80%99Aubrelle:a%2Bb%40x.example?secret=MZXW6YTBOI"
                + "&issuer=Ville%20d%E2%80%99Aubrelle&algorithm=SHA1&digits=6&period=30")
    }
}
