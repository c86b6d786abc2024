import Domain
import TestSupport
import Testing

@Suite struct MailCommandTests {
    @Test func `an empty outbox, a mistake and a missing server are said in one sentence`() throws {
        let folder = try DataFolder()
        #expect(try folder.run("mail", "list").output.contains("Aucun courrier"))
        #expect(try folder.run("mail", "list", "--json").output == "[]\n")
        #expect(try folder.run("mail", "show", "7").isOneSentence(containing: "essaim mail list"))
        #expect(try folder.run("mail", "show", "sept").isOneSentence(containing: "sept"))
        #expect(try folder.run("mail", "test", "a@b.example").isOneSentence(containing: "smtp-host"))
        #expect(try folder.run("mail", "bounce").isOneSentence(containing: "mail-from"))
        #expect(try folder.run("mail").status == 64 && folder.run("mail", "burn").isOneSentence(containing: "burn"))
    }

    @Test func `wrong settings of the mail server stop the site and the trial with their name`() throws {
        let folder = try DataFolder()
        let settings = [
            ("--smtp-tls", ["--smtp-host", "mail.example", "--mail-from", "a@b.example", "--smtp-tls", "none"]),
            ("--smtp-tls", ["--smtp-host", "mail.example", "--mail-from", "a@b.example", "--smtp-tls", "ssl"]),
            ("--mail-from", ["--smtp-host", "mail.example", "--mail-from", "Essaim"]),
            ("--smtp-port", ["--smtp-host", "mail.example", "--mail-from", "a@b.example", "--smtp-port", "0"]),
        ]
        for (name, options) in settings {
            #expect(try folder.run(["mail", "test", "x@y.example"] + options).isOneSentence(containing: name))
            #expect(try folder.run(["serve", "--port", "0"] + options).isOneSentence(containing: name))
        }
    }

    @Test func `a server that does not answer is told, and the password is never shown`() throws {
        let folder = try DataFolder()
        let options = [
            "--smtp-host", "127.0.0.1", "--smtp-port", "1", "--smtp-tls", "none", "--mail-from", "a@b.example",
        ]
        let ending = try folder.run(
            ["mail", "test", "x@y.example"] + options, environment: ["ESSAIM_SMTP_PASSWORD": "miel de lavande"])
        #expect(ending.isOneSentence(containing: "ne répond pas"))
        let shown = try folder.run(["config"], environment: ["ESSAIM_SMTP_PASSWORD": "miel de lavande"])
        #expect(shown.output.contains("smtp-password") && !shown.output.contains("lavande"))
    }

    @Test func `a trial reaches the server in the name of the instance`() throws {
        let server = try SMTPServer()
        defer { server.stop() }
        let ending = try DataFolder().run(
            "mail", "test", "x@y.example", "--smtp-host", "127.0.0.1", "--smtp-port", String(server.port), "--smtp-tls",
            "none", "--mail-from", "essaim@commune.example", "--operator-name", "Commune d'essai")
        #expect(ending.status == 0 && ending.output.contains("x@y.example"))
        #expect(server.heard.commands.contains("RCPT TO:<x@y.example>"))
        #expect(server.heard.mails.first?.contains("Commune d'essai <essaim@commune.example>") == true)
    }
}
