import Domain
import Federation
import Secrets
import TestSupport
import Testing

/// Tokens altered in every part: none but the provider's own, made for us and now, is believed.
@Suite struct TokenTests {
    @Test func `the token of an honest provider says who somebody is, and when they proved it`() throws {
        let journeys = try Journeys()
        let proof = try journeys.proof()
        #expect(proof.identity.subject == "sujet-1" && proof.identity.issuer == journeys.there.issuer)
        #expect(proof.identity.mail == nil)
        let proved = try #require(proof.identity.provedAt)
        #expect(abs(proved - journeys.clock.now()) < 5_000_000)
        #expect(proof.token.split(separator: ".").count == 3)
    }

    @Test(arguments: [
        (#"{"alg":"none"}"#, "alg"), (#"{"alg":"None"}"#, "alg"), (#"{"alg":"HS256","kid":"cle-1"}"#, "alg"),
        (#"{"alg":"RS384","kid":"cle-1"}"#, "alg"), (#"{"alg":"PS256","kid":"cle-1"}"#, "alg"), ("{}", "alg"),
        (#"{"alg":["RS256"],"kid":"cle-1"}"#, "alg"), (#"{"alg":"RS256","kid":"cle-1","crit":["b64"]}"#, "crit"),
        (#"{"alg":"RS256","kid":"cle-1","crit":null}"#, "crit"), (#"{"alg":"RS256","kid":"cle-2"}"#, "key"),
        (#"{"alg":"RS256","kid":"../cle-1"}"#, "key"), (#"{"alg":"RS256","kid":1}"#, "kid"),
        (#"{"alg":"RS256","kid":"cle-1","typ":"at+jwt"}"#, "typ"), (#"{"alg":"RS256","alg":"none"}"#, "form"),
        ("[]", "form"), ("", "form"),
    ]) func `a head that names another algorithm, extension, key or kind is refused`(
        _ head: String, _ part: String
    ) throws {
        let journeys = try Journeys()
        journeys.there.behave { $0.head = head }
        #expect(try journeys.fault() == .untrusted("token: \(part)"))
    }

    @Test func `a head may leave the name of the key and the kind out where there is one key`() throws {
        let journeys = try Journeys()
        journeys.there.behave { $0.head = #"{"alg":"RS256"}"# }
        #expect(try journeys.fault() == nil)
    }

    @Test func `another key under the same name signs nothing here`() throws {
        let journeys = try Journeys()
        let other = try SigningKey("cle-1")
        journeys.there.behave { $0.signer = other }
        #expect(try journeys.fault() == .untrusted("token: signature"))
    }

    @Test(arguments: [
        ("iss", #""https://ailleurs.example""#, "iss"), ("iss", "", "iss"), ("iss", "1", "iss"),
        ("aud", #""un-autre""#, "aud"), ("aud", "", "aud"), ("aud", "[]", "aud"), ("aud", #"["un-autre"]"#, "aud"),
        ("aud", #"["essaim-essai","un-autre"]"#, "azp"), ("azp", #""un-autre""#, "azp"), ("azp", "1", "azp"),
        ("nonce", #""un-autre""#, "nonce"), ("nonce", "", "nonce"), ("nonce", "null", "nonce"),
        ("sub", "", "sub"), ("sub", #""""#, "sub"), ("sub", "12", "sub"), ("sub", #""é""#, "sub"),
        ("sub", #""\#(String(repeating: "s", count: 256))""#, "sub"), ("exp", "", "exp"),
        ("exp", #""9999999999""#, "exp"),
        ("exp", "-1", "exp"), ("exp", "1e300", "exp"), ("iat", "", "iat"), ("at_hash", #""AAAA""#, "at_hash"),
        ("auth_time", "-5", "auth_time"), ("auth_time", #""hier""#, "auth_time"),
        ("auth_time", "9999999999", "auth_time"),
        ("nbf", "9999999999", "nbf"),
    ]) func `claims made by somebody else, for somebody else, or for another time are refused`(
        _ name: String, _ value: String, _ part: String
    ) throws {
        let journeys = try Journeys()
        journeys.there.behave { $0.claims = [name: value] }
        #expect(try journeys.fault() == .untrusted("token: \(part)"))
    }

    @Test func `a token for several is taken when it says that it was made for us`() throws {
        let journeys = try Journeys()
        journeys.there.behave {
            $0.claims = ["aud": #"["essaim-essai","un-autre"]"#, "azp": #""essaim-essai""#, "at_hash": ""]
        }
        #expect(try journeys.fault() == nil)
    }

    /// Clocks differ by a minute at most.
    @Test(arguments: [
        ("exp", -59, true), ("exp", -61, false), ("iat", 58, true), ("iat", 62, false), ("iat", -58, true),
        ("iat", -62, false), ("nbf", 58, true), ("nbf", 62, false),
    ]) func `a minute of difference between two clocks is taken, and no more`(
        _ name: String, _ seconds: Int64, _ isTaken: Bool
    ) throws {
        let journeys = try Journeys()
        let value = journeys.clock.now() / 1_000_000 + seconds
        journeys.there.behave { $0.claims = [name: String(value)] }
        #expect(try journeys.fault() == (isTaken ? nil : .untrusted("token: \(name)")))
    }

    @Test func `a token cut short, longer, spelled otherwise or huge is refused`() throws {
        let changes: [(String, @Sendable (String) -> String)] = [
            ("two parts", { $0.split(separator: ".").dropLast().joined(separator: ".") }),
            ("no signature", { $0.split(separator: ".").dropLast().joined(separator: ".") + "." }),
            ("one byte less", { String($0.dropLast(4)) }), ("one byte more", { $0 + "AAAA" }),
            ("four parts", { $0 + ".AAAA" }), ("padded", { $0 + "==" }), ("a blank", { $0 + "\\n" }),
            ("huge", { $0 + String(repeating: "A", count: 40_000) }), ("empty", { _ in "" }),
            ("other alphabet", { $0.replacing("-", with: "+").replacing("_", with: "/") + "+" }),
        ]
        for (name, change) in changes {
            let journeys = try Journeys()
            journeys.there.behave { $0.alters = change }
            #expect(try journeys.fault() != nil, "\(name)")
        }
    }

    @Test func `each altered byte of what was signed is noticed`() throws {
        for place in stride(from: 0, to: 500, by: 37) {
            let journeys = try Journeys()
            journeys.there.behave {
                $0.alters = { token in
                    var bytes = Array(token.utf8)
                    let index = place % bytes.count
                    bytes[index] = bytes[index] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                    return String(decoding: bytes, as: UTF8.self)
                }
            }
            #expect(try journeys.fault() != nil, "byte \(place)")
        }
    }

    // MARK: Keys

    @Test func `keys under 2,048 bits, over 8,192, or with an odd exponent of one or an even one are none`() throws {
        let weak = try SigningKey("faible", bits: 1_024)
        #expect(RSAPublicKey(modulus: weak.modulus, exponent: weak.exponent) == nil)
        let strong = [UInt8](repeating: 0xFF, count: 256)
        #expect(RSAPublicKey(modulus: strong, exponent: [1, 0, 1]) != nil)
        #expect(RSAPublicKey(modulus: [0] + strong, exponent: [0, 1, 0, 1]) != nil)
        #expect(RSAPublicKey(modulus: [0x7F] + strong.dropFirst(), exponent: [1, 0, 1]) == nil)
        for exponent in [[], [0], [1], [2], [1, 0, 0], [UInt8](repeating: 1, count: 9)] as [[UInt8]] {
            #expect(RSAPublicKey(modulus: strong, exponent: exponent) == nil, "\(exponent)")
        }
        #expect(RSAPublicKey(modulus: [UInt8](repeating: 0xFF, count: 1_025), exponent: [1, 0, 1]) == nil)
        #expect(RSAPublicKey(modulus: [], exponent: [1, 0, 1]) == nil)
    }

    @Test func `what a key signed is recognised, and nothing else`() throws {
        let key = try SigningKey("cle")
        let half = try #require(RSAPublicKey(modulus: key.modulus, exponent: key.exponent))
        let bytes = Array("un texte".utf8)
        let signature = key.signature(of: bytes)
        #expect(half.signed(bytes, signature))
        #expect(!half.signed(bytes + [0], signature) && !half.signed(bytes, Array(signature.dropLast())))
        #expect(!half.signed(bytes, [0] + signature) && !half.signed(bytes, []))
        #expect(!half.signed(bytes, [UInt8](repeating: 0, count: signature.count)))
    }

    @Test func `base64url has one spelling of each value`() {
        for bytes in [[], [0], [255, 254], [1, 2, 3], Array(0...255)] as [[UInt8]] {
            #expect(Secrets.bytes(base64URL: Secrets.base64URL(bytes)) == bytes)
        }
        for text in ["A", "AB==", "AB=", "A+", "A/", "A B", "AB\n", "é"] {
            #expect(Secrets.bytes(base64URL: text) == nil, "\(text)")
        }
        #expect(Secrets.bytes(base64URL: "AB") == nil && Secrets.bytes(base64URL: "AA") == [0])
    }

    /// RFC 7515, appendix A.2: somebody else's key, text and signature.
    @Test func `the example of the standard is believed`() throws {
        let modulus =
            "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yR"
            + "T-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQ"
            + "OS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8"
            + "q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"
        let signed =
            "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb"
            + "290Ijp0cnVlfQ"
        let signature =
            "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdb"
            + "F9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN938"
            + "3LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWk"
            + "WywlVmtVrBp0igcN_IoypGlUPQGe77Rw"
        let number = try #require(Secrets.bytes(base64URL: modulus))
        let key = try #require(RSAPublicKey(modulus: number, exponent: [1, 0, 1]))
        let bytes = try #require(Secrets.bytes(base64URL: signature))
        #expect(key.signed(Array(signed.utf8), bytes))
    }
}
