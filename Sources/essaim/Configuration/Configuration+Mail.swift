internal import Domain
internal import Outbox

/// How mail leaves, as the settings say.
extension Configuration {
    /// - Returns: nil where no server is set: mails then wait in the outbox.
    /// - Throws: `UsageError.badValue` for the setting that is wrong.
    func mailServer() throws(UsageError) -> MailServer? {
        let host = self[.mailHost].text
        if host.isEmpty { return nil }
        guard let security = MailServer.Security(rawValue: self[.mailSecurity].text) else { throw bad(.mailSecurity) }
        let user = self[.mailUser].text
        do {
            return try MailServer(
                host: host, port: try number(.mailPort, in: 1...65_535), security: security,
                user: user.isEmpty ? nil : user, password: self[.mailPassword].text, from: self[.mailFrom].text,
                senderName: self[.operatorName].text)
        } catch let fault as MailServer.Fault {
            switch fault {
            case .host: throw bad(.mailHost)
            case .clear: throw bad(.mailSecurity)
            case .sender: throw bad(.mailFrom)
            }
        } catch {
            throw bad(.mailPort)
        }
    }

    /// The address that mails come from and that returns name; nil when none is set.
    func mailSender() -> Mailbox? { Mailbox(self[.mailFrom].text) }

    private func bad(_ setting: Setting) -> UsageError {
        .badValue(option: "--\(setting.name)", value: self[setting].text)
    }
}

extension MailServer {
    /// Gives a message of the outbox to the server.
    func deliver(_ message: StoredMessage) -> DeliveryFault? {
        let mail = Mail(
            id: message.id, to: message.address, subject: message.subject, body: message.body ?? "",
            language: message.language, unsubscribe: message.unsubscribe, date: message.createdAt / 1_000_000)
        do throws(OutboxFault) {
            try send(mail)
            return nil
        } catch {
            switch error {
            case .temporary(let code): return .temporary(code)
            case .permanent(let code): return .permanent(code)
            }
        }
    }
}
