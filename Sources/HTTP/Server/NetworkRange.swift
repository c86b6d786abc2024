/// An address, or a network written `10.0.0.0/8`, that proxies are trusted from.
struct NetworkRange: Sendable {
    private let base: NetworkAddress
    private let bits: Int

    /// Nil unless the text is an address or an address and a prefix length.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let address = NetworkAddress(parts[0]) else { return nil }
        let longest = address.isIPv4 ? 32 : 128
        var length = longest
        if parts.count == 2 {
            guard let given = Int(parts[1]), (0...longest).contains(given) else { return nil }
            length = given
        }
        base = address
        bits = length + 128 - longest
    }

    func contains(_ address: NetworkAddress) -> Bool {
        let high = Self.mask(bits)
        let low = Self.mask(bits - 64)
        return address.high & high == base.high & high && address.low & low == base.low & low
    }

    private static func mask(_ bits: Int) -> UInt64 {
        bits >= 64 ? .max : bits <= 0 ? 0 : ~(UInt64.max >> UInt64(bits))
    }
}
