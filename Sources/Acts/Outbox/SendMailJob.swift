package import Domain
internal import SQL
package import Storage

/// Gives one mail of the outbox to the mail server; tried again later when the server cannot take it now.
///
/// A worker that dies between the server's yes and the note of it sends the mail twice, with the same Message-ID.
package struct SendMailJob: JobKind {
    package static let name = "send-mail"
    private let send: @Sendable (StoredMessage) -> DeliveryFault?

    /// - Parameter send: gives a message with its body to the server; nil when it was taken.
    package init(_ send: @escaping @Sendable (StoredMessage) -> DeliveryFault?) { self.send = send }

    package func run(_ job: Job, in world: World, progress: JobProgress) throws -> String {
        try progress.report(0, of: 1)
        guard let id = Int64(job.input), let message = try begin(id, world), message.body != nil else {
            return "nothing to send"
        }
        if let fault = send(message) { return try failed(message, fault, world) }
        try world.database.write { try MessageStore($0).finish(id, .sent, at: world.now()) }
        return "sent"
    }

    /// - Parameter attempt: how often it was tried before; with the number of the message, the name of the job.
    static func queue(
        _ message: Int64, attempt: Int, in connection: any Connection, _ world: World, notBefore: Int64?
    ) throws {
        _ = try JobStore(connection).enqueue(
            id: world.ids.next(), kind: name, key: "\(name)-\(message)-\(attempt)", input: String(message),
            at: world.now(), notBefore: notBefore)
    }

    private func begin(_ id: Int64, _ world: World) throws -> StoredMessage? {
        try world.database.write { connection in
            let store = MessageStore(connection)
            guard let found = try store.find(id), found.state == .waiting else { return nil }
            if world.now() > found.createdAt + found.kind.usefulFor {
                try store.finish(id, .failed, fault: "late", at: world.now())
                return nil
            }
            return try store.begin(id) ? try store.find(id) : nil
        }
    }

    private func failed(_ message: StoredMessage, _ fault: DeliveryFault, _ world: World) throws -> String {
        let now = world.now()
        return try world.database.write { connection in
            let store = MessageStore(connection)
            switch fault {
            case .permanent(let code):
                try store.finish(message.id, .failed, fault: code, at: now)
                return "refused"
            case .temporary(let code):
                guard let wait = DeliveryPlan.wait(after: message.attempts) else {
                    try store.finish(message.id, .failed, fault: code, at: now)
                    return "given up"
                }
                try store.postpone(message.id, until: now + wait, fault: code)
                try Self.queue(
                    message.id, attempt: message.attempts, in: connection, world, notBefore: now + wait)
                return "to be tried again"
            }
        }
    }
}
