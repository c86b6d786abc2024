internal import CCurl
internal import Glibc

extension MailServer {
    private static let isStarted: Bool = shim_curl_start() == CURLE_OK

    /// Gives one mail to the server and waits for its word; the calling thread does nothing else meanwhile.
    package func send(_ mail: Mail) throws(OutboxFault) {
        let bytes = try mail.bytes(from: self)
        guard let to = Mailbox(mail.to), let sender = from.bounces(of: mail.id) else { throw .permanent("address") }
        guard Self.isStarted, let handle = curl_easy_init() else { throw .temporary("memory") }
        defer { curl_easy_cleanup(handle) }
        let recipients = curl_slist_append(nil, "<\(to.text)>")
        defer { curl_slist_free_all(recipients) }
        guard prepare(handle, from: sender) == CURLE_OK,
            shim_curl_list(handle, CURLOPT_MAIL_RCPT, recipients) == CURLE_OK
        else { throw .temporary("memory") }
        let (code, isGiven) = Self.perform(handle, giving: bytes)
        if code != CURLE_OK { throw Self.fault(code, reply: shim_curl_reply(handle), isGiven: isGiven) }
    }

    private func prepare(_ handle: UnsafeMutableRawPointer, from sender: Mailbox) -> CURLcode {
        let codes = [
            shim_curl_text(handle, CURLOPT_MAIL_FROM, "<\(sender.text)>"), shim_curl_number(handle, CURLOPT_UPLOAD, 1),
        ]
        return codes.first { $0 != CURLE_OK } ?? reach(handle)
    }

    /// Connects and proves who we are, and says nothing else.
    package func greet() throws(OutboxFault) {
        guard Self.isStarted, let handle = curl_easy_init() else { throw .temporary("memory") }
        defer { curl_easy_cleanup(handle) }
        guard reach(handle) == CURLE_OK, shim_curl_text(handle, CURLOPT_CUSTOMREQUEST, "NOOP") == CURLE_OK,
            // What the server answers would go to our standard output.
            shim_curl_number(handle, CURLOPT_NOBODY, 1) == CURLE_OK
        else { throw .temporary("memory") }
        let code = curl_easy_perform(handle)
        if code != CURLE_OK { throw Self.fault(code, reply: shim_curl_reply(handle), isGiven: false) }
    }

    private func reach(_ handle: UnsafeMutableRawPointer) -> CURLcode {
        let milliseconds = timeout.components.seconds * 1_000 + timeout.components.attoseconds / 1_000_000_000_000_000
        var codes = [
            shim_curl_text(handle, CURLOPT_URL, address),
            shim_curl_text(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps"),
            // Signals would reach the other threads.
            shim_curl_number(handle, CURLOPT_NOSIGNAL, 1),
            shim_curl_number(handle, CURLOPT_TIMEOUT_MS, Int(milliseconds)),
            // What the environment says of proxies is not for this.
            shim_curl_text(handle, CURLOPT_PROXY, ""),
            shim_curl_number(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2),
            shim_curl_number(
                handle, CURLOPT_USE_SSL,
                Int(security == .starttls ? CURLUSESSL_ALL.rawValue : CURLUSESSL_NONE.rawValue)),
        ]
        if let user {
            codes.append(shim_curl_text(handle, CURLOPT_USERNAME, user))
            codes.append(shim_curl_text(handle, CURLOPT_PASSWORD, password))
        }
        return codes.first { $0 != CURLE_OK } ?? CURLE_OK
    }

    /// What libcurl has still to read of a mail.
    private struct Reading {
        var rest: UnsafeRawBufferPointer
    }

    /// - Returns: with whether the whole mail was read by libcurl.
    private static func perform(
        _ handle: UnsafeMutableRawPointer, giving bytes: [UInt8]
    ) -> (code: CURLcode, isGiven: Bool) {
        bytes.withUnsafeBytes { bytes in
            var reading = Reading(rest: bytes)
            let code = withUnsafeMutablePointer(to: &reading) { context in
                let code = shim_curl_reader(
                    handle,
                    { room, size, count, context in
                        guard let room, let reading = context?.assumingMemoryBound(to: Reading.self) else { return 0 }
                        let rest = reading.pointee.rest
                        let length = min(size * count, rest.count)
                        if length > 0, let start = rest.baseAddress { memcpy(room, start, length) }
                        reading.pointee.rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(length))
                        return length
                    }, context)
                return code == CURLE_OK ? curl_easy_perform(handle) : code
            }
            return (code, reading.rest.isEmpty)
        }
    }

    /// - Parameters:
    ///   - reply: the last answer of the server, 0 without one.
    ///   - isGiven: it had the whole mail: what it refuses is the mail, not us.
    private static func fault(_ code: CURLcode, reply: Int, isGiven: Bool) -> OutboxFault {
        switch code {
        case CURLE_OPERATION_TIMEDOUT: return .temporary("timeout")
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT: return .temporary("connect")
        case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION: return .temporary("tls")
        // Our name and password: the mail is not at fault.
        case CURLE_LOGIN_DENIED: return .temporary("login")
        default: break
        }
        switch reply {
        // Asks for TLS or for a name: our settings, not the mail.
        case 530, 534, 535, 538: return .temporary("login")
        case 500...599:
            let isGreeting = code == CURLE_WEIRD_SERVER_REPLY && !isGiven
            return isGreeting ? .temporary(String(reply)) : .permanent(String(reply))
        case 400...499: return .temporary(String(reply))
        default: return .temporary("broken")
        }
    }
}
