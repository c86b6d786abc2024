/// Who a request really comes from, believing only trusted proxies.
struct Forwarding: Sendable {
    private let trusted: [NetworkRange]

    init(trustedProxies: [String]) throws(ServerError) {
        var ranges: [NetworkRange] = []
        for text in trustedProxies {
            guard let range = NetworkRange(text) else { throw .invalidProxy(text) }
            ranges.append(range)
        }
        trusted = ranges
    }

    func isTrusted(_ address: NetworkAddress) -> Bool {
        trusted.contains { $0.contains(address) }
    }

    /// The last address of `X-Forwarded-For` that is not a trusted proxy; what a visitor wrote there stands before it.
    func visitor(peer: NetworkAddress, headers: Headers) -> NetworkAddress {
        guard isTrusted(peer) else { return peer }
        var visitor = peer
        let chain = headers.all("X-Forwarded-For").flatMap { $0.split(separator: ",") }
        for text in chain.reversed() {
            guard let address = NetworkAddress(ASCII.trimmed(text)) else { return visitor }
            visitor = address
            if !isTrusted(address) { return address }
        }
        return visitor
    }

    func scheme(peer: NetworkAddress, headers: Headers) -> String {
        guard isTrusted(peer), let text = headers["X-Forwarded-Proto"] else { return "http" }
        return ASCII.equalIgnoringCase(ASCII.trimmed(text[...]), "https") ? "https" : "http"
    }

    /// The proxy's request id when it is one; nil otherwise.
    func requestID(peer: NetworkAddress, headers: Headers) -> String? {
        guard isTrusted(peer), let id = headers["X-Request-Id"], (8...64).contains(id.utf8.count),
            id.utf8.allSatisfy({
                (0x61...0x7A).contains(ASCII.lowercased($0)) || (0x30...0x39).contains($0) || $0 == 0x2D
            })
        else { return nil }
        return id
    }
}
