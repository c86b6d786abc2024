/// Why a mail was not taken; holds no address and no word of the mail.
package enum OutboxFault: Error, Sendable, Equatable {
    /// Worth another try later: "connect", "timeout", "tls", "login", or the three digits of the server's answer.
    case temporary(String)
    /// No other try would do better: "address", "text", or the three digits of the server's answer.
    case permanent(String)

    package var code: String {
        switch self {
        case .temporary(let code), .permanent(let code): code
        }
    }
}
