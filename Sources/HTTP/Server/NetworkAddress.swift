// Its headers carry the socket declarations too; which of the two modules owns them depends on the build.
internal import CMicroHTTPD
internal import Glibc

/// An IPv4 or IPv6 address as 128 bits, IPv4 in its mapped form, so that both compare alike.
struct NetworkAddress: Hashable, Sendable {
    let high: UInt64
    let low: UInt64

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Nil unless the text is a numeric address.
    init?(_ text: some StringProtocol) {
        let text = String(text)
        var four = in_addr()
        var six = in6_addr()
        if inet_pton(AF_INET, text, &four) == 1 {
            self.init(four)
        } else if inet_pton(AF_INET6, text, &six) == 1 {
            self.init(six)
        } else {
            return nil
        }
    }

    init?(_ address: UnsafePointer<sockaddr>?) {
        guard let address else { return nil }
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET: self.init(raw.loadUnaligned(as: sockaddr_in.self).sin_addr)
        case AF_INET6: self.init(raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
        default: return nil
        }
    }

    private init(_ four: in_addr) {
        high = 0
        low = 0xFFFF_0000_0000 | UInt64(UInt32(bigEndian: four.s_addr))
    }

    private init(_ six: in6_addr) {
        (high, low) = withUnsafeBytes(of: six) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    var isIPv4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// What one visitor can be expected to hold alone: the IPv4 address, or the IPv6 /64.
    var household: NetworkAddress { isIPv4 ? self : NetworkAddress(high: high, low: 0) }

    /// What a provider commonly gives to one line: the IPv4 address, or the IPv6 /56.
    var neighbourhood: NetworkAddress { isIPv4 ? self : NetworkAddress(high: high & ~0xFF, low: 0) }

    var text: String {
        if isIPv4 {
            return stride(from: 24, through: 0, by: -8).map { String(low >> UInt64($0) & 0xFF) }.joined(separator: ".")
        }
        var bytes = (high.bigEndian, low.bigEndian)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { room in
            guard let base = room.baseAddress, inet_ntop(AF_INET6, &bytes, base, socklen_t(room.count)) != nil else {
                return ""
            }
            return String(cString: UnsafePointer(base))
        }
    }
}
