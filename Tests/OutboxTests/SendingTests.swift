import Outbox
import Processes
import TestSupport
import Testing

@Suite("Mail given to its server")
struct SendingTests {
    private func outbox(
        _ server: SMTPServer, security: MailServer.Security = .none, timeout: Duration = .seconds(20),
        user: String? = nil
    ) throws -> MailServer {
        try MailServer(
            host: "127.0.0.1", port: server.port, security: security, user: user, password: "secret phrase",
            from: "essaim@commune.example", senderName: "Essaim de l’Aubrelle", timeout: timeout)
    }

    private let mail = Mail(
        id: 4_711, to: "lectrice@quartier.example",
        subject: "Ce qui a changé près de chez vous : déjà 3 fiches à Orgères",
        body:
            "Bonjour,\n\nÀ l’épicerie d’Évry, l’œuvre est prête.\n.\nUne ligne seule.\n\(String(repeating: "très long ", count: 200))\n",
        language: "fr", unsubscribe: "https://essaim.example/desabonnement/abc", date: 1_795_132_800)

    private func fault(_ script: SMTPServer.Script, security: MailServer.Security = .none) throws -> OutboxFault? {
        let server = try SMTPServer(script)
        defer { server.stop() }
        do {
            try outbox(server, security: security).send(mail)
            return nil
        } catch let fault as OutboxFault {
            return fault
        }
    }

    /// What Python's own reader of mails makes of it, one thing a line.
    private func read(_ mail: String) throws -> [String] {
        let script = """
            import email, email.policy, sys
            m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
            print(len(m.defects))
            for name in ("From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language",
                         "List-Unsubscribe", "List-Unsubscribe-Post", "Content-Transfer-Encoding"):
                print(m[name])
            print(m.get_content_type(), m.get_content_charset())
            print(m.get_content().replace("\\r\\n", "\\n"), end="")
            """
        let python = try ProgramOnPath.find("python3", package: "python3")
        let said = try Program(python, ["-c", script]).run(Array(mail.utf8))
        return String(decoding: said, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
    }

    @Test("A mail arrives as it was written: accents in the subject and the body, a lone dot, a long line")
    func arrives() throws {
        let server = try SMTPServer()
        defer { server.stop() }
        try outbox(server).send(mail)
        let heard = server.heard
        #expect(heard.commands.contains("MAIL FROM:<essaim+4711@commune.example>"))
        #expect(heard.commands.contains("RCPT TO:<lectrice@quartier.example>"))
        #expect(heard.commands.contains("EHLO commune.example"))
        let text = try #require(heard.mails.first)
        #expect(text.utf8.allSatisfy { $0 < 128 })
        #expect(text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") })
        let lines = try read(text)
        #expect(
            Array(lines.prefix(12)) == [
                "0", "Essaim de l’Aubrelle <essaim@commune.example>", "lectrice@quartier.example",
                "Ce qui a changé près de chez vous : déjà 3 fiches à Orgères", "Fri, 20 Nov 2026 00:00:00 +0000",
                "<essaim-4711@commune.example>", "auto-generated", "fr", "<https://essaim.example/desabonnement/abc>",
                "List-Unsubscribe=One-Click", "quoted-printable", "text/plain utf-8",
            ])
        #expect(lines.dropFirst(12).joined(separator: "\n") == mail.body)
    }

    @Test(
        "An answer of the server says whether another try is worth it",
        arguments: [
            (["RCPT": "450 later"], OutboxFault.temporary("450")), (["end": "451 full"], .temporary("451")),
            (["RCPT": "550 unknown"], .permanent("550")), (["end": "554 no"], .permanent("554")),
            (["MAIL": "530 TLS first"], .temporary("login")), (["greeting": "421 busy"], .temporary("421")),
            (["greeting": "554 not you"], .temporary("554")),
        ])
    func answers(_ script: SMTPServer.Script, _ expected: OutboxFault) throws {
        #expect(try fault(script) == expected)
    }

    @Test("Without TLS where it is asked for, nothing is said of the mail")
    func noTLS() throws {
        let server = try SMTPServer(["STARTTLS": "454 not now", "EHLO": "250-here\r\n250 STARTTLS"])
        defer { server.stop() }
        #expect(throws: OutboxFault.temporary("tls")) { try outbox(server, security: .starttls).send(mail) }
        #expect(!server.heard.commands.contains { $0.hasPrefix("MAIL") || $0.hasPrefix("AUTH") })
        #expect(try fault([:], security: .starttls) == .temporary("tls"))
    }

    @Test("A name and a password are given; refused, the mail is tried again later")
    func login() throws {
        let server = try SMTPServer(["EHLO": "250-here\r\n250 AUTH PLAIN", "AUTH": "535 no"])
        defer { server.stop() }
        #expect(throws: OutboxFault.temporary("login")) { try outbox(server, user: "essaim").send(mail) }
        #expect(server.heard.commands.contains { $0.hasPrefix("AUTH PLAIN") } && server.heard.mails.isEmpty)
    }

    @Test("A silent server and an absent one are left")
    func silence() throws {
        let server = try SMTPServer(["MAIL": ""])
        #expect(throws: OutboxFault.temporary("timeout")) {
            try outbox(server, timeout: .milliseconds(300)).send(mail)
        }
        let absent = try outbox(server)
        server.stop()
        #expect(throws: OutboxFault.temporary("connect")) { try absent.send(mail) }
    }

    @Test(
        "Nothing given breaks out of its header",
        arguments: ["a\r\nBcc: b@c.example", "a\nX: y", "a\u{0}b", "a\u{85}b"])
    func injection(_ text: String) throws {
        let server = try SMTPServer()
        defer { server.stop() }
        let outbox = try outbox(server)
        var one = mail
        one.subject = text
        #expect(throws: OutboxFault.permanent("text")) { try outbox.send(one) }
        one = mail
        one.unsubscribe = text
        #expect(throws: OutboxFault.permanent("text")) { try outbox.send(one) }
        one = mail
        one.to = "x@y.example\(text)"
        #expect(throws: OutboxFault.permanent("address")) { try outbox.send(one) }
        #expect(server.heard.commands.isEmpty)
    }

    @Test("Mail goes in clear to this machine only, to a host that is one, from an address that is one")
    func settings() throws {
        func make(_ host: String, _ security: MailServer.Security, from: String = "a@b.example") throws {
            _ = try MailServer(host: host, port: 25, security: security, user: nil, password: "", from: from)
        }
        for host in ["127.0.0.1", "localhost", "::1", "127.9.9.9"] { try make(host, .none) }
        for host in ["mail.example", "10.0.0.1", "127.0.0.1.example"] {
            #expect(throws: MailServer.Fault.clear) { try make(host, .none) }
            try make(host, .starttls)
        }
        for host in ["", "a b", "a/b", "a@b", "é.example"] {
            #expect(throws: MailServer.Fault.host) { try make(host, .implicit) }
        }
        #expect(throws: MailServer.Fault.sender) { try make("localhost", .none, from: "Essaim <a@b>") }
    }
}
