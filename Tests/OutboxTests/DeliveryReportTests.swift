import Outbox
import Testing

@Suite("Reports of delivery")
struct DeliveryReportTests {
    /// A report as Postfix writes it.
    private static let template = """
        Return-Path: <>
        From: MAILER-DAEMON@mail.example (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        {header}: {to}
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="frontière"

        This is a MIME-encapsulated message.

        --frontière
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not be delivered.
        Action: delivered

        --frontière
        Content-Description: Delivery report
        Content-Type: {type}

        Reporting-MTA: dns; mail.example
        Arrival-Date: Fri, 20 Nov 2026 00:00:00 +0000

        Final-Recipient: rfc822; lectrice@quartier.example
        Action: {action}
        Status: {status}
        Diagnostic-Code: smtp; 550 5.1.1 User unknown
          in this place

        --frontière
        Content-Type: message/rfc822

        Subject: Bonjour

        Action: delayed

        --frontière--


        """

    private func report(
        to: String = "essaim+42@commune.example", action: String = "failed", status: String = "5.1.1",
        type: String = "message/delivery-status", header: String = "To"
    ) -> [UInt8] {
        let values = ["to": to, "action": action, "status": status, "type": type, "header": header]
        return Array(values.reduce(Self.template) { $0.replacing("{\($1.key)}", with: $1.value) }.utf8)
    }

    private func from() throws -> Mailbox { try #require(Mailbox("essaim@commune.example")) }

    @Test("A refusal for good is read with the message it is about")
    func hard() throws {
        let found = try #require(DeliveryReport(report(), from: try from()))
        #expect(found.message == 42 && found.action == .failed && found.status == "5.1.1" && found.isHard)
    }

    @Test(
        "The address it came to may stand in other headers",
        arguments: ["Delivered-To", "X-Original-To", "Envelope-To"])
    func headers(_ header: String) throws {
        let found = try #require(
            DeliveryReport(report(to: "<essaim+7@commune.example>", header: header), from: try from()))
        #expect(found.message == 7)
    }

    @Test("A delay and a full mailbox are no refusal for good")
    func soft() throws {
        #expect(DeliveryReport(report(action: "delayed", status: "4.4.1"), from: try from())?.isHard == false)
        #expect(DeliveryReport(report(status: "4.2.2"), from: try from())?.isHard == false)
    }

    @Test("Any other mail is none")
    func others() throws {
        let from = try from()
        #expect(DeliveryReport(report(to: "someone@commune.example"), from: from) == nil)
        #expect(DeliveryReport(report(type: "text/plain"), from: from) == nil)
        #expect(DeliveryReport(report(action: "unheard-of"), from: from) == nil)
        #expect(DeliveryReport(Array("To: essaim+1@commune.example\n\nBonjour".utf8), from: from) == nil)
        #expect(DeliveryReport([], from: from) == nil)
        for length in stride(from: 0, to: report().count, by: 7) {
            _ = DeliveryReport(Array(report().prefix(length)), from: from)
        }
    }
}
