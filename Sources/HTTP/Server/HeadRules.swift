/// What a head must be before a route sees it (RFC 9112); the C library alone lets much of this through.
struct HeadRules: Sendable {
    let headLimit: Int
    let targetLimit: Int

    /// What a sound head says beyond its fields.
    struct Reading {
        let target: Target
        let host: String
        /// Bytes of the body.
        let contentLength: Int
    }

    /// The status of the refusal, or the reading.
    func read(_ head: Head) -> Result<Reading, Refusal> {
        if head.target.count > targetLimit { return .failure(Refusal(status: 414)) }
        if head.hasTooManyFields || head.size > headLimit { return .failure(Refusal(status: 431)) }
        guard !head.isIrregular, ASCII.isToken(head.method.utf8) else { return .failure(Refusal(status: 400)) }
        guard head.version == "HTTP/1.1" || head.version == "HTTP/1.0" else { return .failure(Refusal(status: 505)) }
        guard let host = host(head), let target = target(head), isAbout(target, host) else {
            return .failure(Refusal(status: 400))
        }
        switch contentLength(head) {
        case .failure(let refusal): return .failure(refusal)
        case .success(let length):
            return .success(Reading(target: target, host: host, contentLength: length))
        }
    }

    /// A status that stands for the reason.
    struct Refusal: Error {
        let status: Int
    }

    private func target(_ head: Head) -> Target? {
        // OPTIONS * is about the server: it is answered as for its root.
        if head.method == "OPTIONS", head.target == [UInt8(ascii: "*")] { return Target(parsing: [UInt8(ascii: "/")]) }
        return Target(parsing: head.target)
    }

    private func host(_ head: Head) -> String? {
        let hosts = head.headers.all("Host")
        if hosts.isEmpty { return head.version == "HTTP/1.0" ? "" : nil }
        guard hosts.count == 1, Target.isAuthority(hosts[0]) else { return nil }
        return hosts[0]
    }

    private func isAbout(_ target: Target, _ host: String) -> Bool {
        guard let authority = target.authority else { return true }
        return ASCII.equalIgnoringCase(authority, host)
    }

    /// One Content-Length at most, digits only. Chunked bodies are refused with 411: the library takes bare line feeds
    /// between chunks, where a proxy may see another request.
    private func contentLength(_ head: Head) -> Result<Int, Refusal> {
        let lengths = head.headers.all("Content-Length")
        let encodings = head.headers.all("Transfer-Encoding")
        if !encodings.isEmpty {
            let isPlainChunked =
                lengths.isEmpty && head.version == "HTTP/1.1" && encodings.count == 1
                && ASCII.equalIgnoringCase(encodings[0], "chunked")
            return .failure(Refusal(status: isPlainChunked ? 411 : 400))
        }
        guard let text = lengths.first else { return .success(0) }
        guard lengths.count == 1, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(text) else {
            return .failure(Refusal(status: 400))
        }
        return .success(length)
    }
}
