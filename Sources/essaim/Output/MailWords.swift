internal import Domain
internal import Texts

/// Words one mail of the outbox for people and for programs.
struct MailWords {
    private let texts: OutboxTexts

    init(_ texts: Texts) { self.texts = texts.outbox }

    func line(_ message: StoredMessage) -> String {
        [
            String(message.id), UTC.minute(message.createdAt), texts.name(message.kind), texts.address(message),
            message.subject, texts.standing(message),
        ].joined(separator: "  ")
    }

    /// Without the address that ends subscriptions.
    static func json(_ message: StoredMessage) -> JSON {
        .object([
            JSON.Member("id", .string(String(message.id))), JSON.Member("kind", .string(message.kind.rawValue)),
            JSON.Member("to", message.address.isEmpty ? .null : .string(message.address)),
            JSON.Member("subject", .string(message.subject)),
            JSON.Member("state", .string(message.state.rawValue)),
            JSON.Member("created", .string(UTC.minute(message.createdAt))),
            JSON.Member("attempts", .integer(Int64(message.attempts))),
            JSON.Member("fault", message.fault.map(JSON.string) ?? .null),
            JSON.Member("finished", message.finishedAt.map { .string(UTC.minute($0)) } ?? .null),
            JSON.Member("body", message.body.map(JSON.string) ?? .null),
        ])
    }
}
