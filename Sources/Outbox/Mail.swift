internal import CGMime

/// One mail in plain text, to one person.
package struct Mail: Sendable {
    /// Number of the message in the outbox: bounces and the mail itself carry it.
    package var id: Int64
    package var to: String
    package var subject: String
    /// Plain text, lines ended by "\n".
    package var body: String
    /// "fr", "en"
    package var language: String
    /// Address that ends these mails in one request (RFC 8058); nil for mails that no one subscribed to.
    package var unsubscribe: String?
    /// Seconds since 1970-01-01 UTC.
    package var date: Int64

    package init(
        id: Int64, to: String, subject: String, body: String, language: String, unsubscribe: String? = nil,
        date: Int64
    ) {
        self.id = id
        self.to = to
        self.subject = subject
        self.body = body
        self.language = language
        self.unsubscribe = unsubscribe
        self.date = date
    }

    /// The mail as SMTP carries it, headers encoded by GMime.
    ///
    /// - Throws: `OutboxFault.permanent` for an address or a header that would break out of its line.
    func bytes(from server: MailServer) throws(OutboxFault) -> [UInt8] {
        guard let to = Mailbox(to) else { throw .permanent("address") }
        let lines = [subject, language, server.senderName, unsubscribe ?? ""]
        guard lines.allSatisfy(Self.isLine), !body.utf8.contains(0) else { throw .permanent("text") }
        guard GMime.isStarted, let message = g_mime_message_new(0) else { throw .temporary("memory") }
        defer { shim_mime_release(message) }
        let name = server.senderName.isEmpty ? nil : server.senderName
        g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_FROM, name, server.from.text)
        g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, nil, to.text)
        g_mime_message_set_subject(message, subject, "utf-8")
        shim_mime_date(message, date)
        // The same at every try: a server that took it twice shows it once.
        g_mime_message_set_message_id(message, "essaim-\(id)@\(server.from.domain)")
        // No machine answers a machine (RFC 3834).
        shim_mime_header(message, "Auto-Submitted", "auto-generated")
        if let unsubscribe {
            shim_mime_header(message, "List-Unsubscribe", "<\(unsubscribe)>")
            shim_mime_header(message, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
        }
        shim_mime_text(message, body, body.utf8.count, language)
        guard let bytes = shim_mime_bytes(message) else { throw .temporary("memory") }
        defer { g_byte_array_unref(bytes) }
        return Array(UnsafeBufferPointer(start: bytes.pointee.data, count: Int(bytes.pointee.len)))
    }

    /// No line end and no other control character, which could begin a header of its own.
    private static func isLine(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 && !(0x80...0x9F).contains($0.value) }
    }
}
