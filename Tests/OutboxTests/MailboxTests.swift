import Outbox
import Testing

@Suite("Addresses of mails")
struct MailAddressTests {
    @Test("An address is a local part and a domain", arguments: ["a@b", "a.b+c@d-e.example", "o'x@y.example"])
    func good(_ text: String) {
        #expect(Mailbox(text)?.text == text)
    }

    @Test(
        "What can be read in two ways is none",
        arguments: [
            "", "a", "@b", "a@", "a@b@c", "a b@c", "<a@b>", "a@b,c@d", "a@b c", "\"a\"@b", "a..b@c", ".a@b", "a.@b",
            "a@-b", "a@b..c", "é@b.example", "a@b.example\r\nX: y", "a@[127.0.0.1]",
        ])
    func bad(_ text: String) {
        #expect(Mailbox(text) == nil)
    }

    @Test("The address for bounces names the message, and only that of this instance")
    func bounces() throws {
        let from = try #require(Mailbox("essaim@commune.example"))
        let address = try #require(from.bounces(of: 42))
        #expect(address.text == "essaim+42@commune.example")
        #expect(from.bouncedMessage(at: "Essaim+42@Commune.example") == 42)
        for other in [
            "essaim@commune.example", "essaim+x@commune.example", "essaim+42@other.example", "a+42@commune.example",
            "essaim+@commune.example",
        ] {
            #expect(from.bouncedMessage(at: other) == nil)
        }
    }
}
