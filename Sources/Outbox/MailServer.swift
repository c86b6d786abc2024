/// The server that takes our mail: where it is, how it is spoken to, and in whose name.
package struct MailServer: Sendable {
    package enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte, usually port 465.
        case implicit
        /// TLS before anything is said of the mail, usually port 587; without it nothing is sent.
        case starttls
        /// In clear, to this machine only.
        case none
    }

    package enum Fault: Error, Sendable, Equatable {
        /// No name or number of a host.
        case host
        /// In clear, to another machine.
        case clear
        /// The address that mails come from is none.
        case sender
    }

    let host: String
    let port: Int
    let security: Security
    let user: String?
    let password: String
    package let from: Mailbox
    let senderName: String
    let timeout: Duration

    /// - Parameters:
    ///   - user: nil for a server that asks for no name.
    ///   - senderName: shown beside the address; empty for none.
    ///   - timeout: from the connection to the last answer.
    package init(
        host: String, port: Int, security: Security, user: String?, password: String, from: String,
        senderName: String = "", timeout: Duration = .seconds(30)
    ) throws(Fault) {
        guard Self.isHost(host), (1...65_535).contains(port) else { throw .host }
        if security == .none && !Self.isThisMachine(host) { throw .clear }
        guard let from = Mailbox(from) else { throw .sender }
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.from = from
        self.senderName = senderName
        self.timeout = timeout
    }

    /// As libcurl wants it; the path is the name by which we greet the server.
    var address: String {
        let scheme = security == .implicit ? "smtps" : "smtp"
        return "\(scheme)://\(host.contains(":") ? "[\(host)]" : host):\(port)/\(from.domain)"
    }

    private static func isHost(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 255
            && text.utf8.allSatisfy { byte in
                let character = Character(Unicode.Scalar(byte))
                return character.isASCII && (character.isLetter || character.isNumber || "-.:".contains(character))
            }
    }

    private static func isThisMachine(_ host: String) -> Bool {
        let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        return host == "localhost" || host == "::1"
            || (numbers.count == 4 && numbers.first == 127 && !numbers.contains(nil))
    }
}
