internal import Testing

@testable internal import HTTP

@Suite struct NetworkAddressTests {
    @Test(arguments: ["127.0.0.1", "203.0.113.255", "::1", "2001:db8::8a2e:370:7334"])
    func `an address prints as it was read`(_ text: String) throws {
        #expect(try #require(NetworkAddress(text)).text == text)
    }

    @Test(arguments: ["", "a", "1.2.3", "1.2.3.4.5", "256.1.1.1", "::g", "127.0.0.1:80", "[::1]", " 127.0.0.1"])
    func `what is no address is refused`(_ text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test func `a mapped IPv4 address is that address`() {
        #expect(NetworkAddress("::ffff:10.0.0.1") == NetworkAddress("10.0.0.1"))
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.0.0.1", "10.0.0.1", true),
        ("10.0.0.1", "10.0.0.2", false), ("0.0.0.0/0", "1.2.3.4", true), ("0.0.0.0/0", "2001:db8::1", false),
        ("2001:db8::/32", "2001:db8:1::1", true), ("2001:db8::/32", "2001:db9::1", false), ("::/0", "::1", true),
        ("192.168.1.128/25", "192.168.1.127", false), ("fe80::1/127", "fe80::", true),
    ]) func `a network holds its addresses`(_ range: String, _ address: String, _ isInside: Bool) throws {
        let network = try #require(NetworkRange(range))
        #expect(network.contains(try #require(NetworkAddress(address))) == isInside)
    }

    @Test func `a household is an IPv4 address or an IPv6 /64`() throws {
        let one = try #require(NetworkAddress("2001:db8::1"))
        let two = try #require(NetworkAddress("2001:db8::ffff:2"))
        let far = try #require(NetworkAddress("2001:db8:0:1::1"))
        #expect(one.household == two.household)
        #expect(one.household != far.household)
        let away = try #require(NetworkAddress("2001:db8:0:100::1"))
        #expect(one.neighbourhood == far.neighbourhood && one.neighbourhood != away.neighbourhood)
        #expect(NetworkAddress("192.0.2.1")?.neighbourhood != NetworkAddress("192.0.2.2")?.neighbourhood)
    }
}
