internal import CGMime

/// What another server says of a mail it had taken (RFC 3464), read from the mail that brings it.
package struct DeliveryReport: Sendable, Equatable {
    package enum Action: String, Sendable {
        case failed, delayed, delivered, relayed, expanded
    }

    /// The message of our outbox.
    package let message: Int64
    package let action: Action
    /// Three numbers of RFC 3463: "5.1.1".
    package let status: String

    /// True when no later try would do better.
    package var isHard: Bool { action == .failed && status.hasPrefix("5.") }

    private static let limit = 4 << 20

    /// - Parameters:
    ///   - bytes: the mail as a server pipes it.
    ///   - from: the address that mails come from.
    /// - Returns: nil for any other mail.
    package init?(_ bytes: [UInt8], from: Mailbox) {
        guard bytes.count <= Self.limit, GMime.isStarted, let mail = Self.parse(bytes) else { return nil }
        defer { shim_mime_release(mail) }
        guard let message = Self.message(mail, from), let fields = Self.fields(mail),
            let action = fields["action"].flatMap({ Action(rawValue: $0.lowercased()) })
        else { return nil }
        self.message = message
        self.action = action
        status = fields["status"].map { String($0.prefix { $0 != " " }) } ?? ""
    }

    private static func parse(_ bytes: [UInt8]) -> UnsafeMutablePointer<GMimeMessage>? {
        bytes.withUnsafeBytes { shim_mime_parse($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
    }

    /// Servers write the address that was written to in one header or another.
    private static func message(_ mail: UnsafeMutablePointer<GMimeMessage>, _ from: Mailbox) -> Int64? {
        for name in ["Delivered-To", "X-Original-To", "Envelope-To", "To"] {
            guard let value = shim_mime_find(mail, name).map({ String(cString: $0) }) else { continue }
            let words = value.split { " \t<>,;\"".contains($0) }
            for word in words {
                if let message = from.bouncedMessage(at: String(word)) { return message }
            }
        }
        return nil
    }

    /// The fields about the recipient: the second group and those after it; only one recipient is ever written to.
    private static func fields(_ mail: UnsafeMutablePointer<GMimeMessage>) -> [String: String]? {
        guard let bytes = shim_mime_report(mail) else { return nil }
        defer { g_byte_array_unref(bytes) }
        let text = String(
            decoding: UnsafeBufferPointer(start: bytes.pointee.data, count: Int(bytes.pointee.len)), as: UTF8.self)
        var fields: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, line.first?.isWhitespace == false else { continue }
            let value = parts[1].drop(while: \.isWhitespace)
            fields[parts[0].lowercased()] = String(value.prefix { !$0.isWhitespace })
        }
        return fields
    }
}
