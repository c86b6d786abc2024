internal import CCurl

/// One question to the provider by libcurl, as closed as it can be: over TLS or on this machine, no way elsewhere, no proxy,
/// a few seconds and a few bytes.
struct Fetch {
    struct Answer {
        let status: Int
        /// Without its parameters, in lower case.
        let type: String
        let body: [UInt8]
    }

    /// Bytes of an answer.
    static let limit = 256 << 10
    private static let isStarted: Bool = shim_curl_start() == CURLE_OK

    let address: WebAddress
    var headers: [String] = []
    /// Sent as a form; nil to read.
    var form: [(name: String, value: String)]?
    let timeout: Duration

    /// What has come so far.
    private struct Received {
        var body: [UInt8] = []
        var isTooMuch = false
    }

    /// The calling thread waits.
    func answer() throws(FederationFault) -> Answer {
        guard Self.isStarted, let handle = curl_easy_init() else { throw .unreachable("memory") }
        defer { curl_easy_cleanup(handle) }
        var list: UnsafeMutablePointer<curl_slist>?
        for line in headers + ["Accept: application/json, application/jwt"] { list = curl_slist_append(list, line) }
        defer { curl_slist_free_all(list) }
        guard prepare(handle) == CURLE_OK, shim_curl_list(handle, CURLOPT_HTTPHEADER, list) == CURLE_OK else {
            throw .unreachable("memory")
        }
        var received = Received()
        let code = Self.perform(handle, into: &received)
        if received.isTooMuch { throw .unreachable("size") }
        if code != CURLE_OK { throw .unreachable(Self.word(code)) }
        let type = shim_curl_type(handle).map { String(cString: $0) } ?? ""
        return Answer(
            status: shim_curl_reply(handle), type: String(type.lowercased().prefix { $0 != ";" && $0 != " " }),
            body: received.body)
    }

    private func prepare(_ handle: UnsafeMutableRawPointer) -> CURLcode {
        let milliseconds = timeout.components.seconds * 1_000 + timeout.components.attoseconds / 1_000_000_000_000_000
        var codes = [
            shim_curl_text(handle, CURLOPT_URL, address.text),
            // In clear only to this machine, as the address itself was checked to be.
            shim_curl_text(handle, CURLOPT_PROTOCOLS_STR, address.isLoopback ? "http,https" : "https"),
            shim_curl_number(handle, CURLOPT_FOLLOWLOCATION, 0),
            shim_curl_number(handle, CURLOPT_SSL_VERIFYPEER, 1),
            shim_curl_number(handle, CURLOPT_SSL_VERIFYHOST, 2),
            shim_curl_number(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2),
            // What the environment says of proxies is not for this.
            shim_curl_text(handle, CURLOPT_PROXY, ""),
            // Signals would reach the other threads.
            shim_curl_number(handle, CURLOPT_NOSIGNAL, 1),
            shim_curl_number(handle, CURLOPT_TIMEOUT_MS, Int(milliseconds)),
            shim_curl_text(handle, CURLOPT_USERAGENT, "essaim"),
        ]
        if let form { codes.append(shim_curl_text(handle, CURLOPT_COPYPOSTFIELDS, FormText.encoded(form))) }
        return codes.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    private static func perform(_ handle: UnsafeMutableRawPointer, into received: inout Received) -> CURLcode {
        withUnsafeMutablePointer(to: &received) { context in
            let code = shim_curl_writer(
                handle,
                { bytes, size, count, context in
                    guard let bytes, let received = context?.assumingMemoryBound(to: Received.self) else { return 0 }
                    let length = size * count
                    if received.pointee.body.count + length > Fetch.limit {
                        received.pointee.isTooMuch = true
                        return 0
                    }
                    let piece = UnsafeRawBufferPointer(start: bytes, count: length)
                    received.pointee.body.append(contentsOf: piece)
                    return length
                }, context)
            return code == CURLE_OK ? curl_easy_perform(handle) : code
        }
    }

    private static func word(_ code: CURLcode) -> String {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: "timeout"
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: "connect"
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION: "tls"
        default: "broken"
        }
    }
}
