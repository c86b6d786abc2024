package import Domain

/// What the codes of the outbox say.
extension OutboxTexts {
    package func name(_ state: StoredMessage.State) -> String {
        switch state {
        case .waiting: stateWaiting
        case .sent: stateSent
        case .failed: stateFailed
        case .bounced: stateBounced
        }
    }

    package func name(_ kind: OutgoingMessage.Kind) -> String {
        switch kind {
        case .signInLink: kindSignInLink
        case .invitation: kindInvitation
        case .accountRequest: kindAccountRequest
        case .decision: kindDecision
        case .digest: kindDigest
        case .notice: kindNotice
        case .security: kindSecurity
        }
    }

    /// Whom it goes to, where that may be shown.
    package func address(_ message: StoredMessage) -> String {
        message.address.isEmpty ? addressHidden : message.address
    }

    /// Why a mail was not taken; anything else is an answer of the server.
    package func reason(_ fault: String) -> String {
        switch fault {
        case "late": faultLate
        case "lost": faultLost
        case "connect": faultConnect
        case "timeout": faultTimeout
        case "tls": faultTls
        case "login": faultLogin
        case "address": faultAddress
        case "text": faultText
        case "broken", "memory": faultBroken
        default: faultCode(code: fault)
        }
    }

    /// "envoyé", "en attente (réponse 451 du serveur de courrier, deux essais)".
    package func standing(_ message: StoredMessage) -> String {
        guard let fault = message.fault else { return name(message.state) }
        return "\(name(message.state)) (\(reason(fault)), \(attempts(n: message.attempts)))"
    }
}
