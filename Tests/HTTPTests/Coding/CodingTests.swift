internal import Testing

@testable internal import HTTP

@Suite struct CodingTests {
    @Test(
        arguments: [
            ("", nil), ("gzip", "gzip"), ("br", "br"), ("gzip, br", "br"), ("gzip;q=1, br;q=0.5", "gzip"), ("*", "br"),
            ("*;q=0", nil), ("gzip;q=0, *", "br"), ("br;q=0, *;q=0.1", "gzip"), ("identity", nil),
            ("identity, gzip;q=0.5", nil), ("identity;q=0.1, gzip;q=0.5", "gzip"), ("GZIP", "gzip"), ("x-gzip", "gzip"),
            ("deflate, zstd", nil), ("gzip;q=2", nil), ("gzip;q=abc", nil), ("gzip;q=", nil), ("gzip;q=0.000", nil),
            ("gzip;q=0.001", "gzip"), ("gzip;q=1.000;x=y", "gzip"), (",,;,gzip", "gzip"), ("gzip;level=9", nil),
        ] as [(String, String?)])
    func `the coding is chosen by weight`(_ header: String, _ coding: String?) {
        #expect(AcceptEncoding.choose(from: header)?.rawValue == coding)
    }

    @Test func `a silent client gets identity`() {
        #expect(AcceptEncoding.choose(from: nil) == nil)
    }

    // Vectors of the xxHash reference implementation, seed 0.
    @Test(
        arguments: [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ] as [(String, UInt64)])
    func `the hash is XXH64`(_ text: String, _ hash: UInt64) {
        #expect(Array(text.utf8).withUnsafeBytes(XXHash64.hash) == hash)
    }

    @Test func `every length hashes on its own`() {
        let hashes = (0..<200).map { length in
            [UInt8](repeating: 7, count: length).withUnsafeBytes(XXHash64.hash)
        }
        #expect(Set(hashes).count == 200)
    }

    @Test(arguments: [
        ("\"a\"", true), ("W/\"a\"", true), ("\"a-br\"", true), ("\"a-gz\"", true), ("*", true), ("\"b\", \"a\"", true),
        ("\"b\"", false), ("", false), ("a", false), ("\"", false), ("\"a", false), ("W/", false),
        ("\"a-br-br\"", false),
    ]) func `tags compare weakly, whatever the coding`(_ header: String, _ isMatch: Bool) {
        #expect(EntityTag.matches(header, "\"a\"") == isMatch)
    }

    @Test func `a file that cannot shrink keeps one variant`() {
        var state: UInt64 = 1
        let noise = (0..<5000).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return UInt8(truncatingIfNeeded: state >> 33)
        }
        #expect(StaticFile(name: "a", contentType: "text/plain", bytes: noise).sizes == ["identity": 5000])
        let text = [UInt8](repeating: 0x61, count: 5000)
        #expect(StaticFile(name: "a", contentType: "image/png", bytes: text).sizes == ["identity": 5000])
        #expect(StaticFile(name: "a", contentType: "image/svg+xml", bytes: text).sizes.count == 3)
    }

    @Test func `a fingerprint follows the bytes`() {
        #expect(StaticFile.fingerprint(of: Array("abc".utf8)) == "44bc2cf5ad770999")
        #expect(Hexadecimal.sixteen(1) == "0000000000000001")
    }
}
